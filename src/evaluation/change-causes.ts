import type { CriterionVerdict } from '../attainment/verdict.js';
import type { ObservationChange } from './compare-observations.js';

/**
 * Why two verdicts on the same criterion and area differ.
 *
 * - `new-observation`, `revised-observation`, `withdrawn-observation`: the figures behind them differ
 * - `other-figure`: another figure is judged; the traces that would tell more were left out
 * - `evidence`: stages of a goal without a number were shown, or are no longer
 * - `deadline-passed`: the later one is final
 * - `judgement`: an expert judged one of them, or both differently
 * - `rule`: operator, figure, parameter or threshold differ
 * - `county`: another county decides
 * - `outlook`: only the projection differs
 * - `time-passed`: the same figures, held against more elapsed time
 */
export type ChangeCause =
  | 'new-observation'
  | 'revised-observation'
  | 'withdrawn-observation'
  | 'other-figure'
  | 'evidence'
  | 'deadline-passed'
  | 'judgement'
  | 'rule'
  | 'county'
  | 'outlook'
  | 'time-passed';

/**
 * The causes of the difference between two verdicts.
 *
 * @param before - the earlier verdict
 * @param after - the later verdict on the same criterion and area
 * @param observations - how the observations of their traces differ
 * @returns every cause that the two show; empty where the verdicts say the same of the same figures
 */
export function changeCauses(
  before: CriterionVerdict,
  after: CriterionVerdict,
  observations: readonly ObservationChange[],
): ChangeCause[] {
  const kinds = new Set(observations.map(({ kind }) => kind));
  const hasTraces = before.trace !== undefined && after.trace !== undefined;
  const isMilestone = before.kind === 'milestone';
  const figureDiffers = levelText(before) !== levelText(after);
  const found: readonly (readonly [boolean, ChangeCause])[] = [
    [kinds.has('new'), 'new-observation'],
    [kinds.has('revised'), 'revised-observation'],
    [kinds.has('withdrawn'), 'withdrawn-observation'],
    [isMilestone && figureDiffers, 'evidence'],
    [!isMilestone && !hasTraces && figureDiffers, 'other-figure'],
    [after.final !== before.final, 'deadline-passed'],
    [JSON.stringify(before.manual) !== JSON.stringify(after.manual), 'judgement'],
    [hasTraces && ruleText(before) !== ruleText(after), 'rule'],
    [before.decidedBy !== after.decidedBy, 'county'],
  ];
  const causes = found.flatMap(([applies, cause]) => (applies ? [cause] : []));
  if (causes.length > 0 || JSON.stringify(told(before)) === JSON.stringify(told(after))) return causes;
  if (JSON.stringify(before.outlook) !== JSON.stringify(after.outlook)) causes.push('outlook');
  if (before.asOf !== after.asOf) causes.push('time-passed');
  return causes;
}

/** What a verdict says, apart from when. */
function told({ status, reasons, level, pace, trend, outlook, certainty }: CriterionVerdict): unknown[] {
  return [status, reasons, level, pace, trend, outlook, certainty];
}

/** The figure judged; that of a milestone without the year, which is always the last one. */
function levelText({ kind, level }: CriterionVerdict): string {
  if (level.status === 'unavailable') return level.reason;
  return kind === 'milestone' ? level.value.value : `${level.value.value} ${String(level.value.year)}`;
}

function ruleText({ trace }: CriterionVerdict): string {
  return JSON.stringify([trace?.rule, trace?.settings]);
}
