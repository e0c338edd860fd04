import { seededNumbers, syntheticSeries, withoutCounts } from './synthetic-series.js';

/** Series of the fewest events, of a county's, a city's, a province's. */
export const means = [0.3, 1, 3, 10, 30, 100, 1000];
export const lengths = [5, 6, 7, 8, 10, 12, 15];
export const earlierYears = [4, 5, 6, 7, 8, 10, 13];
export const shifts = [1, 2, 3, 4, 5];
export const kinds = ['counts', 'no counts'];

/** One look at a series by both rules. */
function look({ detectVolatility, detectReversal }, points) {
  const volatility = detectVolatility(points);
  const reversal = detectReversal(points);
  return {
    volatile: volatility.status === 'ok' && volatility.value.detected,
    reversed: reversal.status === 'ok' && reversal.value.detected,
  };
}

/** Alarms of 1,000 series that are looked at once. */
export function falseAlarms(detectors, { seed, series, mean, length, kind, meanOf = () => mean }) {
  const next = seededNumbers(seed);
  const found = { volatile: 0, reversed: 0, either: 0 };
  for (let done = 0; done < series; done += 1) {
    const points = syntheticSeries(length, meanOf, next, true);
    const { volatile, reversed } = look(detectors, kind === 'counts' ? points : withoutCounts(points));
    found.volatile += volatile ? 1 : 0;
    found.reversed += reversed ? 1 : 0;
    found.either += volatile || reversed ? 1 : 0;
  }
  return Object.fromEntries(Object.entries(found).map(([name, count]) => [name, (1000 * count) / series]));
}

/** Series of 1,000 that raised an alarm in any year from the fifth to the last. */
export function everAlarmed(detectors, { seed, series, mean, length, kind }) {
  const next = seededNumbers(seed);
  let alarmed = 0;
  for (let done = 0; done < series; done += 1) {
    const points = syntheticSeries(length, () => mean, next, true);
    const seen = kind === 'counts' ? points : withoutCounts(points);
    for (let years = 5; years <= length; years += 1) {
      const { volatile, reversed } = look(detectors, seen.slice(0, years));
      if (!volatile && !reversed) continue;
      alarmed += 1;
      break;
    }
  }
  return (1000 * alarmed) / series;
}

/** Shares of series whose shift was seen when one, two and three years after it were known. */
export function detection(detectors, { seed, series, mean, earlier, shift, kind }) {
  const next = seededNumbers(seed);
  const seenBy = [0, 0, 0];
  for (let done = 0; done < series; done += 1) {
    // Up and down in turn, where a rate can fall so far.
    const size = shift * Math.sqrt(mean);
    const sign = done % 2 === 1 && size < mean ? -1 : 1;
    const points = syntheticSeries(earlier + 3, (place) => mean + (place < earlier ? 0 : sign * size), next);
    const seen = kind === 'counts' ? points : withoutCounts(points);
    for (let after = 1; after <= 3; after += 1) {
      const { volatile, reversed } = look(detectors, seen.slice(0, earlier + after));
      if (!volatile && !reversed) continue;
      for (let by = after; by <= 3; by += 1) seenBy[by - 1] += 1;
      break;
    }
  }
  return seenBy.map((count) => count / series);
}
