import { beforeAll, describe, expect, test } from 'vitest';
import { publishedObservations } from '../../../test/support/published.js';
import { effects, records } from '../../../test/support/report-fixtures.js';
import { sentencesOf, tablesOf } from '../../../test/support/report-parts.js';
import { createDataset } from '../../dataset/create-dataset.js';
import type { Dataset } from '../../dataset/dataset.js';
import { evaluatePlan } from '../../evaluation/evaluate-plan.js';
import type { PlanEvaluation } from '../../evaluation/plan-evaluation.js';
import { zhongweiPlan } from '../../plan/zhongwei-plan.js';
import { createRecordLog } from '../records/create-record-log.js';
import { evaluationReport } from './evaluation-report.js';
import { monitoringReport } from './monitoring-report.js';
import type { Report } from './report.js';

const [nation, city] = ['100000', '640500'] as const;
let dataset: Dataset;
const evaluated = new Map<string, PlanEvaluation>();
const at = (area: string, asOf: number): PlanEvaluation => {
  const key = `${area} ${String(asOf)}`;
  const known = evaluated.get(key) ?? evaluatePlan(zhongweiPlan, dataset, { area, asOf });
  evaluated.set(key, known);
  return known;
};
beforeAll(async () => {
  dataset = createDataset(await publishedObservations(), zhongweiPlan);
});
const said = (report: Report, code: string, section?: string): string[] =>
  sentencesOf(report, section)
    .filter((sentence) => sentence.code === code)
    .map(({ text }) => text.zh);

describe('goal by goal', () => {
  const heads = /^(goal-status|finding-)/;
  test.each([
    ['domains', (area: string) => monitoringReport(at(area, 2024), { dataset, kind: 'annual' })],
    ['attainment', (area: string) => evaluationReport(at(area, 2030), { dataset, kind: 'final' })],
  ] as const)('every goal of the plan is in section %s once, in order', (section, write) => {
    for (const area of [nation, city]) {
      const goals = sentencesOf(write(area), section)
        .filter(({ code }) => heads.test(code))
        .map(({ trace }) => trace[0]?.id);
      expect(goals).toEqual(zhongweiPlan.targets.map(({ id }) => id));
    }
  });

  test('a final evaluation states attained or not for each goal, and no goal without data is attained', () => {
    const evaluation = at(nation, 2030);
    const report = evaluationReport(evaluation, { dataset, kind: 'final' });
    const found = sentencesOf(report, 'attainment').filter(({ code }) => code.startsWith('finding-'));
    const counts = { attained: 0, missed: 0, unknown: 0 };
    for (const { code, trace } of found) {
      const status = evaluation.targets.find(({ target }) => target === trace[0]?.id)?.status;
      const finding = code.replace('finding-', '') as keyof typeof counts;
      counts[finding] += 1;
      expect(finding === 'attained').toBe(status === 'attained');
      expect(finding === 'unknown').toBe(status === 'no-data' || status === 'not-assessable');
    }
    expect(counts.attained + counts.missed + counts.unknown).toBe(77);
    for (const finding of ['attained', 'missed', 'unknown'] as const) {
      const [sentence] = sentencesOf(report, 'abstract').filter(({ code }) => code === `final-${finding}`);
      expect(sentence?.figures[0]?.shown).toBe(String(counts[finding]));
    }
  });

  test('status counts add up to the goals, in all and in every domain', () => {
    const report = monitoringReport(at(nation, 2024), { dataset, kind: 'annual' });
    for (const { figures } of sentencesOf(report).filter(({ code }) => /^(goal|clause|domain)-counts$/.test(code))) {
      const [total = 0, ...parts] = figures.map(({ shown }) => Number(shown));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
    }
    const domains = sentencesOf(report, 'domains').filter(({ code }) => code === 'domain-counts');
    expect(domains.reduce((sum, { figures }) => sum + Number(figures[0]?.shown), 0)).toBe(77);
  });
});

describe('a report', () => {
  test('is the same for the same input, in whatever order warnings and comparisons were made, and changes nothing', () => {
    const evaluation = at(nation, 2024);
    const before = structuredClone(evaluation);
    const write = () => monitoringReport(evaluation, { dataset, kind: 'annual', previous: at(nation, 2023) });
    expect(write()).toEqual(write());
    expect(evaluation).toEqual(before);
  });

  test('is a draft until it has every word that it needs, on the day that is asked about', () => {
    const log = createRecordLog(records, zhongweiPlan);
    const state = (asOfDay?: string, asOf = 2025) => {
      const day = asOfDay === undefined ? {} : { asOfDay };
      const { status, approval, decidedBy } = evaluationReport(at(city, asOf), {
        ...{ dataset, kind: 'midterm', records: log },
        ...day,
      });
      return [status, approval, decidedBy];
    };
    expect(state('2026-04-30')).toEqual(['draft', 'not-submitted', []]);
    expect(state('2026-05-10')).toEqual(['draft', 'pending', ['s-1']]);
    expect(state()).toEqual(['final', 'approved', ['s-1', 'd-1']]);
    expect(state(undefined, 2024)).toEqual(['draft', 'not-submitted', []]);
  });

  test('names who owes what where nothing was reported', () => {
    const report = monitoringReport(at(city, 2024), { dataset, kind: 'annual' });
    // Zhongwei publishes one figure that a clause rests on; only decision-03 waits for rules alone.
    expect(said(report, 'unreported-count')[0]).toMatch(/^未填报的目标76项，另有1项无法评估。$/);
    expect(said(report, 'clause-unreported').find((text) => text.includes('孕产妇死亡率'))).toBe(
      '“孕产妇死亡率下降到10/10万以下”未填报（没有填报该指标）：“孕产妇死亡率”应由卫生健康部门报送。',
    );
    expect(said(report, 'nothing-assessable')).toEqual(['没有可以评估的目标。']);
  });

  test('says what nobody recorded, tested or warned of', () => {
    const monitoring = monitoringReport(at(city, 2024), { dataset, kind: 'annual' });
    expect(said(monitoring, 'warnings-not-given')).toHaveLength(1);
    expect(said(monitoring, 'no-previous')).toHaveLength(1);
    const evaluation = evaluationReport(at(city, 2024), { dataset, kind: 'midterm' });
    for (const code of ['no-records', 'no-practice', 'effect-not-tested', 'no-outlook']) {
      expect(said(evaluation, code).length, code).toBeGreaterThan(0);
    }
  });

  test.each([nation, city])(
    'tells the clauses of measures one by one where they are judged, else together: %s',
    (area) => {
      const evaluation = at(area, 2024);
      const found = sentencesOf(evaluationReport(evaluation, { dataset, kind: 'midterm' }), 'effect-of-measures');
      const verdicts = evaluation.measures.flatMap(({ criteria }) => criteria);
      const told = (code: string): string[][] =>
        found
          .filter((sentence) => sentence.code === code)
          .map(({ trace }) => trace.flatMap(({ kind, id }) => (kind === 'criterion' ? [id] : [])));
      const isUnknown = ({ status }: { status: string }): boolean =>
        status === 'no-data' || status === 'not-assessable';
      const idsOf = (some: typeof verdicts): string[] => some.map(({ criterion }) => criterion);
      expect(told('measure-clause')).toEqual(idsOf(verdicts.filter((one) => !isUnknown(one))).map((id) => [id]));
      const together = told('measure-clauses-unknown');
      expect(together.flat().toSorted()).toEqual(idsOf(verdicts.filter(isUnknown)).toSorted());
      // As many sentences as there are pairs of a status and a reason.
      const pairs = new Set(verdicts.filter(isUnknown).map(({ status, reasons }) => `${status} ${String(reasons[0])}`));
      expect(together.length).toBe(pairs.size);
    },
  );

  test('names the clauses of measures that wait for rules of the city', () => {
    // Of all measures only decision-m04 and decision-m05 leave a figure to rules that the plan does not quote.
    const report = evaluationReport(at(city, 2024), { dataset, kind: 'midterm' });
    const found = sentencesOf(report, 'effect-of-measures').find(({ text }) => text.zh.includes('未给出本地参数'));
    expect(found?.text).toEqual({
      zh: '策略措施条目，无法评估（未给出本地参数）：3项（“decision-m04.1”、“decision-m04.2”、“decision-m05.1”）。',
      en: 'Clauses of measures, not assessable (a local parameter was not given): 3 (“decision-m04.1”, “decision-m04.2”, “decision-m05.1”).',
    });
  });

  test('has a cell or a reason in every place of every table', () => {
    const report = monitoringReport(at(city, 2024), { dataset, kind: 'midterm', comparisons: [at(nation, 2024)] });
    expect(tablesOf(report).length).toBeGreaterThan(10);
    for (const { rows } of tablesOf(report)) {
      for (const cell of rows.flatMap(({ cells }) => Object.values(cells))) {
        expect(cell.status === 'ok' ? cell.value : cell.reason).not.toBe('');
      }
    }
  });
});

// Read in data/observations.csv: maternal mortality 16.9 (2020), 15.1 (2023), 14.3 (2024); town 12.5 and country 15.9 in 2024,
// a gap of 4.5 in 2023; science literacy of women 12.53 % and of men 15.66 % in 2023, a gap of 3.79 in 2022.
describe('figures of the nation', () => {
  const written = () => monitoringReport(at(nation, 2024), { dataset, kind: 'annual', previous: at(nation, 2023) });

  test('a rate changes in its unit and in per cent, a percentage in percentage points', () => {
    // 15.1 − 14.3 = 0.8; 0.8 ÷ 15.1 = 5.30 %. 95.7 − 95.5 = 0.2.
    expect(said(written(), 'year-down', 'domains')[0]).toBe('比2023年的15.1/10万下降0.8/10万（5.3%）。');
    expect(said(written(), 'year-up', 'domains')).toContain('比2022年的95.5%上升0.2个百分点。');
  });

  test('gaps between groups, with the change since the gap before', () => {
    const gaps = said(written(), 'group-gap');
    expect(gaps).toContain(
      '2024年“孕产妇死亡率”：农村15.9/10万，城市12.5/10万，农村高出3.4/10万，比2023年的差距缩小1.1/10万。',
    );
    expect(gaps).toContain(
      '2023年“公民具备科学素质的比例”：女性12.53%，男性15.66%，男性高出3.13个百分点，比2022年的差距缩小0.66个百分点。',
    );
  });

  test('counties of one year are set against each other', () => {
    const [spread] = said(monitoringReport(at(city, 2024), { dataset, kind: 'annual' }), 'county-spread');
    expect(spread).toBe(
      '2022年“居民健康素养水平”：已填报的县（区）3个，最高“沙坡头区”27.33%，最低“海原县”24.35%，相差2.98个百分点。',
    );
  });

  test('what changed since the year before', () => {
    expect(said(written(), 'clause-better')).toEqual([
      '“孕产妇死亡率城乡差距缩小”由进度滞后变为预期可达标，结论好转。',
    ]);
  });
});

describe('words of people in an evaluation', () => {
  test('stand in quotation marks, the two sides of an assessment side by side', () => {
    const log = createRecordLog(records, zhongweiPlan);
    const report = evaluationReport(at(city, 2025), { dataset, kind: 'midterm', records: log, effects });
    const [own, other] = said(report, 'assessment');
    expect(own).toContain('自评（“法制部门（虚构）”，2026-03-01）');
    expect(other).toContain('部分达到，说明：“评估机制尚未覆盖各县（区）”。');
    expect(said(report, 'assessments-disagree', 'attainment')).toHaveLength(1);
    expect(said(report, 'record-act')[0]).toContain('反映：“台账不全”；“<b>经费</b>未落实”。');
    // −1.254 is printed with two decimals.
    expect(said(report, 'effect-tested')[0]).toMatch(
      /估计变化−1\.25\/10万，95%区间−2\.50\/10万至−0\.01\/10万：与措施同时下降。$/,
    );
    expect(said(report, 'effect-unavailable')[0]).toMatch(/无法检验：数据年份太少。$/);
  });
});
