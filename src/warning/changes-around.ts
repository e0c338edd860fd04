import type { IndicatorCriterion } from '../attainment/judged-series.js';
import type { Dataset } from '../dataset/dataset.js';
import type { SeriesHorizon } from '../dataset/observed-series.js';
import type { Area } from '../model/plan.js';
import { findArea } from '../plan/find-area.js';
import { planIndex } from '../plan/plan-index.js';
import { judgedFigures } from './judged-figures.js';
import { meanYearlyChange } from './mean-yearly-change.js';
import { seriesKey } from './series-key.js';

/** The changes of the areas of one level inside one area. */
export interface ChangesAround {
  /** Code of the area around; empty where the areas lie in none. */
  readonly within: string;
  readonly byArea: ReadonlyMap<string, number>;
  readonly median: number;
  /** Median distance from the median. */
  readonly medianDistance: number;
}

/** Per dataset: the areas of a level inside another, and the changes of a series in them. */
interface Cache {
  readonly members: Map<string, readonly Area[]>;
  readonly around: Map<string, ChangesAround>;
}

const caches = new WeakMap<Dataset, Cache>();

/**
 * The changes of all areas of the same level around an area, worked out once for each dataset, series and year.
 *
 * It begins with the nearest area around and widens to the next as long as fewer than `wanted` others have a change.
 *
 * @param criterion - which series, and what is compared in it
 * @param dataset - the observations
 * @param code - the area in the middle
 * @param horizon - the last year and day used
 * @param window - over how many years changes are taken
 * @param wanted - how many others are enough
 * @returns the changes, that of the area itself among them
 */
export function changesAround(
  criterion: IndicatorCriterion,
  dataset: Dataset,
  code: string,
  horizon: SeriesHorizon,
  window: number,
  wanted: number,
): ChangesAround {
  let cache = caches.get(dataset);
  if (cache === undefined) {
    cache = { members: new Map(), around: new Map() };
    caches.set(dataset, cache);
  }
  const key = `${seriesKey(criterion)}|${horizon.until}|${horizon.knownAt ?? ''}|${window}`;
  const { level } = findArea(dataset.plan, code);
  let widest: ChangesAround = { within: '', byArea: new Map(), median: 0, medianDistance: 0 };
  for (const around of areasAround(dataset, code)) {
    const name = `${key}|${level}|${around}`;
    let changes = cache.around.get(name);
    if (changes === undefined) {
      const members = membersOf(dataset, level, around, cache);
      changes = summarise(around, members, (area) => {
        const figures = judgedFigures(criterion, dataset, area, horizon);
        return figures.status === 'ok' ? meanYearlyChange(figures.value, horizon.until, window)?.change : undefined;
      });
      cache.around.set(name, changes);
    }
    widest = changes;
    if (changes.byArea.size - Number(changes.byArea.has(code)) >= wanted) break;
  }
  return widest;
}

/** The areas around an area, nearest first; where it lies in none, the whole plan under the empty code. */
function areasAround(dataset: Dataset, code: string): string[] {
  const { areas } = planIndex(dataset.plan);
  const around = new Set<string>();
  // A cycle of parents in a malformed plan ends when an area comes up again.
  for (let at = areas.get(code)?.parent; at !== undefined && !around.has(at); at = areas.get(at)?.parent)
    around.add(at);
  return around.size === 0 ? [''] : [...around];
}

function membersOf(dataset: Dataset, level: Area['level'], around: string, cache: Cache): readonly Area[] {
  const name = `${level}|${around}`;
  const known = cache.members.get(name);
  if (known !== undefined) return known;
  const members = dataset.plan.areas.filter(
    (area) => area.level === level && areasAround(dataset, area.code).includes(around),
  );
  cache.members.set(name, members);
  return members;
}

function summarise(
  within: string,
  members: readonly Area[],
  changeIn: (code: string) => number | undefined,
): ChangesAround {
  const byArea = new Map<string, number>();
  for (const { code } of members) {
    const change = changeIn(code);
    if (change !== undefined) byArea.set(code, change);
  }
  const values = [...byArea.values()];
  const median = middleOf(values);
  return {
    within,
    byArea,
    median,
    medianDistance: middleOf(values.map((value) => Math.abs(value - median))),
  };
}

/** The median; 0 of nothing. */
function middleOf(values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => a - b);
  const middle = ordered.length / 2;
  return ((ordered[Math.ceil(middle) - 1] ?? 0) + (ordered[Math.floor(middle)] ?? 0)) / 2;
}
