// How often the detectors of volatility and reversal raise an alarm for pure counting noise, and how soon they see a planted
// shift. Seeded: the same figures on every machine. All series are synthetic. Takes about two minutes.
//
//   npm run build && node scripts/simulate-signals.js && npx biome format --write test/fixtures
//
// Writes test/fixtures/signal-simulation.json and docs/warning-trade-off.svg.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  detection,
  earlierYears,
  everAlarmed,
  falseAlarms,
  kinds,
  lengths,
  means,
  shifts,
} from './signal-simulation/count-alarms.js';
import { tradeOffDrawing } from './signal-simulation/trade-off-drawing.js';

const SERIES = 10_000;
/** Slopes in standard deviations of the noise a year. */
const slopes = [0.1, 0.3, 0.6, 1];
/** False alarms that the two rules accept together, of 1,000; each rule keeps its part of the default's 2 and 12. */
const allowances = [2, 5, 8, 14, 20, 35, 60, 100, 200];

function simulate(detectors) {
  let seed = 1;
  const each = (list, make) => Object.fromEntries(list.map((name) => [name, make(name)]));
  const noise = each(kinds, (kind) =>
    each(means, (mean) =>
      each(lengths, (length) => falseAlarms(detectors, { seed: (seed += 1), series: SERIES, mean, length, kind })),
    ),
  );
  const ever = each(kinds, (kind) =>
    each([10, 15], (length) =>
      everAlarmed(detectors, { seed: (seed += 1), series: SERIES / 4, mean: 100, length, kind }),
    ),
  );
  const trends = each(kinds, (kind) =>
    each(slopes, (slope) =>
      each([6, 8, 10, 15], (length) =>
        falseAlarms(detectors, {
          seed: (seed += 1),
          series: SERIES / 2,
          kind,
          length,
          mean: 1000,
          meanOf: (place) => 1000 + slope * Math.sqrt(1000) * (length - 1 - place),
        }),
      ),
    ),
  );
  const found = each(kinds, (kind) =>
    each([1, 3, 10, 100, 1000], (mean) =>
      each(shifts, (shift) =>
        each(earlierYears, (earlier) =>
          detection(detectors, { seed: (seed += 1), series: SERIES / 5, mean, earlier, shift, kind }),
        ),
      ),
    ),
  );
  const tradeOff = each(kinds, (kind) =>
    each([5, 8, 13], (earlier) => {
      // The same series for every allowance, so that chance does not bend the curve.
      const asked = { seed: (seed += 1), mean: 100, kind };
      return allowances.map((allowed) => {
        const at = {
          detectVolatility: (points) => detectors.detectVolatility(points, { falseAlarms: (allowed * 2) / 14 }),
          detectReversal: (points) => detectors.detectReversal(points, { falseAlarms: (allowed * 12) / 14 }),
        };
        return {
          allowed,
          falseAlarms: falseAlarms(at, { ...asked, series: SERIES / 2, length: earlier + 2 }).either,
          detected: detection(at, { ...asked, series: SERIES / 5, earlier, shift: 3 })[1],
        };
      });
    }),
  );
  return { series: SERIES, falseAlarms: noise, ever, trends, detection: found, tradeOff };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { detectVolatility } = await import('../dist/src/warning/detect-volatility.js');
  const { detectReversal } = await import('../dist/src/warning/detect-reversal.js');
  const results = simulate({ detectVolatility, detectReversal });
  const shown = (value) => (Array.isArray(value) ? value.map((share) => share.toFixed(2)).join(' ') : value.either);
  for (const kind of kinds) {
    const rows = (record) =>
      Object.fromEntries(
        Object.entries(record).map(([name, cells]) => [
          name,
          Object.fromEntries(Object.entries(cells).map(([cell, value]) => [cell, shown(value)])),
        ]),
      );
    console.log(`${kind}: false alarms of 1,000 series without a trend, by events a year and years`);
    console.table(rows(results.falseAlarms[kind]));
    console.log(`${kind}: series of 1,000 with an alarm in any year`, results.ever[kind]);
    console.log(
      `${kind}: alarms of 1,000 series with a steady trend, by slope in standard deviations a year and years`,
    );
    console.table(rows(results.trends[kind]));
    for (const [mean, table] of Object.entries(results.detection[kind])) {
      console.log(`${kind}, ${mean} events a year: seen within 1, 2, 3 years, by shift and years before it`);
      console.table(rows(table));
    }
  }
  const root = new URL('../', import.meta.url);
  writeFileSync(new URL('test/fixtures/signal-simulation.json', root), `${JSON.stringify(results, null, 1)}\n`);
  writeFileSync(new URL('docs/warning-trade-off.svg', root), tradeOffDrawing(results.tradeOff));
}
