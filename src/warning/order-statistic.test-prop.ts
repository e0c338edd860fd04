import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { middleOf } from '../statistics/aggregation/middle-of.js';
import { orderStatistic } from './order-statistic.js';
import { unorderedMiddle } from './unordered-middle.js';

const figures = fc.array(fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: -3, max: 3 })), {
  minLength: 1,
  maxLength: 70,
});

describe('an order statistic', () => {
  test.prop([figures, fc.nat()])('is what stands at its place in order', (values, place) => {
    const at = place % values.length;
    const sorted = Float64Array.from(values).sort();
    // Both zeros are one figure.
    expect(orderStatistic(Float64Array.from(values), values.length, at) + 0).toBe((sorted[at] as number) + 0);
  });

  test.prop([figures, fc.nat()])(
    'divides the others: none before it is larger, none behind it smaller',
    (values, place) => {
      const at = place % values.length;
      const moved = Float64Array.from(values);
      const found = orderStatistic(moved, values.length, at);
      expect(moved.slice(0, at).every((value) => value <= found)).toBe(true);
      expect(moved.slice(at).every((value) => value >= found)).toBe(true);
      // Sorted as doubles, −0 before 0, which a comparison by difference leaves in any order.
      expect(moved.toSorted()).toEqual(Float64Array.from(values).sort());
    },
  );

  test.prop([figures])('the middle is that of the figures in order', (values) => {
    expect(unorderedMiddle(Float64Array.from(values), values.length) + 0).toBe(
      middleOf(Float64Array.from(values).sort()) + 0,
    );
  });
});
