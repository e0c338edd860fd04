import type { FindingGrade } from '../../dataset/dataset.js';
import type { TableFinding, TableFindingCode } from './table-finding.js';

/** How often something was found, whether or not each place of it was kept. */
export interface FindingCount {
  readonly grade: FindingGrade;
  readonly count: number;
}

/** Findings kept within bounds, and counted without. */
export interface FindingLog {
  /** Counts a finding, and keeps it while there is room; it is made only then. */
  add(code: TableFindingCode, grade: FindingGrade, make: () => TableFinding): void;
  /** Those kept, in the order in which they were added. */
  readonly kept: readonly TableFinding[];
  readonly counts: ReadonlyMap<TableFindingCode, FindingCount>;
}

/** Findings kept of each code. A million bad rows are told by their number and the first thousand. */
const MOST_KEPT = 1_000;

/**
 * An empty log of findings. Its memory is bounded whatever is added: of every code the first thousand are kept, the others
 * counted.
 *
 * @param mostKept - findings kept of each code
 * @returns the log
 * @example
 * createFindingLog().kept; // => []
 */
export function createFindingLog(mostKept: number = MOST_KEPT): FindingLog {
  const kept: TableFinding[] = [];
  const counts = new Map<TableFindingCode, { grade: FindingGrade; count: number }>();
  return {
    kept,
    counts,
    add(code, grade, make) {
      const entry = counts.get(code) ?? { grade, count: 0 };
      entry.count += 1;
      counts.set(code, entry);
      if (entry.count <= mostKept) kept.push(make());
    },
  };
}
