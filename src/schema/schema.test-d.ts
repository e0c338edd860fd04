import { describe, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { BudgetLine } from '../model/budget.js';
import type { Observation } from '../model/observation.js';
import type { Criterion, CriterionKind } from '../model/criterion.js';
import type { Plan } from '../model/plan.js';
import type { MonitoringRecord } from '../model/record.js';
import type { budgetLineSchema } from './budget-schema.js';
import type { observationSchema } from './observation-schema.js';
import { parsePlan } from './parse-plan.js';
import { parseObservations } from './parse-observations.js';
import type { planSchema } from './plan-schema.js';
import type { recordSchema } from './record-schema.js';

/** The model's interfaces are readonly, the schema's types are not; apart from that they are the same. */
type Mutable<Part> = Part extends object ? { -readonly [Key in keyof Part]: Mutable<Part[Key]> } : Part;
/** A milestone has no indicator: the model says so with `never`, the schema by leaving it out. */
type WithoutNever<Part> = Part extends { kind: 'milestone' } ? Omit<Part, 'indicator' | 'select'> : Part;

type PlanOfSchema = z.infer<typeof planSchema>;
type CriterionOfSchema = PlanOfSchema['targets'][number]['criteria'][number];
type ObservationOfSchema = z.infer<typeof observationSchema>;

describe('the schema of a plan', () => {
  test('gives what the model calls a plan', () => {
    expectTypeOf<PlanOfSchema>().toExtend<Plan>();
  });

  test('takes every plan of the model', () => {
    expectTypeOf<Mutable<Plan>>().toExtend<PlanOfSchema>();
  });

  test('is annotated with no type of its own, so that a lost field shows here', () => {
    expectTypeOf<keyof PlanOfSchema>().toEqualTypeOf<keyof Plan>();
    expectTypeOf<keyof PlanOfSchema['areas'][number]>().toEqualTypeOf<keyof Plan['areas'][number]>();
    expectTypeOf<keyof PlanOfSchema['domains'][number]>().toEqualTypeOf<keyof Plan['domains'][number]>();
    expectTypeOf<keyof PlanOfSchema['indicators'][number]>().toEqualTypeOf<keyof Plan['indicators'][number]>();
    expectTypeOf<keyof PlanOfSchema['targets'][number]>().toEqualTypeOf<keyof Plan['targets'][number]>();
    expectTypeOf<keyof PlanOfSchema['measures'][number]>().toEqualTypeOf<keyof Plan['measures'][number]>();
    expectTypeOf<keyof PlanOfSchema['sources'][number]>().toEqualTypeOf<keyof Plan['sources'][number]>();
  });

  test('has the same kinds of criteria with the same fields', () => {
    expectTypeOf<CriterionOfSchema['kind']>().toEqualTypeOf<CriterionKind>();
    expectTypeOf<CriterionOfSchema>().toExtend<Criterion>();
    expectTypeOf<WithoutNever<Mutable<Criterion>>>().toExtend<CriterionOfSchema>();
    type Fields<Kind extends CriterionKind> = keyof Extract<CriterionOfSchema, { kind: Kind }>;
    expectTypeOf<Fields<'about'>>().toEqualTypeOf<keyof Extract<Criterion, { kind: 'about' }>>();
    expectTypeOf<Fields<'within'>>().toEqualTypeOf<keyof Extract<Criterion, { kind: 'within' }>>();
    expectTypeOf<Fields<'relative-to'>>().toEqualTypeOf<keyof Extract<Criterion, { kind: 'relative-to' }>>();
    expectTypeOf<Fields<'narrow-gap'>>().toEqualTypeOf<keyof Extract<Criterion, { kind: 'narrow-gap' }>>();
  });

  test('is what parsePlan promises', () => {
    expectTypeOf(parsePlan).returns.toEqualTypeOf<Plan>();
    expectTypeOf(parsePlan).parameter(0).toBeUnknown();
  });
});

describe('the schema of an observation', () => {
  test('has the fields of the model', () => {
    expectTypeOf<keyof ObservationOfSchema>().toEqualTypeOf<keyof Observation>();
  });

  test('takes every observation of the model', () => {
    expectTypeOf<Observation>().toExtend<ObservationOfSchema>();
  });

  test('gives fields of the types of the model', () => {
    // The schema also takes a field that is there but undefined, as rows of other programs have them.
    type Given<Row> = { -readonly [Field in keyof Row]-?: Exclude<Row[Field], undefined> };
    expectTypeOf<Given<ObservationOfSchema>>().toEqualTypeOf<Given<Observation>>();
  });

  test('is what parseObservations promises', () => {
    expectTypeOf(parseObservations).returns.toHaveProperty('observations').toEqualTypeOf<readonly Observation[]>();
    expectTypeOf(parseObservations).parameter(0).toBeUnknown();
  });
});

describe('the schemas of records and of budget lines', () => {
  test('give what the model calls so, and take every one of the model', () => {
    expectTypeOf<z.infer<typeof recordSchema>>().toExtend<MonitoringRecord>();
    expectTypeOf<Mutable<MonitoringRecord>>().toExtend<z.infer<typeof recordSchema>>();
    expectTypeOf<z.infer<typeof budgetLineSchema>>().toExtend<BudgetLine>();
    expectTypeOf<Mutable<BudgetLine>>().toExtend<z.infer<typeof budgetLineSchema>>();
  });

  test('have the fields of the model', () => {
    type Fields<Kind extends MonitoringRecord['kind']> = keyof Extract<z.infer<typeof recordSchema>, { kind: Kind }>;
    expectTypeOf<Fields<'evidence'>>().toEqualTypeOf<keyof Extract<MonitoringRecord, { kind: 'evidence' }>>();
    expectTypeOf<Fields<'approval'>>().toEqualTypeOf<keyof Extract<MonitoringRecord, { kind: 'approval' }>>();
    expectTypeOf<Fields<'appraisal'>>().toEqualTypeOf<keyof Extract<MonitoringRecord, { kind: 'appraisal' }>>();
    expectTypeOf<keyof z.infer<typeof budgetLineSchema>>().toEqualTypeOf<keyof BudgetLine>();
  });
});
