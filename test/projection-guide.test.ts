import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createDataset } from '../src/dataset/create-dataset.js';
import { observedSeries } from '../src/dataset/observed-series.js';
import { zhongweiPlan } from '../src/plan/zhongwei-plan.js';
import { attainmentProbability } from '../src/projection/attainment-probability.js';
import { learntConstants } from '../src/projection/learnt-constants.js';
import { project } from '../src/projection/project.js';
import { publishedObservations } from './support/published.js';

const guide = await readFile(new URL('../docs/projection.md', import.meta.url), 'utf8');

test('the worked example of the guide is what the published figures give', async () => {
  const dataset = createDataset(await publishedObservations(), zhongweiPlan);
  const query = { indicator: 'maternal-mortality-ratio', area: '100000', select: {} };
  const series = observedSeries(dataset, query, { until: 2024 })
    .filter(({ year }) => year >= 2010)
    .map(({ period, value }) => ({ period, value: Number(value) }));
  const projection = project(series, { to: 2030, bounds: { lower: 0 } });
  if (projection.status !== 'ok') throw new Error(projection.reason);
  const { explanation, points, pointsUsed } = projection.value;
  expect(pointsUsed).toBe(14);
  const { level, drift, shrinkage, damping } = explanation!;
  const shown = (value: number): string => value.toFixed(3).replace('-', '−');
  expect(guide).toContain(
    `level ${shown(level)} · drift ${shown(drift)} · shrinkage ${shown(shrinkage)} · damping ${shown(damping)}`,
  );
  const { value, intervals } = points.at(-1)!;
  expect(guide).toContain(`= ${value.toFixed(3)}\n`);
  const [, eighty, ninetyFive] = intervals;
  expect(guide).toContain(`80 % reach from ${eighty!.lower.toFixed(2)} to ${eighty!.upper.toFixed(2)}`);
  expect(guide).toContain(`95 % from ${ninetyFive!.lower.toFixed(2)} to ${ninetyFive!.upper.toFixed(2)}`);
  const met = attainmentProbability(projection.value, { op: 'at-most', value: 10, period: 2030 });
  expect(guide).toContain(`its probability is ${(met.status === 'ok' ? met.value : 0).toFixed(3)}`);
});

test('the guide counts the learnt constants right', () => {
  const count = (value: unknown): number =>
    typeof value === 'number' ? 1 : Object.values(value as object).reduce((sum: number, part) => sum + count(part), 0);
  expect(guide).toContain(`${String(count(learntConstants))} numbers in`);
});
