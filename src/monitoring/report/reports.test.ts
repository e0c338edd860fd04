import { beforeAll, describe, expect, test } from 'vitest';
import { publishedObservations } from '../../../test/support/published.js';
import { effects, records } from '../../../test/support/report-fixtures.js';
import { sentencesOf } from '../../../test/support/report-parts.js';
import { expectSound } from '../../../test/support/report-soundness.js';
import { createDataset } from '../../dataset/create-dataset.js';
import type { Dataset } from '../../dataset/dataset.js';
import { evaluatePlan } from '../../evaluation/evaluate-plan.js';
import type { PlanEvaluation } from '../../evaluation/plan-evaluation.js';
import type { Observation } from '../../model/observation.js';
import { zhongweiPlan } from '../../plan/zhongwei-plan.js';
import { adviseOn } from '../../warning/advice/advise-on.js';
import { detectWarnings } from '../../warning/detect-warnings.js';
import { createRecordLog } from '../records/create-record-log.js';
import { evaluationReport } from './evaluation-report.js';
import type { MeasureEffect } from './measure-effect.js';
import { monitoringReport } from './monitoring-report.js';
import type { Report, ReportKind } from './report.js';

const [nation, region, city, county] = ['100000', '640000', '640500', '640522'] as const;
let observations: readonly Observation[];
let dataset: Dataset;
const evaluated = new Map<string, PlanEvaluation>();
const at = (area: string, asOf: number): PlanEvaluation => {
  const key = `${area} ${String(asOf)}`;
  const known = evaluated.get(key) ?? evaluatePlan(zhongweiPlan, dataset, { area, asOf });
  evaluated.set(key, known);
  return known;
};
beforeAll(async () => {
  observations = await publishedObservations();
  dataset = createDataset(observations, zhongweiPlan);
});
describe('every sentence and figure of a report is followed back to what it was written from', () => {
  test.each([
    [nation, 2024, 'annual'],
    [region, 2023, 'midterm'],
    [city, 2024, 'annual'],
    [county, 2024, 'midterm'],
    [nation, 2030, 'final'],
  ] as const)('monitoring of %s as of %i, %s', (area, asOf, kind) => {
    const [evaluation, previous] = [at(area, asOf), at(area, asOf - 1)];
    const warnings = detectWarnings(evaluation, { dataset });
    const report = monitoringReport(evaluation, { dataset, kind, previous, warnings, comparisons: [at(nation, asOf)] });
    expectSound(report, { evaluation, dataset, observations, previous, warnings });
  });

  test.each([
    [nation, 2024, 'midterm'],
    [city, 2025, 'midterm'],
    [nation, 2030, 'final'],
    [city, 2031, 'final'],
  ] as const)('evaluation of %s as of %i, %s', (area, asOf, kind) => {
    const evaluation = at(area, asOf);
    const warnings = detectWarnings(evaluation, { dataset });
    const advice = warnings
      .filter(({ grade }) => grade !== 'grey')
      .map((warning) => adviseOn(warning, { evaluation, dataset }));
    const log = createRecordLog(records, zhongweiPlan);
    expect(log.findings).toEqual([]);
    const report = evaluationReport(evaluation, { dataset, kind, warnings, advice, effects, records: log });
    expectSound(report, { evaluation, dataset, observations, warnings, advice, effects, records });
  });
});

describe('the two products are never mixed', () => {
  test('neither has a section of the other, in id or in title', () => {
    const monitoring = monitoringReport(at(city, 2025), { dataset, kind: 'midterm' });
    const evaluation = evaluationReport(at(city, 2025), { dataset, kind: 'midterm' });
    for (const of of [
      (section: Report['sections'][number]) => section.id,
      (section: Report['sections'][number]) => section.title.zh,
    ]) {
      const ids = new Set<string>(monitoring.sections.map(of));
      expect(evaluation.sections.filter((section) => ids.has(of(section)))).toEqual([]);
    }
    expect([monitoring.by, evaluation.by]).toEqual(['monitoring-group', 'evaluation-group']);
    expect(
      sentencesOf(monitoring).filter(({ code }) => /^(advice|effect|warning-measures|finding)/.test(code)),
    ).toEqual([]);
  });

  test('monitoring goes to the same level, evaluation also to the level above', () => {
    const to = (report: Report) => report.to.map(({ body, at: level, area }) => [body, level, area]);
    expect(to(monitoringReport(at(city, 2024), { dataset, kind: 'annual' }))).toEqual([
      ['committee', 'same-level', city],
    ]);
    expect(to(evaluationReport(at(county, 2024), { dataset, kind: 'midterm' }))).toEqual([
      ['committee', 'same-level', county],
      ['committee', 'level-above', city],
    ]);
  });

  test('nobody hands in a paper about an area that the plan does not bind', () => {
    const report = monitoringReport(at(nation, 2024), { dataset, kind: 'annual' });
    expect([report.by, report.product, report.to, report.status]).toEqual([undefined, undefined, [], 'draft']);
    expect(report.title.zh).toContain('对照');
  });

  test.each([
    ['evaluation', 'annual', 2024, 'argument/invalid', /knows no `annual` report of type `evaluation`/],
    ['monitoring', 'weekly', 2024, 'argument/invalid', /knows no `weekly` report/],
    ['monitoring', 'constructor', 2024, 'argument/invalid', /knows no/],
    ['evaluation', 'final', 2029, 'argument/out-of-range', /as of `2030` or later/],
    ['monitoring', 'final', 2024, 'argument/out-of-range', /as of `2030` or later/],
    ['evaluation', 'midterm', 2030, 'argument/out-of-range', /kind `final`/],
    ['monitoring', 'annual', 2020, 'argument/out-of-range', /as of `2021` or later/],
  ])('%s %s as of %i is refused', (type, kind, asOf, code, message) => {
    const write = () =>
      type === 'evaluation'
        ? evaluationReport(at(city, asOf), { dataset, kind: kind as 'final' })
        : monitoringReport(at(city, asOf), { dataset, kind: kind as ReportKind });
    expect(write).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) as string }));
  });

  test('parts of two plans, an earlier year after the year, and an unknown measure are refused', () => {
    const other = { ...at(city, 2024), plan: 'another' };
    expect(() => monitoringReport(other, { dataset, kind: 'annual' })).toThrow(/one plan/);
    const options = { dataset, kind: 'annual', previous: at(city, 2024) } as const;
    expect(() => monitoringReport(at(city, 2024), options)).toThrow(/before `2024`/);
    const effect = { ...(effects[0] as MeasureEffect), measure: 'health-m99' };
    expect(() => evaluationReport(at(city, 2024), { dataset, kind: 'midterm', effects: [effect] })).toThrow(
      /health-m99/,
    );
    expect(() => monitoringReport(at(city, 2024), { dataset, kind: 'annual', asOfDay: '2024-13-01' })).toThrow(/day/);
  });
});
