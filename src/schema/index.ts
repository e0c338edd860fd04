/**
 * Schemas for data from outside. An entry of its own, so that whoever does not parse does not load zod.
 *
 * Under a strict content security policy call `z.config({ jitless: true })` first: zod compiles its checks with
 * `new Function` where it may.
 *
 * @module schema
 */
export { observationSchema } from './observation-schema.js';
export { type ParsedObservations, parseObservations, type RefusedRow } from './parse-observations.js';
export { parsePlan } from './parse-plan.js';
export { planSchema } from './plan-schema.js';
