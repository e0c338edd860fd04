// Writes the data for other languages beside the compiled sources: the plan and the published observations as JSON, the
// JSON Schema of plans, and the declarations that type the two JSON entries.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { readTables } from '../dist/src/cli/tables/read-tables.js';
import { zhongweiPlan } from '../dist/src/plan/zhongwei-plan.js';
import { planSchema } from '../dist/src/schema/plan-schema.js';

const dist = new URL('../dist/', import.meta.url);
const json = (value) => `${JSON.stringify(value, null, 1)}\n`;
const declaration = (type) =>
  `import type { ${type} } from '../src/index.js';\ndeclare const data: ${type};\nexport default data;\n`;

const table = fileURLToPath(new URL('../data/observations.csv', import.meta.url));
const { observations, missing, refused, log } = await readTables([table], zhongweiPlan);
if (missing + refused > 0)
  throw new Error(`The published table has rows that cannot be read: ${JSON.stringify(log.kept)}`);

await mkdir(new URL('schema/', dist), { recursive: true });
await Promise.all([
  writeFile(new URL('data/zhongwei.json', dist), json(zhongweiPlan)),
  writeFile(new URL('data/zhongwei.d.ts', dist), declaration('Plan')),
  writeFile(new URL('data/observations.json', dist), json({ licence: 'CC-BY-4.0', observations })),
  writeFile(new URL('data/observations.d.ts', dist), declaration('PublishedObservations')),
  writeFile(new URL('schema/plan.schema.json', dist), json(z.toJSONSchema(planSchema, { reused: 'ref' }))),
]);
