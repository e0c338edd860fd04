import { beforeAll, describe, expect, test } from 'vitest';
import { publishedObservations } from '../../../test/support/published.js';
import { city, criterionOf, judge, mountain, rowsOf, syntheticPlan } from '../../../test/support/attainment-plan.js';
import { createDataset } from '../../dataset/create-dataset.js';
import type { Dataset } from '../../dataset/dataset.js';
import { evaluatePlan } from '../../evaluation/evaluate-plan.js';
import { multiplyDecimals } from '../../exact/multiply-decimals.js';
import { ok, unavailable } from '../../model/outcome.js';
import type { Language } from '../../model/text.js';
import { findCriterion } from '../../plan/find-criterion.js';
import { zhongweiPlan } from '../../plan/zhongwei-plan.js';
import { evaluateCriterion } from '../evaluate-criterion.js';
import { reasonLabels } from '../reason-labels.js';
import { statusLabels } from '../labels.js';
import { statuses } from '../statuses.js';
import type { CriterionVerdict } from '../verdict.js';
import type { VerdictReason } from '../status.js';
import { explain } from './explain.js';
import type { ExplainedFigure, SentenceTopic } from './explanation.js';

const languages: readonly Language[] = ['zh', 'en'];
let dataset: Dataset;
beforeAll(async () => {
  dataset = createDataset(await publishedObservations(), zhongweiPlan);
});

const published = (id: string, area = '100000'): CriterionVerdict =>
  evaluateCriterion(findCriterion(zhongweiPlan, id), dataset, { area, asOf: 2024 });
const said = (verdict: CriterionVerdict, topic: SentenceTopic, language: Language = 'zh'): string[] =>
  explain(verdict, language, zhongweiPlan)
    .filter((sentence) => sentence.topic === topic)
    .map(({ text }) => text);

// Every figure below is read in data/observations.csv or worked out in the comment above it.
describe('a published verdict in words', () => {
  test('maternal mortality of the nation: a rate is told with its change in per cent', () => {
    const verdict = published('health-03.1');
    // 14.3 − 10 = 4.3; 10 ÷ 14.3 = 0.6993; 16.9 − 14.3 = 2.6; 2.6 ÷ 16.9 = 15.38 %; 2.6 ÷ 6.9 = 37.68 %;
    // 16.9 − 0.4 × 6.9 = 14.14; (14.3 − 17.8) ÷ 5 = −0.70.
    expect(explain(verdict, 'zh', zhongweiPlan).map(({ text }) => text)).toEqual([
      '截至2024年，全国“孕产妇死亡率下降到10/10万以下”：进度滞后。依据：落后于时序进度。',
      '2024年“孕产妇死亡率”为14.3/10万，目标为2030年不高于10/10万，未达到，高出4.3/10万，实现程度69.9%。',
      '比2020年的16.9/10万下降2.6/10万（15.4%）。',
      '自2020年起，已完成到目标值路程的37.7%，时间已过40.0%：落后时序进度，按时序应为14.14/10万。',
      '2019年至2024年由17.8/10万变为14.3/10万，年均下降0.70/10万（6个数据点）：趋近目标。',
      '前景无法判断：未选用预测方法。',
      '统计把握无法判断：未公布分子、分母。',
      '另须注意：统计年度不是公历年度。',
      '另须注意：仅作对照，不受本规划约束。',
    ]);
    expect(
      explain(verdict, 'en', zhongweiPlan)
        .slice(0, 5)
        .map(({ text }) => text),
    ).toEqual([
      'As of 2024, China, “Maternal mortality ratio down to 10 per 100,000 live births or less”: behind. Ground: progress is less than time asks for.',
      '“Maternal mortality ratio” was 14.3 per 100,000 in 2024; the goal is 10 per 100,000 or less by 2030: not met, over by 4.3 per 100,000, a degree of achievement of 69.9%.',
      'That is down by 2.6 per 100,000 (15.4%) from 16.9 per 100,000 in 2020.',
      'Since 2020, 37.7% of the way has been covered in 40.0% of the time: behind schedule; 14.14 per 100,000 would have been on schedule.',
      'From 2019 to 2024 it went from 17.8 per 100,000 to 14.3 per 100,000, down by 0.70 per 100,000 a year on average (6 points): toward the goal.',
    ]);
  });

  test('retention: a percentage is told with its change in percentage points', () => {
    const verdict = published('education-04.2');
    // 97 − 95.7 = 1.3; 95.7 ÷ 97 = 0.98660; 95.7 − 95.2 = 0.5; 0.5 ÷ 1.8 = 27.78 %; 95.2 + 0.3 × 1.8 = 95.74.
    expect(said(verdict, 'level')).toEqual([
      '2023年“九年义务教育巩固率”为95.7%，目标为2030年达到97%及以上，未达到，尚差1.3个百分点，实现程度98.7%。',
    ]);
    expect(said(verdict, 'change')).toEqual(['比2020年的95.2%上升0.5个百分点。']);
    expect(said(verdict, 'change', 'en')).toEqual(['That is up by 0.5 percentage points from 95.2% in 2020.']);
    expect(said(verdict, 'pace', 'en')).toEqual([
      'Since 2020, 27.8% of the way has been covered in 30.0% of the time: behind schedule; 95.74% would have been on schedule.',
    ]);
  });

  test('senior secondary enrolment: what has to be known beside it', () => {
    // (91.8 − 91.2) ÷ (95 − 91.2) = 0.6 ÷ 3.8 = 15.79 %; 91.2 + 0.3 × 3.8 = 92.34; 91.8 ÷ 95 = 0.96632.
    const verdict = published('education-05.2');
    expect(said(verdict, 'level')).toEqual([
      '2023年“高中阶段毛入学率”为91.8%，目标为2030年达到95%及以上，接近，尚差3.2个百分点，实现程度96.6%。',
    ]);
    expect(said(verdict, 'pace')).toEqual([
      '自2020年起，已完成到目标值路程的15.8%，时间已过30.0%：落后时序进度，按时序应为92.34%。',
    ]);
  });

  test('the gap between town and country: a direction, and a trend that says otherwise', () => {
    // 15.9 − 12.5 = 3.4; 18.5 − 14.1 = 4.4; 3.4 − 4.4 = −1.0.
    const verdict = published('health-03.2');
    expect(said(verdict, 'level')).toEqual(['2024年“孕产妇死亡率”的差距为3.4/10万，比2020年下降1.0/10万。']);
    expect(said(verdict, 'pace')).toEqual(['进度无法判断：目标没有给出数值。']);
    // (3.4 − 0.4) ÷ 9 = 0.333.
    expect(said(verdict, 'trend')).toEqual([
      '2015年至2024年由0.4/10万变为3.4/10万，年均上升0.33/10万（6个数据点）：背离目标。',
    ]);
    expect(said(verdict, 'caveat')[0]).toBe('另须注意：近年趋势与结论方向相反。');
  });

  test('transmission of HIV: one figure only', () => {
    // 3.0 − 2 = 1.0; 2 ÷ 3 = 66.7 %.
    const verdict = published('health-06.4');
    expect(said(verdict, 'level')).toEqual([
      '2022年“艾滋病母婴传播率”为3.0%，目标为2030年不高于2%，未达到，高出1.0个百分点，实现程度66.7%。',
    ]);
    expect(said(verdict, 'missing')).toEqual(['尚缺：“艾滋病母婴传播率”，由卫生健康部门报送。']);
    expect(said(verdict, 'caveat').slice(0, 3)).toEqual([
      '另须注意：未达到目标值。',
      '另须注意：以邻近年份代替基期（2022年）。',
      '另须注意：数据陈旧（2022年）。',
    ]);
  });

  test('enrolment of girls and boys: a difference of 0 is exactly what is asked for', () => {
    expect(said(published('education-04.1'), 'level', 'en')).toEqual([
      'The difference of “Net enrolment rate in primary education” from its reference was 0.0 percentage points in 2022; the goal is 0 percentage points or more by 2030: met, exactly.',
    ]);
  });

  test('women among employed persons: about 45 %, give or take two points', () => {
    // 43 is the lower end of 45 ± 2.
    expect(said(published('economy-02.2'), 'level', 'en')[0]).toMatch(
      /was 43% in 2024; the goal is from 43% to 47% by 2030, both included: met, exactly\.$/,
    );
  });

  test('science literacy of women: more than in the year that stands in for the base', () => {
    // 12.53 − 10.98 = 1.55.
    expect(said(published('education-07.2'), 'level')[0]).toMatch(/^2023年“.*”为12\.53%，比2022年上升1\.55个百分点。$/);
  });

  test('iodised salt in Zhongwei: which counties are missing, and who reports', () => {
    const verdict = published('health-09.1', '640500');
    expect(said(verdict, 'status')).toEqual([
      '截至2024年，中卫市“以县为单位合格碘盐食用率达到90%以上”：未填报。依据：有县（区）未填报。',
    ]);
    expect(said(verdict, 'counties')).toEqual([
      '各县（区）：沙坡头区未填报（没有填报该指标）；中宁县未填报（没有填报该指标）；海原县未填报（没有填报该指标）。',
    ]);
    expect(said(verdict, 'missing')[0]).toMatch(/^尚缺：“.*碘盐.*”，由.*部门报送。$/);
  });

  test('health literacy of women in the nation: what was reported instead', () => {
    expect(said(published('health-08.2'), 'missing').at(-1)).toMatch(
      /^同一指标已报其他口径：2023年全体29\.70%|^同一指标已报其他口径：.*27\.78%/,
    );
  });

  test('women among Party members: which parameter has to be given, and that it was used', () => {
    const verdict = published('decision-02.1', '640500');
    expect(said(verdict, 'parameter', 'en')[0]).toMatch(
      /^To be given: “.+” \(unit: “%”\), as the parameter “[a-z-]+”\.$/,
    );
    const criterion = findCriterion(zhongweiPlan, 'decision-02.1');
    const id = criterion.kind === 'prescribed' ? criterion.parameter.id : '';
    const given = evaluateCriterion(criterion, dataset, { area: '640500', asOf: 2024, parameters: { [id]: '25' } });
    expect(said(given, 'parameter', 'en')).toEqual([`The local parameter “${id}” was given as 25%.`]);
  });

  test('a goal without a number: which stages lack evidence', () => {
    expect(said(published('health-01.1', '640500'), 'stages')).toEqual([
      '须提交各阶段的佐证材料。',
      '尚缺佐证的阶段：“已部署”、“已实施”、“经评估确认”。',
    ]);
  });

  test('how the plan’s words were read comes last, its own quotation marks inside ours', () => {
    const sentence = explain(published('health-01.2'), 'zh', zhongweiPlan).at(-1);
    expect(sentence?.topic).toBe('interpretation');
    expect(sentence?.text).toMatch(/：“‘延长’指高于2020年基期.*”；理由：“.*[^。]”。$/);
  });

  test('an expert’s judgement says who, when and why, with what was computed beside it', () => {
    const verdict = evaluateCriterion(findCriterion(zhongweiPlan, 'health-03.1'), dataset, {
      area: '100000',
      asOf: 2024,
      overrides: [
        {
          criterion: 'health-03.1',
          area: '100000',
          status: 'on-track',
          by: '王某',
          date: '2025-03-01',
          reason: '复核死因后下调',
        },
      ],
    });
    expect(said(verdict, 'manual')).toEqual([
      '该结论由“王某”于2025-03-01对全国人工认定，理由：“复核死因后下调”；按数据计算的结论为：进度滞后（落后于时序进度、统计年度不是公历年度、仅作对照，不受本规划约束）。',
    ]);
  });
});

describe('words for what the published figures do not show', () => {
  const words = (verdict: CriterionVerdict, language: Language = 'en'): string =>
    explain(verdict, language)
      .map(({ text }) => text)
      .join(' ');

  test('moving away from the goal is no negative progress', () => {
    // (40 − 50) ÷ (90 − 50) = −25 %; (2024 − 2020) ÷ 10 = 40 %.
    const verdict = judge({ kind: 'at-least', value: '90' }, { 2020: '50', 2024: '40' });
    expect(words(verdict)).toContain('it has moved away from the goal by 25.0% of the way in 40.0% of the time');
  });

  test('progress and time that differ are printed with as many decimals as show it', () => {
    // 39.9 ÷ 100 = 0.399 against 0.4; 0.03999 of 0.1 would read 40.0 with one decimal.
    const verdict = judge({ kind: 'at-least', value: '100' }, { 2020: '0', 2024: '39.99' });
    expect(words(verdict)).toContain('39.990% of the way has been covered in 40.000% of the time: behind schedule');
  });

  test('a slowing down tells the change of the yearly change', () => {
    // 2 points, then 1 point: 1 − 2 = −1.
    const verdict = judge({ kind: 'slow-down' }, { 2022: '10.0', 2023: '12.0', 2024: '13.0' });
    expect(words(verdict)).toContain(
      'its last yearly change was smaller than the one before, by 1.00 percentage points.',
    );
  });

  test('the weakest county is named with all the others', () => {
    const criterion = criterionOf({ kind: 'at-least', value: '90', scope: 'each-county' });
    const rows = [...rowsOf({ 2024: '95' }, 'coverage', '990002'), ...rowsOf({ 2024: '80' }, 'coverage', mountain)];
    const verdict = evaluateCriterion(criterion, createDataset(rows, syntheticPlan), { area: city, asOf: 2024 });
    expect(words(verdict)).toContain('Every county is judged; 990001, the weakest, decides.');
    expect(words(verdict)).toContain('990002 attained, 95% in 2024');
  });

  test('outlook and certainty with their figures', () => {
    const verdict: CriterionVerdict = {
      ...judge({ kind: 'at-least', value: '90' }, { 2020: '50', 2024: '60' }),
      outlook: ok({
        method: 'theta',
        year: 2030,
        value: 75.125,
        intervals: [0.5, 0.95, 0.8].map((level) => ({ level, lower: 60 + level, upper: 90 - level })),
        meets: false,
      }),
      certainty: ok({
        state: 'clear',
        side: 'missed',
        level: 0.95,
        lower: 1,
        upper: 2.005,
        probability: 0.0004,
        parameters: [1.5, 20],
        method: 'poisson-exact',
        formula: 'gamma-posterior',
        prior: 'jeffreys',
      }),
    };
    // Half away from zero: 75.125 → 75.13, 2.005 → 2.01 (its shortest decimal text), 0.04 % → 0.0.
    expect(words(verdict)).toContain(
      'Projected with “theta”, 2030 would have 75.13% (80% prediction interval 60.80% to 89.20%): the goal would be missed.',
    );
    expect(words(verdict)).toContain('How sure: clear; the 95% interval is 1.00% to 2.01%');
  });
});

/** A figure done again from the verdict, without the writer's arithmetic. */
function again(verdict: CriterionVerdict, { form, from, shown }: ExplainedFigure): string {
  const values = from.map((path) =>
    path.split('.').reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>>)[key], verdict),
  );
  for (const value of values) expect(['string', 'number']).toContain(typeof value);
  if (form === 'as-is') return String(values[0]).replace(/^-/, '−');
  if (form === 'size') return String(values[0]).replace(/^-/, '');
  const [first = 0, second = 0] = values.map(Number);
  const places = shown.split('.')[1]?.length ?? 0;
  const size = { difference: first - second, 'relative-change': ((first - second) / second) * 100 };
  const value =
    form === 'percent' || form === 'percent-size'
      ? Number(multiplyDecimals(first, 100))
      : form === 'rounded' || form === 'rounded-size'
        ? first
        : size[form];
  const signed = form === 'percent' || form === 'rounded' ? value : Math.abs(value);
  // Within half a unit of the last decimal printed, and a hair for what doubles add.
  expect(Math.abs(Number(shown.replace('−', '-')) - signed)).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-9);
  return shown;
}

const numberedLabels = [...Object.values(reasonLabels), ...Object.values(statusLabels)]
  .flatMap(({ zh, en }) => [zh, en])
  .filter((label) => /\d/.test(label));

/** Numbers outside quotation marks and outside the words for codes and units. */
function digits(text: string): string[] {
  const bare = numberedLabels.reduce((rest, label) => rest.replaceAll(label, ''), text.replaceAll(/“[^”]*”/g, ''));
  return (
    bare
      .replaceAll(/\/10万|per 100,000|per 10,000|per 1,000|10,000 persons|100 million/g, '')
      .match(/\d+(?:\.\d+)?/g) ?? []
  );
}

function sound(verdict: CriterionVerdict, plan?: typeof syntheticPlan): void {
  for (const language of languages) {
    const sentences = explain(verdict, language, plan);
    expect(explain(structuredClone(verdict), language, plan)).toEqual(sentences);
    expect(sentences.length).toBeGreaterThan(1);
    for (const { text, figures } of sentences) {
      expect(text).not.toMatch(/undefined|NaN|Infinity|null|\[object|\{|\}|：。|: \.|，，|\(\)|（）/);
      if (language === 'en' && plan === undefined) {
        expect(text.replaceAll(/“[^”]*”/g, '')).not.toMatch(/[，。：；（）]/);
      }
      for (const one of figures) expect(again(verdict, one)).toBe(one.shown);
      const known = figures.map(({ shown }) => shown.replace('−', ''));
      const loose = digits(text).filter(
        (digit) => !known.some((shown) => shown === digit || shown.split('-').includes(digit)),
      );
      expect(loose, text).toEqual([]);
    }
  }
}

describe('every figure of every sentence is found in the verdict', () => {
  test.each(['100000', '640000', '640500', '640522'])('the whole plan on the published figures in %s', (area) => {
    for (const trace of [true, false]) {
      const { targets, measures } = evaluatePlan(zhongweiPlan, dataset, { area, asOf: 2024, trace });
      for (const verdict of [...targets, ...measures].flatMap(({ criteria }) => criteria)) {
        sound(verdict, zhongweiPlan);
        if (area === '640500') sound(verdict);
      }
    }
  });

  test('in the year when the plan ends', () => {
    const { targets } = evaluatePlan(zhongweiPlan, dataset, { area: '100000', asOf: 2030 });
    for (const verdict of targets.flatMap(({ criteria }) => criteria)) sound(verdict, zhongweiPlan);
  });
});

describe('no code is without words', () => {
  const base = judge({ kind: 'at-least', value: '90' }, { 2020: '50', 2022: '55', 2024: '60' });
  const reasons = Object.keys(reasonLabels) as VerdictReason[];
  const kinds = [
    'at-least',
    'at-most',
    'about',
    'within',
    'increase',
    'decrease',
    'slow-down',
    'narrow-gap',
    'relative-to',
    'prescribed',
    'milestone',
  ] as const;

  test.each(reasons)('%s as ground and as caveat', (reason) => {
    for (const kind of kinds) {
      sound({ ...base, kind, reasons: [reason, 'final'] });
      sound({ ...base, kind, reasons: ['final', reason] });
      const missing = unavailable(reason as 'no-base');
      sound({
        ...base,
        kind,
        reasons: [reason],
        level: missing,
        pace: missing,
        trend: missing,
        outlook: missing,
        certainty: missing,
      });
      sound({ ...base, kind, reasons: [reason], pace: missing, trend: missing });
    }
  });

  test.each(statuses)('%s', (status) => {
    for (const kind of kinds) sound({ ...base, kind, status });
    const zh = explain({ ...base, status }, 'zh')[0]?.text;
    expect(zh).toContain(statusLabels[status].zh);
  });
});
