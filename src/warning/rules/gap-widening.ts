import { comparablePoints } from '../../attainment/comparable-points.js';
import { isBeyondRounding } from '../../attainment/is-beyond-rounding.js';
import { judgedSeries } from '../../attainment/judged-series.js';
import { nothingSinceBase } from '../../attainment/nothing-since-base.js';
import { selectBase } from '../../attainment/select-base.js';
import { defaultAttainmentSettings } from '../../attainment/settings.js';
import { compareDecimals } from '../../exact/compare-decimals.js';
import { subtractDecimals } from '../../exact/subtract-decimals.js';
import { ok, unavailable } from '../../model/outcome.js';
import type { NarrowGapCriterion } from '../../model/criterion.js';
import { mannKendall } from '../../statistics/trend/mann-kendall.js';
import { gapFigures } from '../gap-figures.js';
import type { RuleInput, RuleResult } from '../rule-input.js';
import { timeLeftBand } from '../time-left-band.js';
import type { RuleParameters } from '../rule-parameters.js';
import type { SignalEvidence } from '../signal-evidence.js';

/**
 * Women and men, country and town, mountain and plain grow apart.
 *
 * A gap that a clause of the plan names fires when it is wider than in the base year beyond printed rounding, yellow, with
 * little time left orange; and as a notice when it is narrower than then but widens in the last years. A gap that no clause
 * names is looked at where the indicator is to be broken down by sex or urbanisation, once for every indicator: a notice when
 * it is wider than in the base year and rises more steadily than chance would have it (Mann–Kendall, one-sided).
 *
 * @param input - the clause
 * @param parameters - significance and fewest years for gaps that no clause names
 * @returns what it found; why the gap cannot be computed
 */
export function gapWidening(input: RuleInput, parameters: RuleParameters['gap-widening']): RuleResult<'gap-widening'> {
  const { criterion } = input;
  if (input.verdict.final || criterion.kind === 'milestone') return { state: 'does-not-apply' };
  return criterion.kind === 'narrow-gap' ? namedGap(input, criterion) : otherGaps(input, parameters);
}

function namedGap(input: RuleInput, criterion: NarrowGapCriterion): RuleResult<'gap-widening'> {
  const { dataset, area, horizon, verdict, settings, yearsLeft } = input;
  const { baselineYear } = dataset.plan;
  input.isFirst(gapKey(input, criterion.between));
  const comparable = comparablePoints(judgedSeries(criterion, dataset, area, horizon, []), baselineYear);
  if (comparable.status === 'unavailable') return { state: 'not-evaluated', reason: comparable.reason };
  const { points, beforeBreak, latest } = comparable.value;
  const base = selectBase(points, beforeBreak, baselineYear, defaultAttainmentSettings.baseWindow);
  if (base.status === 'unavailable') return { state: 'not-evaluated', reason: base.reason };
  if (latest.year <= base.value.year) {
    return { state: 'not-evaluated', reason: nothingSinceBase(base.value.year, baselineYear).reason };
  }
  const change = subtractDecimals(latest.value, base.value.value);
  const isWider = compareDecimals(change, 0) > 0 && isBeyondRounding(change, base.value.rounding, latest.rounding);
  const { trend } = verdict;
  const widensNow = trend.status === 'ok' && trend.value.state === 'away';
  if (!isWider && !widensNow) return { state: 'quiet' };
  const isShort = timeLeftBand(yearsLeft, settings.yearsLeftBands) === 0;
  const from = isWider || trend.status === 'unavailable' ? base.value : trend.value.from;
  return {
    state: 'fired',
    grade: isWider ? (isShort ? 'orange' : 'yellow') : 'blue',
    sureness: unavailable('no-interval-method'),
    evidence: {
      between: criterion.between,
      named: true,
      indicator: criterion.indicator,
      from: { value: from.value, year: from.year },
      to: { value: latest.value, year: latest.year },
    },
  };
}

/** Kinds of figures whose difference between two groups is a gap; a difference of counts is only one of size. */
const WITH_GAPS: ReadonlySet<string> = new Set(['proportion', 'rate', 'ratio', 'mean', 'median', 'index']);

function otherGaps(input: RuleInput, parameters: RuleParameters['gap-widening']): RuleResult<'gap-widening'> {
  const { indicator } = input;
  if (indicator === undefined || indicator.direction === 'neither' || !WITH_GAPS.has(indicator.measure)) {
    return { state: 'does-not-apply' };
  }
  let result: RuleResult<'gap-widening'> = { state: 'does-not-apply' };
  for (const between of ['sex', 'urbanisation'] as const) {
    if (!indicator.disaggregation.includes(between) || (between === 'sex' && indicator.womenOnly === true)) continue;
    if (!input.isFirst(gapKey(input, between))) continue;
    const found = otherGap(input, between, parameters);
    if (found.state === 'fired') return found;
    // Of two gaps the one that cannot be looked at is told: silence about it would read as "narrow".
    if (result.state !== 'not-evaluated') result = found;
  }
  return result;
}

function otherGap(
  { criterion, indicator, dataset, area, horizon }: RuleInput,
  between: 'sex' | 'urbanisation',
  { significance, points }: RuleParameters['gap-widening'],
): RuleResult<'gap-widening'> {
  if (criterion.kind === 'milestone' || indicator === undefined) return { state: 'does-not-apply' };
  const query = { indicator: indicator.id, select: criterion.select, between };
  const gaps = gapFigures(query, dataset, area, horizon);
  if (gaps.status === 'unavailable') return { state: 'not-evaluated', reason: gaps.reason };
  const { years, values } = gaps.value;
  const { baselineYear } = dataset.plan;
  const window = defaultAttainmentSettings.baseWindow;
  const first = years.findIndex((year) => year >= baselineYear - window);
  const [from, to] = [values[first], values.at(-1)];
  if (from === undefined || to === undefined || years.length < points) {
    return { state: 'not-evaluated', reason: 'too-few-points' };
  }
  if (to <= from) return { state: 'quiet' };
  const trend = mannKendall(values);
  if (trend.status === 'unavailable') return { state: 'not-evaluated', reason: trend.reason };
  // Half of the two-sided share: only a rise is looked for.
  const probability = trend.value.p / 2;
  if (trend.value.s <= 0 || probability > significance) return { state: 'quiet' };
  return {
    state: 'fired',
    grade: 'blue',
    sureness: ok({ state: 'likely' }),
    evidence: evidenceOf(
      between,
      indicator.id,
      [from, years[first] as number],
      [to, years.at(-1) as number],
      probability,
    ),
  };
}

function evidenceOf(
  between: 'sex' | 'urbanisation',
  indicator: string,
  [from, fromYear]: readonly [number, number],
  [to, toYear]: readonly [number, number],
  probability: number,
): SignalEvidence['gap-widening'] {
  return {
    between,
    named: false,
    indicator,
    from: { value: String(from), year: fromYear },
    to: { value: String(to), year: toYear },
    probability,
  };
}

function gapKey({ criterion, area }: RuleInput, between: string): string {
  const { age = '_T', group = '_T' } = criterion.select ?? {};
  return `${criterion.indicator ?? ''}|${area}|${age}|${group}|${between}`;
}
