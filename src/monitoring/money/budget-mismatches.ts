import { assertYear } from '../../calendar/assert-year.js';
import { compareDecimals } from '../../exact/compare-decimals.js';
import type { BudgetLine } from '../../model/budget.js';
import { type Outcome, ok, unavailable } from '../../model/outcome.js';
import { findArea } from '../../plan/find-area.js';
import { findTarget } from '../../plan/find-target.js';
import { severity } from '../../warning/severity.js';
import { shiftGrade } from '../../warning/shift-grade.js';
import type { Grade } from '../../warning/grade.js';
import type { Budget } from './budget-book.js';
import { goalsOfLine } from './goals-of-line.js';
import { isBelowPace } from './is-below-pace.js';
import { type GoalPerformance, linePerformance } from './line-performance.js';
import { type LineMoney, lineMoney } from './line-money.js';
import { defaultMoneySettings, type MismatchCode, type MoneySettings } from './money-settings.js';

/** One place where money and performance do not go together, with what it rests on. */
export interface BudgetMismatch {
  readonly code: MismatchCode;
  readonly grade: Grade;
  /** Id of the line; absent for a goal without a line. */
  readonly line?: string;
  /** Ids of the goals concerned. */
  readonly targets: readonly string[];
  /** What says that the work lags or keeps up: the line's performance goals, or the grades of the plan's goals. */
  readonly basis?: 'performance-goals' | 'plan-goals';
  /** Of `nothing-allotted`: no line is known, or all known lines are 0. */
  readonly allotted?: 'no-line' | 'zero';
  readonly money?: LineMoney;
  readonly performance?: readonly Outcome<GoalPerformance>[];
}

/** What is looked at. */
export interface BudgetMismatchesOptions {
  /** Budget year. */
  readonly year: number;
  /** GB/T 2260 code. */
  readonly area: string;
  /** ISO day; what became known later is not seen. */
  readonly asOfDay: string;
  /** The grade of each goal in this area, as warnings give it; a goal without one is not judged. */
  readonly grades?: Readonly<Record<string, Grade>>;
  /** Thresholds and grades; those not given are ours. */
  readonly settings?: Partial<MoneySettings>;
}

/**
 * Where money and performance do not go together: the plan's two controls (双监控) held against each other.
 *
 * A line's work lags where one of its performance goals does, or, where it has none, where every graded goal that it serves
 * is behind. It keeps up where all of them do. Anything else is not known, and what is not known is never held against a
 * line, except under its own name (`spending-unknown`, `appropriation-unknown`). Comparisons are exact. Every grade rises by
 * one step, red at most, where the line serves a red goal; `nothing-allotted` has the grade of a red goal in that way. An
 * unknown amount and an unknown line are told from 0.
 *
 * @param budget - a budget (`createBudget`)
 * @param options - year, area, day, grades of goals, thresholds
 * @returns the mismatches, most urgent first, then in the order of the plan and of the lines; empty where there is none
 * @throws PlanError `argument/unknown-id` for an area or a goal that the plan does not have; `argument/not-a-year`;
 *   `argument/not-a-date`
 * @example
 * const line = { id: 'b-1', name: 'Screening', year: 2024, area: '640500', office: 'health', source: 'general-budget', targets: ['health-04'], measures: [],
 *   entries: [{ kind: 'appropriated', period: '2024', amount: '100.00' }, { kind: 'spent', period: '2024-Q1', amount: '100.01' }] };
 * const found = budgetMismatches(createBudget([line], zhongweiPlan), { year: 2024, area: '640500', asOfDay: '2024-03-31', grades: { 'health-03': 'red' } });
 * found.map(({ code, grade }) => [code, grade]); // => [['nothing-allotted', 'red'], ['overspent', 'red']]
 */
export function budgetMismatches(budget: Budget, options: BudgetMismatchesOptions): BudgetMismatch[] {
  const { year, area, asOfDay, grades = {} } = options;
  const settings: MoneySettings = { ...defaultMoneySettings, ...options.settings };
  assertYear('year', year);
  findArea(budget.plan, area);
  const gradeOf = new Map(Object.entries(grades));
  for (const target of gradeOf.keys()) findTarget(budget.plan, target);
  const lines = budget.lines
    .filter((line) => line.year === year && line.area === area)
    .map((line) => ({
      line,
      targets: goalsOfLine(budget.plan, line).map(({ target }) => target),
      money: lineMoney(line, asOfDay),
    }));
  const gradeFor = (code: MismatchCode, targets: readonly string[]): Grade => {
    const base = settings.grades[code];
    const isRaised = targets.some((id) => gradeOf.get(id) === 'red');
    return isRaised ? shiftGrade(base, 1) : base;
  };

  const mismatches: BudgetMismatch[] = [];
  for (const { id } of budget.plan.targets) {
    const grade = gradeOf.get(id);
    if (grade === undefined || !settings.needyGrades.includes(grade)) continue;
    const own = lines.filter(({ targets }) => targets.includes(id));
    const isZero = own.every(
      ({ money }) => money.budget.status === 'ok' && compareDecimals(money.budget.value, 0) <= 0,
    );
    if (!isZero) continue;
    const allotted = own.length === 0 ? 'no-line' : 'zero';
    mismatches.push({ code: 'nothing-allotted', grade: gradeFor('nothing-allotted', [id]), targets: [id], allotted });
  }
  for (const { line, targets, money } of lines) {
    const performance = linePerformance(line, asOfDay);
    const work = workOf(line, targets, performance, gradeOf, settings);
    for (const code of codesOf(line, money, work.state, asOfDay, settings)) {
      const rests =
        code === 'spent-without-progress' || code === 'starved-of-money' || code === 'progress-without-money';
      mismatches.push({
        code,
        grade: gradeFor(code, targets),
        line: line.id,
        targets,
        ...(rests ? { basis: work.basis, performance } : {}),
        money,
      });
    }
  }
  return mismatches.toSorted((a, b) => severity(b.grade) - severity(a.grade));
}

function codesOf(
  line: BudgetLine,
  money: LineMoney,
  work: Outcome<'lags' | 'keeps-up'>,
  asOfDay: string,
  settings: MoneySettings,
): MismatchCode[] {
  const codes: MismatchCode[] = [];
  const { budget, spent, reported, through = 0 } = money;
  const judged = `${String(line.year)}-${String(settings.firstJudgedMonth + 1).padStart(2, '0')}`;
  const isBegun = asOfDay >= `${String(line.year)}-01-01`;
  if (budget.status === 'unavailable' && (isBegun || through > 0)) codes.push('appropriation-unknown');
  if (spent.status === 'unavailable' && asOfDay.slice(0, 7) >= judged) codes.push('spending-unknown');
  if (budget.status === 'unavailable') return codes;
  if (reported !== undefined && compareDecimals(reported, budget.value) > 0) codes.push('overspent');
  if (spent.status === 'unavailable' || compareDecimals(budget.value, 0) <= 0) return codes;
  if (through >= settings.firstJudgedMonth && work.status === 'ok') {
    const isMoneyLate = isBelowPace(spent.value, budget.value, settings.laggingPace, through);
    if (work.value === 'lags') codes.push(isMoneyLate ? 'starved-of-money' : 'spent-without-progress');
    else if (isMoneyLate) codes.push('progress-without-money');
  }
  if (through >= settings.lateMonth && isBelowPace(spent.value, budget.value, settings.lateRate)) {
    codes.push('unspent-late');
  }
  return codes;
}

function workOf(
  line: BudgetLine,
  targets: readonly string[],
  performance: readonly Outcome<GoalPerformance>[],
  gradeOf: ReadonlyMap<string, Grade>,
  settings: MoneySettings,
): { basis: 'performance-goals' | 'plan-goals'; state: Outcome<'lags' | 'keeps-up'> } {
  if ((line.performance ?? []).length > 0) {
    const known = performance.flatMap((goal) => (goal.status === 'ok' ? [goal.value] : []));
    const judged = known.filter(({ through }) => through >= settings.firstJudgedMonth);
    const lags = judged.some(({ reached, planned, through }) =>
      isBelowPace(reached, planned, settings.laggingPace, through),
    );
    const state: Outcome<'lags' | 'keeps-up'> = lags
      ? ok('lags')
      : judged.length === performance.length
        ? ok('keeps-up')
        : unavailable(known.length < performance.length ? 'no-observation' : 'too-early-in-year');
    return { basis: 'performance-goals', state };
  }
  const graded = targets.flatMap((id) => gradeOf.get(id) ?? []).filter((grade) => grade !== 'grey');
  const behind = graded.filter((grade) => settings.behindGrades.includes(grade));
  const isUniform = graded.length > 0 && (behind.length === 0 || behind.length === graded.length);
  const state: Outcome<'lags' | 'keeps-up'> = isUniform
    ? ok(behind.length > 0 ? 'lags' : 'keeps-up')
    : unavailable('no-performance-known');
  return { basis: 'plan-goals', state };
}
