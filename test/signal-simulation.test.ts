import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { detectReversal } from '../src/warning/detect-reversal.js';
import { detectVolatility } from '../src/warning/detect-volatility.js';
import type { SignalPoint } from '../src/warning/series-signal.js';

type Kind = 'counts' | 'no counts';
interface Alarms {
  readonly volatile: number;
  readonly reversed: number;
  readonly either: number;
}
interface Detectors {
  readonly detectVolatility: (points: readonly SignalPoint[]) => ReturnType<typeof detectVolatility>;
  readonly detectReversal: (points: readonly SignalPoint[]) => ReturnType<typeof detectReversal>;
}
interface Asked {
  readonly seed: number;
  readonly series: number;
  readonly mean: number;
  readonly kind: Kind;
}
interface Simulation {
  readonly falseAlarms: (detectors: Detectors, asked: Asked & { readonly length: number }) => Alarms;
  readonly detection: (
    detectors: Detectors,
    asked: Asked & { readonly earlier: number; readonly shift: number },
  ) => readonly number[];
}
interface TradeOff {
  readonly allowed: number;
  readonly falseAlarms: number;
  readonly detected: number;
}
interface Results {
  readonly series: number;
  readonly falseAlarms: Record<Kind, Record<string, Record<string, Alarms>>>;
  readonly ever: Record<Kind, Record<string, number>>;
  readonly trends: Record<Kind, Record<string, Record<string, Alarms>>>;
  readonly detection: Record<Kind, Record<string, Record<string, Record<string, readonly number[]>>>>;
  readonly tradeOff: Record<Kind, Record<string, readonly TradeOff[]>>;
}

const at = (path: string): URL => new URL(`../${path}`, import.meta.url);
const { falseAlarms, detection } = (await import(
  at('scripts/signal-simulation/count-alarms.js').href
)) as unknown as Simulation;
const { tradeOffDrawing } = (await import(at('scripts/signal-simulation/trade-off-drawing.js').href)) as unknown as {
  tradeOffDrawing: (tradeOff: Results['tradeOff']) => string;
};
const results = JSON.parse(await readFile(at('test/fixtures/signal-simulation.json'), 'utf8')) as Results;
const guide = await readFile(at('docs/warnings.md'), 'utf8');
const detectors: Detectors = { detectVolatility, detectReversal };
const kinds: readonly Kind[] = ['counts', 'no counts'];

/** What is asked of the detectors: false alarms of 1,000 series, and the share of shifts seen within two years. */
const MOST_FALSE_ALARMS = 20;
const LEAST_SEEN = 0.8;
/** Three standard errors of a share found in so many series: one test in 700 fails by chance, and the seeds are fixed. */
const chance = (share: number, series: number): number => 3 * Math.sqrt((share * (1 - share)) / series);

describe('the simulation written down', () => {
  test.each(kinds)('has no length and exposure with more false alarms than allowed: %s', (kind) => {
    const cells = Object.values(results.falseAlarms[kind]).flatMap((byLength) => Object.values(byLength));
    expect(cells).toHaveLength(49);
    expect(Math.max(...cells.map(({ either }) => either))).toBeLessThanOrEqual(MOST_FALSE_ALARMS);
  });

  test.each(['10', '100', '1000'])(
    'sees a shift of three standard deviations within two years, from six earlier years on, %s events a year',
    (mean) => {
      for (const [earlier, shares] of Object.entries(results.detection.counts[mean]!['3']!)) {
        if (Number(earlier) >= 6) expect(shares[1]).toBeGreaterThanOrEqual(LEAST_SEEN);
      }
    },
  );

  test('is what the detectors give: one cell again, with its seed', () => {
    const again = falseAlarms(detectors, { seed: 2, series: results.series, mean: 0.3, length: 5, kind: 'counts' });
    // Another engine may round one exponential the other way, and so one count of one series.
    expect(Math.abs(again.either - results.falseAlarms.counts['0.3']!['5']!.either)).toBeLessThan(0.3);
  });

  test('is what is drawn: run `npm run build && node scripts/simulate-signals.js`', async () => {
    expect(await readFile(at('docs/warning-trade-off.svg'), 'utf8')).toBe(tradeOffDrawing(results.tradeOff));
  });

  test('is what the guide says', () => {
    for (const kind of kinds) {
      for (const [mean, byLength] of Object.entries(results.falseAlarms[kind])) {
        const cells = ['5', '6', '8', '10', '15'].map((length) => byLength[length]!.either.toFixed(1));
        expect(guide).toContain(`| ${kind}, ${mean} | ${cells.join(' | ')} |`);
      }
      for (const [mean, byShift] of Object.entries(results.detection[kind])) {
        const cells = ['4', '5', '6', '7', '8', '10', '13'].map((earlier) =>
          byShift['3']![earlier]!.map((share) => (100 * share).toFixed(0)).join(' · '),
        );
        expect(guide).toContain(`| ${kind}, ${mean} | ${cells.join(' | ')} |`);
      }
    }
  });
});

describe('a smaller simulation, seeded', () => {
  const SERIES = 1500;
  const limit = MOST_FALSE_ALARMS + 1000 * chance(MOST_FALSE_ALARMS / 1000, SERIES);

  test.each(
    kinds.flatMap((kind) => [1, 30, 300].flatMap((mean) => [6, 11].map((length) => [kind, mean, length] as const))),
  )('keeps to the false alarms allowed: %s, %i events a year, %i years', (kind, mean, length) => {
    const asked = { seed: 20_240_601, series: SERIES, mean, length, kind };
    expect(falseAlarms(detectors, asked).either).toBeLessThanOrEqual(limit);
  });

  test('would notice a detector that accepts six times as many', () => {
    const careless: Detectors = {
      detectVolatility: (points) => detectVolatility(points, { falseAlarms: 12 }),
      detectReversal: (points) => detectReversal(points, { falseAlarms: 72 }),
    };
    const asked = { seed: 20_240_601, series: SERIES, mean: 30, length: 11 };
    for (const kind of kinds) expect(falseAlarms(careless, { ...asked, kind }).either).toBeGreaterThan(limit);
  });

  test.each([
    [20, 7],
    [300, 12],
  ])('sees shifts of three standard deviations: %i events a year, %i earlier years', (mean, earlier) => {
    const asked = { seed: 20_240_602, series: SERIES, mean, earlier, shift: 3, kind: 'counts' as const };
    expect(detection(detectors, asked)[1]).toBeGreaterThanOrEqual(LEAST_SEEN - chance(LEAST_SEEN, SERIES));
  });
});
