import type { Evidence } from '../model/observation.js';

/** The evidence for each criterion in each area, in the order it was given. */
export type EvidenceIndex = ReadonlyMap<string, readonly Evidence[]>;

/**
 * Evidence by criterion and area, so that every milestone looks at its own and not at that of a whole province.
 *
 * @param evidence - dated evidence for any criteria and areas
 * @returns the evidence by `criterion|area`; empty for none
 */
export function evidenceIndex(evidence: readonly Evidence[]): EvidenceIndex {
  const index = new Map<string, Evidence[]>();
  for (const item of evidence) {
    const key = `${item.criterion}|${item.area}`;
    const list = index.get(key);
    if (list === undefined) index.set(key, [item]);
    else list.push(item);
  }
  return index;
}
