/**
 * Schemas for data from outside. An entry of its own, so that whoever does not parse does not load zod.
 *
 * Under a strict content security policy call `z.config({ jitless: true })` first: zod compiles its checks with
 * `new Function` where it may.
 *
 * @module schema
 */
export { budgetLineSchema } from './budget-schema.js';
export { observationSchema } from './observation-schema.js';
export { type ParsedBudget, parseBudget } from './parse-budget.js';
export { type ParsedObservations, parseObservations } from './parse-observations.js';
export { parsePlan } from './parse-plan.js';
export { type ParsedRecords, parseRecords } from './parse-records.js';
export { planSchema } from './plan-schema.js';
export { recordSchema } from './record-schema.js';
export type { RefusedRow } from './sort-rows.js';
