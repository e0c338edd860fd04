import type { Trace, TracedObservation } from '../../src/attainment/trace.js';
import { Fraction } from './fraction.js';

/** What a verdict comes to when it is done again from its trace alone. */
export interface Recomputed {
  readonly status: string;
  readonly met: boolean;
  readonly value: number;
  readonly margin?: number;
  readonly change?: number;
  readonly progress?: number;
  readonly elapsed?: number;
  readonly expected?: number;
  readonly meanYearlyChange?: number;
  readonly lapses: readonly number[];
}

interface Point {
  readonly year: number;
  readonly value: Fraction;
  readonly rounding: Fraction;
}

const ZERO = new Fraction(0n);
/** Powers of ten of the units that the sample uses, written down again here. */
const EXPONENTS: Readonly<Record<string, number>> = { '%': -2, '‰': -3, '1/10万': -5, 'μg/L': 0, '1': 0 };

/**
 * A second implementation of the rules of the guide on verdicts: written from its text, in fractions of whole numbers, and
 * reading nothing but the trace. It knows linear progress and no outlook.
 */
export function recomputeVerdict(trace: Trace, final: boolean): Recomputed {
  const { kind, by, hold } = trace.rule;
  const points = pointsOf(trace);
  const latest = points.at(-1);
  if (latest === undefined) throw new Error('a trace without points');
  const base = baseOf(points, trace);
  const [floor, ceiling] = goalOf(trace);
  const isDirection = floor === undefined && ceiling === undefined;
  const upwards = kind === 'increase';

  const isMet = (position: number): boolean => {
    const point = points[position] as Point;
    if (!isDirection) return inside(point.value, floor, ceiling);
    if (kind === 'slow-down') return slowsDown(points.slice(0, position + 1), trace);
    if (base === undefined || point.year <= base.year) return false;
    const change = point.value.minus(base.value);
    const isRight = change.against(ZERO) === (upwards ? 1 : -1);
    return isRight && change.size().against(point.rounding.plus(base.rounding)) >= 0;
  };
  const met = isMet(points.length - 1);

  const held = hold ? points.map((point, position) => ({ year: point.year, met: isMet(position) })) : [];
  const counted = held.filter(({ year }) => year >= trace.baselineYear);
  const first = counted.findIndex((item) => item.met);
  const lapses = first < 0 ? [] : counted.slice(first).flatMap((item) => (item.met ? [] : [item.year]));
  const metBefore = first >= 0 && (counted[first]?.year ?? latest.year) < latest.year;

  const pace = isDirection ? undefined : paceOf(base, latest, floor, ceiling, by);
  const isStanding = kind === 'relative-to' || kind === 'prescribed';
  const statusOf = (): string => {
    if (met) return isDirection && !final ? 'on-track' : 'attained';
    if (hold && metBefore) return 'lapsed';
    if (isDirection || final) return 'behind';
    if (base !== undefined && latest.year > base.year && inside(base.value, floor, ceiling)) return 'behind';
    if (pace === undefined) return isStanding ? 'behind' : 'not-assessable';
    return pace.progress.against(Fraction.of(trace.settings.onScheduleRatio).times(pace.elapsed)) >= 0
      ? 'on-track'
      : 'behind';
  };

  const margins = [
    ...(floor === undefined ? [] : [latest.value.minus(floor)]),
    ...(ceiling === undefined ? [] : [ceiling.minus(latest.value)]),
  ];
  const margin = margins.reduce<Fraction | undefined>(
    (least, item) => (least === undefined || item.against(least) < 0 ? item : least),
    undefined,
  );
  const used = points.slice(-(trace.settings.trendChanges + 1));
  const [start] = used;
  const hasTrend = start !== undefined && used.length >= trace.settings.trendPoints;
  const isSlowDown = kind === 'slow-down';
  return {
    status: statusOf(),
    met,
    value: latest.value.toNumber(),
    lapses,
    ...(margin === undefined ? {} : { margin: margin.toNumber() }),
    ...(isDirection && !isSlowDown && base !== undefined ? { change: latest.value.minus(base.value).toNumber() } : {}),
    ...(pace === undefined
      ? {}
      : {
          progress: pace.progress.toNumber(),
          elapsed: pace.elapsed.toNumber(),
          expected: pace.expected.toNumber(),
        }),
    ...(hasTrend
      ? { meanYearlyChange: latest.value.minus(start.value).over(years(start.year, latest.year)).toNumber() }
      : {}),
  };
}

function years(from: number, to: number): Fraction {
  return new Fraction(BigInt(to - from));
}

function pointsOf(trace: Trace): Point[] {
  const periods = [...new Set(trace.observations.map(({ period }) => period))];
  return periods
    .map((period) => trace.observations.filter((item) => item.period === period))
    .map((group) => {
      const own = group.filter(({ roles }) => !roles.includes('comparison'));
      const reference = group.filter(({ roles }) => roles.includes('comparison'));
      const [first] = own;
      if (first === undefined) throw new Error('a comparison without a figure');
      return {
        year: first.year,
        ...judged(figureOf(own, trace), reference.length === 0 ? undefined : figureOf(reference, trace), trace),
      };
    })
    .sort((a, b) => a.year - b.year);
}

/** The figure of one group: as published, or of several areas the ratio of the sums of their counts. */
function figureOf(group: readonly TracedObservation[], trace: Trace): Omit<Point, 'year'> {
  const [only] = group;
  if (group.length === 1 && only !== undefined) {
    const value = Fraction.of(only.value ?? '');
    return { value, rounding: halfUnit(only.scale) };
  }
  const sum = (field: 'numerator' | 'denominator'): Fraction =>
    group.map((item) => Fraction.of(item[field] ?? Number.NaN)).reduce((total, item) => total.plus(item));
  const per = powerOfTen(-(EXPONENTS[trace.indicator?.unit ?? ''] ?? 0));
  return { value: sum('numerator').times(per).over(sum('denominator')), rounding: ZERO };
}

function halfUnit(scale: number): Fraction {
  return Fraction.of('5').times(powerOfTen(-scale - 1));
}

function powerOfTen(exponent: number): Fraction {
  return exponent >= 0 ? new Fraction(10n ** BigInt(exponent)) : new Fraction(1n, 10n ** BigInt(-exponent));
}

function judged(
  own: Omit<Point, 'year'>,
  reference: Omit<Point, 'year'> | undefined,
  trace: Trace,
): Omit<Point, 'year'> {
  if (reference === undefined) return own;
  const difference = own.value.minus(reference.value);
  const rounding = own.rounding.plus(reference.rounding);
  if (trace.rule.kind !== 'narrow-gap') return { value: difference, rounding };
  if (trace.rule.parameters['measure'] !== 'relative') return { value: difference.size(), rounding };
  const hundred = new Fraction(100n);
  const furthest = own.value.plus(own.rounding).over(reference.value.minus(reference.rounding));
  return {
    value: difference.size().over(reference.value).times(hundred),
    rounding: furthest.minus(own.value.over(reference.value)).times(hundred),
  };
}

function baseOf(points: readonly Point[], trace: Trace): Point | undefined {
  const distance = ({ year }: Point): number => Math.abs(year - trace.baselineYear);
  const near = points.filter((point) => distance(point) <= trace.settings.baseWindow);
  return near.sort((a, b) => distance(a) - distance(b) || a.year - b.year)[0];
}

function goalOf({ rule, indicator }: Trace): [floor?: Fraction | undefined, ceiling?: Fraction | undefined] {
  const { parameters } = rule;
  const shift = (EXPONENTS[parameters['unit'] ?? ''] ?? 0) - (EXPONENTS[indicator?.unit ?? ''] ?? 0);
  const given = (name: string): Fraction => Fraction.of(parameters[name] ?? '').times(powerOfTen(shift));
  switch (rule.kind) {
    case 'at-least':
      return [given('value')];
    case 'at-most':
      return [undefined, given('value')];
    case 'about':
      return [given('value').minus(given('tolerance')), given('value').plus(given('tolerance'))];
    case 'within':
      return [given('lower'), given('upper')];
    case 'relative-to':
      return [ZERO.minus(Fraction.of(parameters['margin'] ?? '0'))];
    case 'prescribed':
      return parameters['bound'] === 'lower' ? [given('value')] : [undefined, given('value')];
    default:
      return [];
  }
}

function inside(value: Fraction, floor: Fraction | undefined, ceiling: Fraction | undefined): boolean {
  return (floor === undefined || value.against(floor) >= 0) && (ceiling === undefined || value.against(ceiling) <= 0);
}

function slowsDown(points: readonly Point[], { rule, settings }: Trace): boolean {
  const needed = rule.hold ? settings.sustainedSlowDownPoints : settings.slowDownPoints;
  const used = points.slice(-needed);
  if (used.length < needed) return false;
  return used.slice(2).every((c, position) => {
    const [a, b] = used.slice(position, position + 2) as [Point, Point];
    const [t1, t2] = [years(a.year, b.year), years(b.year, c.year)];
    if (c.value.against(b.value) <= 0) return true;
    const slowing = b.value.minus(a.value).over(t1).minus(c.value.minus(b.value).over(t2));
    const allowed = a.rounding.over(t1).plus(b.rounding.over(t1)).plus(b.rounding.over(t2)).plus(c.rounding.over(t2));
    return slowing.against(ZERO) > 0 && slowing.against(allowed) >= 0;
  });
}

function paceOf(
  base: Point | undefined,
  latest: Point,
  floor: Fraction | undefined,
  ceiling: Fraction | undefined,
  by: number,
): { progress: Fraction; elapsed: Fraction; expected: Fraction } | undefined {
  if (base === undefined || latest.year <= base.year || by <= base.year) return undefined;
  if (inside(base.value, floor, ceiling)) return undefined;
  const isBelow = floor !== undefined && base.value.against(floor) < 0;
  const [goal, farEnd] = isBelow ? [floor, ceiling] : [ceiling as Fraction, floor];
  const way = goal.minus(base.value);
  const elapsed = years(base.year, latest.year).over(years(base.year, by));
  const wentThrough = farEnd !== undefined && latest.value.against(farEnd) === (isBelow ? 1 : -1);
  const progress = wentThrough
    ? new Fraction(1n).minus(latest.value.minus(farEnd).over(way))
    : latest.value.minus(base.value).over(way);
  return { progress, elapsed, expected: base.value.plus(elapsed.times(way)) };
}
