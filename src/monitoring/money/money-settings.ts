import type { Grade } from '../../warning/grade.js';

/**
 * A place where money and performance do not go together.
 *
 * - `overspent`: more was spent than there was
 * - `spent-without-progress`: money keeps up with time, the work does not
 * - `starved-of-money`: neither does: the work lags, and the money for it is not spent
 * - `progress-without-money`: the work keeps up with time, its money does not
 * - `nothing-allotted`: a goal in trouble has no line of the year, or only lines of 0
 * - `unspent-late`: late in the year much is left
 * - `appropriation-unknown`: money is spent or planned on a line whose appropriation nobody reported
 * - `spending-unknown`: nothing was reported on spending, or months in between are missing
 */
export type MismatchCode =
  | 'overspent'
  | 'spent-without-progress'
  | 'starved-of-money'
  | 'progress-without-money'
  | 'nothing-allotted'
  | 'unspent-late'
  | 'appropriation-unknown'
  | 'spending-unknown';

/** The figures that mismatches are judged with. */
export interface MoneySettings {
  /** Money or work lags where its pace is under this. Decimal text. */
  readonly laggingPace: string;
  /** Months that must be reported before anything is said to lag. */
  readonly firstJudgedMonth: number;
  /** From this month on money that is left counts as late. */
  readonly lateMonth: number;
  /** Late in the year the execution rate should be this at least. Decimal text. */
  readonly lateRate: string;
  /** Grades of a goal that say that it does not get on. */
  readonly behindGrades: readonly Grade[];
  /** Grades of a goal for which money has to be there. */
  readonly needyGrades: readonly Grade[];
  /** The grade of each mismatch, before it rises by one step where the line serves a red goal. */
  readonly grades: Readonly<Record<MismatchCode, Grade>>;
}

/**
 * Our thresholds and grades; no office has published any, and every one can be replaced.
 *
 * A pace under 0.8 is one fifth behind time, more than monthly payments swing; before the end of March most budgets have only
 * just been passed on; with ten months gone three quarters should be spent.
 */
export const defaultMoneySettings: MoneySettings = {
  laggingPace: '0.8',
  firstJudgedMonth: 3,
  lateMonth: 10,
  lateRate: '0.75',
  behindGrades: ['red', 'orange'],
  needyGrades: ['red'],
  grades: {
    overspent: 'red',
    'spent-without-progress': 'orange',
    'starved-of-money': 'orange',
    'progress-without-money': 'blue',
    'nothing-allotted': 'orange',
    'unspent-late': 'yellow',
    'appropriation-unknown': 'grey',
    'spending-unknown': 'grey',
  },
};
