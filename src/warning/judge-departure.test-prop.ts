import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { alarmThreshold } from './alarm-threshold.js';
import { isAlarm } from './is-alarm.js';
import { judgeReversal } from './judge-reversal.js';
import { judgeVolatility } from './judge-volatility.js';
import type { JudgedDeparture } from './judged-departure.js';

/** Synthetic figures, from flat to steep and with a last one or two far off: on either side of every threshold. */
const series = fc
  .record({
    values: fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 6, maxLength: 16 }),
    slope: fc.integer({ min: -20, max: 20 }),
    shift: fc.integer({ min: -400, max: 400 }),
    shifted: fc.integer({ min: 1, max: 2 }),
  })
  .map(({ values, slope, shift, shifted }) => ({
    years: values.map((_, place) => 2001 + place),
    values: values.map((value, place) => value + slope * place + (place >= values.length - shifted ? shift : 0)),
  }));

describe.each([
  ['judgeVolatility', judgeVolatility],
  ['judgeReversal', judgeReversal],
])('%s with a least score', (where, judge) => {
  test.prop([series, fc.constantFrom(2, 12, 100, 500)])(
    'finds the same alarms on the same side',
    (given, falseAlarms) => {
      const threshold = alarmThreshold(where, falseAlarms);
      const seen = ({ departure: { score }, beyondTrend }: JudgedDeparture): unknown[] => [
        isAlarm(Math.abs(score), threshold, beyondTrend),
        score < 0,
        // From the least score on it is the same figure.
        Math.abs(score) >= threshold ? score : undefined,
      ];
      const [exact, quick] = [judge(given, 0.5, 0), judge(given, 0.5, threshold)];
      if (exact.status === 'unavailable' || quick.status === 'unavailable') {
        expect(quick).toEqual(exact);
        return;
      }
      expect(seen(quick.value)).toEqual(seen(exact.value));
    },
  );
});
