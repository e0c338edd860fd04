import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import {
  city,
  criterionOf,
  mountain,
  plainEast,
  plainWest,
  syntheticPlan,
} from '../../../test/support/attainment-plan.js';
import { sentencesOf } from '../../../test/support/report-parts.js';
import { expectSound } from '../../../test/support/report-soundness.js';
import { createDataset } from '../../dataset/create-dataset.js';
import { evaluatePlan } from '../../evaluation/evaluate-plan.js';
import type { Observation } from '../../model/observation.js';
import type { Criterion } from '../../model/criterion.js';
import type { Plan } from '../../model/plan.js';
import { detectWarnings } from '../../warning/detect-warnings.js';
import { evaluationReport } from './evaluation-report.js';
import { monitoringReport } from './monitoring-report.js';

const words = { zh: '目标', en: 'goal' };
const cite = { source: 'synthetic' };
const goal = (number: number, criteria: readonly Criterion[]) => ({
  ...{ id: `health-0${String(number)}`, domain: 'health', number, title: words, measures: [], cite },
  criteria: criteria.map((criterion, place) => ({
    ...criterion,
    id: `health-0${String(number)}.${String(place + 1)}`,
  })),
});
/** One goal for every operator; synthetic, without machinery. */
const plan: Plan = {
  ...syntheticPlan,
  // Names without numbers, so that every number in a sentence is a figure.
  areas: syntheticPlan.areas.map((area, place) => {
    const name = 'abcdefgh'.charAt(place);
    return { ...area, title: { zh: name, en: name } };
  }),
  targets: [
    goal(1, [
      criterionOf({ kind: 'at-least', value: '90' }),
      criterionOf({ kind: 'at-most', value: '10', indicator: 'burden' }),
    ]),
    goal(2, [
      criterionOf({ kind: 'narrow-gap', between: 'sex' }),
      criterionOf({ kind: 'narrow-gap', between: 'terrain' }),
    ]),
    goal(3, [criterionOf({ kind: 'increase' }), criterionOf({ kind: 'slow-down', indicator: 'burden' })]),
    goal(4, [criterionOf({ kind: 'at-least', value: '80', scope: 'each-county' })]),
    goal(5, [criterionOf({ kind: 'milestone', stages: [{ id: 'done', title: words }] })]),
  ],
};

const row: fc.Arbitrary<Observation> = fc.record({
  indicator: fc.constantFrom('coverage', 'burden'),
  area: fc.constantFrom(city, mountain, plainEast, plainWest),
  period: fc.integer({ min: 2018, max: 2030 }).map(String),
  sex: fc.constantFrom('F', 'M', '_T'),
  value: fc.integer({ min: 0, max: 1000 }).map((tenths) => (tenths / 10).toFixed(1)),
});
// Two different figures for one place are refused by the dataset; one for each is what reporters hand in.
const rows = fc.uniqueArray(row, {
  selector: ({ indicator, area, period, sex }) => [indicator, area, period, sex].join(),
  maxLength: 60,
});
const runs = { numRuns: 40 };

test.prop([rows, fc.integer({ min: 2022, max: 2031 })], runs)(
  'whatever was reported, every figure of a monitoring report is found where it says',
  (observations, asOf) => {
    const dataset = createDataset(observations, plan);
    const at = (year: number) => evaluatePlan(plan, dataset, { area: city, asOf: year, projector: null });
    const [evaluation, previous] = [at(asOf), at(asOf - 1)];
    const warnings = detectWarnings(evaluation, { dataset });
    const kind = asOf < 2030 ? 'midterm' : 'final';
    const report = monitoringReport(evaluation, { dataset, kind, previous, warnings });
    expectSound(report, { evaluation, dataset, observations, previous, warnings });
  },
);

test.prop([rows, fc.integer({ min: 2024, max: 2031 })], runs)(
  'whatever was reported, an evaluation has every goal once and counts only what was attained as attained',
  (observations, asOf) => {
    const dataset = createDataset(observations, plan);
    const evaluation = evaluatePlan(plan, dataset, { area: city, asOf, projector: null });
    const kind = asOf < 2030 ? 'midterm' : 'final';
    const report = evaluationReport(evaluation, { dataset, kind });
    expectSound(report, { evaluation, dataset, observations });
    const heads = sentencesOf(report, 'attainment').filter(({ code }) => /^(goal-status|finding-)/.test(code));
    expect(heads.map(({ trace }) => trace[0]?.id)).toEqual(plan.targets.map(({ id }) => id));
    if (kind === 'midterm') return;
    const attained = heads.filter(({ code }) => code === 'finding-attained').map(({ trace }) => trace[0]?.id);
    expect(attained).toEqual(
      evaluation.targets.filter(({ status }) => status === 'attained').map(({ target }) => target),
    );
  },
);

test.prop([rows, fc.integer({ min: 2022, max: 2029 })], runs)(
  'what is reported of later years changes nothing',
  (observations, asOf) => {
    const write = (known: readonly Observation[]) => {
      const dataset = createDataset(known, plan);
      const evaluation = evaluatePlan(plan, dataset, { area: city, asOf, projector: null });
      // The rows of the dataset, and how many there are, are those of the file.
      return sentencesOf(monitoringReport(evaluation, { dataset, kind: 'annual' }))
        .filter(({ code }) => code !== 'note-rows')
        .map(({ text }) => text);
    };
    expect(write(observations)).toEqual(write(observations.filter(({ period }) => Number(period) <= asOf)));
  },
);
