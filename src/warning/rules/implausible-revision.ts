import { valueText } from '../../dataset/value-text.js';
import { compareDecimals } from '../../exact/compare-decimals.js';
import { ok, unavailable } from '../../model/outcome.js';
import type { DecimalText } from '../../model/text.js';
import type { RuleInput, RuleResult } from '../rule-input.js';
import type { RuleParameters } from '../rule-parameters.js';

/**
 * A later publication changed a figure by more than the series usually changes in a year.
 *
 * The largest revision of the series counts. Yellow where the goal is met by one publication of the latest figure and missed
 * by the other, however small the revision; else a notice.
 *
 * @param input - the clause
 * @param parameters - how many usual yearly changes
 * @returns what it found; `too-few-points` where a figure was revised and fewer than three changes say what is usual
 */
export function implausibleRevision(
  input: RuleInput,
  { changes: tolerated }: RuleParameters['implausible-revision'],
): RuleResult<'implausible-revision'> {
  const { criterion, dataset, verdict } = input;
  // A gap or a difference is no figure that anybody published.
  if (criterion.kind === 'milestone' || criterion.kind === 'narrow-gap' || criterion.kind === 'relative-to') {
    return { state: 'does-not-apply' };
  }
  const figures = input.figures();
  if (figures.status === 'unavailable') return { state: 'not-evaluated', reason: figures.reason };
  const { observed, values, years } = figures.value;
  let largest: { size: number; place: number; value: DecimalText; revisedFrom: DecimalText } | undefined;
  for (const [place, row] of observed?.replaced ?? []) {
    const value = valueText(dataset.columns, observed?.rows[place] ?? -1);
    const revisedFrom = valueText(dataset.columns, row);
    if (value === undefined || revisedFrom === undefined || compareDecimals(value, revisedFrom) === 0) continue;
    const size = Math.abs(Number(value) - Number(revisedFrom));
    if (largest === undefined || size >= largest.size) largest = { size, place, value, revisedFrom };
  }
  if (largest === undefined) return { state: 'quiet' };
  const { size, value, revisedFrom } = largest;
  const usual = medianChange(years, values);
  const decides = largest.place === values.length - 1 && isMet(verdict, value) !== isMet(verdict, revisedFrom);
  if (!decides) {
    if (usual === undefined) return { state: 'not-evaluated', reason: 'too-few-points' };
    if (size === 0 || size < tolerated * usual) return { state: 'quiet' };
  }
  return {
    state: 'fired',
    grade: decides ? 'yellow' : 'blue',
    sureness: decides ? ok({ state: 'clear' }) : unavailable('no-interval-method'),
    evidence: { value, revisedFrom, usualChange: usual ?? 0, decides },
  };
}

function isMet({ level }: RuleInput['verdict'], value: DecimalText): boolean | undefined {
  const goal = level.status === 'ok' ? level.value.goal : undefined;
  if (goal === undefined) return undefined;
  const { lower, upper } = goal;
  return (
    (lower === undefined || compareDecimals(value, lower) >= 0) &&
    (upper === undefined || compareDecimals(value, upper) <= 0)
  );
}

const FEWEST_CHANGES = 3;

/** Median size of the yearly changes; `undefined` where too few of them say what is usual. */
function medianChange(years: readonly number[], values: readonly number[]): number | undefined {
  const changes = values
    .slice(1)
    .map(
      (value, place) =>
        Math.abs(value - (values[place] as number)) / ((years[place + 1] as number) - (years[place] as number)),
    )
    .sort((a, b) => a - b);
  if (changes.length < FEWEST_CHANGES) return undefined;
  const middle = changes.length / 2;
  return ((changes[Math.ceil(middle) - 1] as number) + (changes[Math.floor(middle)] as number)) / 2;
}
