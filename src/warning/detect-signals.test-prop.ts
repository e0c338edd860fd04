import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Outcome } from '../model/outcome.js';
import { detectReversal } from './detect-reversal.js';
import { detectVolatility } from './detect-volatility.js';
import type { SeriesSignal, SignalOptions, SignalPoint } from './series-signal.js';

type Detect = (points: readonly SignalPoint[], options?: SignalOptions) => Outcome<SeriesSignal>;

/** Synthetic years with gaps; counts among changing denominators, zeros included. */
const counted = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 1, max: 3 }),
      numerator: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 900 })),
      denominator: fc.integer({ min: 1000, max: 50_000 }),
    }),
    { minLength: 6, maxLength: 20 },
  )
  .map((steps) => {
    let period = 1990;
    return steps.map(({ gap, numerator, denominator }): SignalPoint => {
      period += gap;
      return { period, value: (numerator / denominator) * 1000, numerator, denominator };
    });
  });
const bare = counted.map((points) => points.map(({ period, value }): SignalPoint => ({ period, value })));
const series = fc.oneof(counted, bare);
const finite = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value !== 'object' || value === null || Object.values(value).every((part) => finite(part));
/** Sums in another order or unit round differently, and a tail magnifies that by its own steepness. */
const close = (got: number, expected: number): void => {
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-7 * Math.max(1, Math.abs(expected)));
};
const alike = (got: Outcome<SeriesSignal>, expected: Outcome<SeriesSignal>, sign = 1): void => {
  expect(got.status).toBe(expected.status);
  if (got.status === 'unavailable' || expected.status === 'unavailable') return;
  expect(got.value.noise).toBe(expected.value.noise);
  close(got.value.statistic, expected.value.statistic);
  if (expected.value.statistic > 1e-6 && sign !== 1) expect(got.value.direction).not.toBe(expected.value.direction);
};

describe.each<[string, Detect]>([
  ['detectVolatility', detectVolatility],
  ['detectReversal', detectReversal],
])('laws of %s', (_, detect) => {
  test.prop([series, fc.nat(20), fc.double({ noNaN: true, min: -1e6, max: 1e6 })])(
    'what is said of a year is the same whatever the years after it bring',
    (points, place, value) => {
      const asOf = points[Math.min(place, points.length - 1)]!.period;
      const known = points.filter(({ period }) => period <= asOf);
      const later = { period: points.at(-1)!.period + 1, value };
      expect(detect([...points, later], { asOf })).toEqual(detect(known));
      expect(detect(points, { asOf })).toEqual(detect(known));
    },
  );

  test.prop([series, fc.infiniteStream(fc.double({ noNaN: true }))])('does not depend on order', (points, keys) => {
    const shuffled = points
      .map((point) => ({ point, key: keys.next().value as number }))
      .sort((a, b) => a.key - b.key)
      .map(({ point }) => point);
    expect(detect(shuffled)).toEqual(detect(points));
  });

  test.prop([series])('leaves its points alone, and is plain finite data that survives JSON', (points) => {
    const before = structuredClone(points);
    const outcome = detect(points);
    expect(points).toEqual(before);
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
    expect(finite(outcome)).toBe(true);
  });

  test.prop([series, fc.integer({ min: -900, max: 900 })])('does not depend on the calendar', (points, shift) => {
    alike(detect(points.map((point) => ({ ...point, period: point.period + shift }))), detect(points));
  });

  // A power of two scales without rounding.
  test.prop([series, fc.constantFrom(0.25, 8, 1024)])('does not depend on the unit', (points, factor) => {
    const scaled = detect(points.map((point) => ({ ...point, value: point.value * factor })));
    const plain = detect(points);
    alike(scaled, plain);
    if (scaled.status === 'ok' && plain.status === 'ok') close(scaled.value.expected / factor, plain.value.expected);
  });

  test.prop([bare])('mirrored figures give the mirrored finding', (points) => {
    alike(detect(points.map(({ period, value }) => ({ period, value: -value }))), detect(points), -1);
  });

  test.prop([counted])('the complement of a share gives the mirrored finding', (points) => {
    const complement = points.map(({ period, numerator, denominator }): SignalPoint => {
      const others = denominator! - numerator!;
      return { period, value: (others / denominator!) * 1000, numerator: others, denominator: denominator! };
    });
    alike(detect(complement), detect(points), -1);
  });

  test.prop([series, fc.double({ noNaN: true, min: 0.1, max: 400 }), fc.double({ noNaN: true, min: 1, max: 100 })])(
    'more accepted false alarms never lose an alarm',
    (points, falseAlarms, more) => {
      const strict = detect(points, { falseAlarms });
      const loose = detect(points, { falseAlarms: falseAlarms + more });
      if (strict.status === 'ok' && loose.status === 'ok' && strict.value.detected) {
        expect(loose.value.detected).toBe(true);
      }
    },
  );
});

describe('a law of detectVolatility', () => {
  test.prop([counted, fc.integer({ min: 1, max: 500 })])(
    'the more events in the latest year, the higher it stands',
    (points, more) => {
      const last = points.at(-1)!;
      const higher = { ...last, numerator: last.numerator! + more };
      const place = (latest: SignalPoint): number => {
        const outcome = detectVolatility([
          ...points.slice(0, -1),
          { ...latest, value: (latest.numerator! / latest.denominator!) * 1000 },
        ]);
        if (outcome.status === 'unavailable') return 0;
        return outcome.value.direction === 'up' ? outcome.value.statistic : -outcome.value.statistic;
      };
      // Far out both stand at the same farthest place.
      expect(place(higher)).toBeGreaterThanOrEqual(place(last) - 1e-9);
    },
  );
});
