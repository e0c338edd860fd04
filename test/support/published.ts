import { fileURLToPath } from 'node:url';
import { readTables } from '../../src/cli/tables/read-tables.js';
import type { Observation } from '../../src/model/observation.js';
import { zhongweiPlan } from '../../src/plan/zhongwei-plan.js';

/** The published observations of the package, as they stand in the data. */
export async function publishedObservations(): Promise<readonly Observation[]> {
  const file = fileURLToPath(new URL('../../data/observations.csv', import.meta.url));
  return (await readTables([file], zhongweiPlan)).observations;
}
