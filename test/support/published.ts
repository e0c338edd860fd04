import { fileURLToPath } from 'node:url';
import { readObservationsCsv } from '../../src/cli/read-observations-csv.js';
import type { Observation } from '../../src/model/observation.js';

/** The published observations of the package, as they stand in the data. */
export async function publishedObservations(): Promise<Observation[]> {
  const rows: Observation[] = [];
  const file = fileURLToPath(new URL('../../data/observations.csv', import.meta.url));
  for await (const { observation } of readObservationsCsv(file)) rows.push(observation);
  return rows;
}
