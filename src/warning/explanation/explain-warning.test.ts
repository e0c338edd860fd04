import { beforeAll, describe, expect, test } from 'vitest';
import { city } from '../../../test/support/attainment-plan.js';
import { publishedObservations } from '../../../test/support/published.js';
import { planOf, warned } from '../../../test/support/warned-plan.js';
import { showFigure } from '../../attainment/explanation/show-figure.js';
import { createDataset } from '../../dataset/create-dataset.js';
import type { Dataset } from '../../dataset/dataset.js';
import { evaluatePlan } from '../../evaluation/evaluate-plan.js';
import { unavailable } from '../../model/outcome.js';
import type { Plan } from '../../model/plan.js';
import type { Language } from '../../model/text.js';
import { zhongweiPlan } from '../../plan/zhongwei-plan.js';
import type { Advice } from '../advice/advice.js';
import { adviseOn } from '../advice/advise-on.js';
import { detectWarnings } from '../detect-warnings.js';
import type { RuleId } from '../rule-parameters.js';
import type { SignalEvidence } from '../signal-evidence.js';
import type { Signal } from '../signal.js';
import type { Warning } from '../warning.js';
import { warningRules } from '../warning-rules.js';
import { explainWarning } from './explain-warning.js';
import type { WarningTopic } from './warning-sentence.js';

const languages: readonly Language[] = ['zh', 'en'];
const floor = { kind: 'at-least', value: '95' } as const;
const behind = { coverage: { 2020: '60', 2022: '61', 2023: '61.5', 2024: '62' } };

const said = (
  plan: Plan,
  warning: Warning,
  topic: WarningTopic,
  language: Language = 'zh',
  advice?: Advice,
): string[] =>
  explainWarning(warning, language, { plan, ...(advice === undefined ? {} : { advice }) })
    .filter((sentence) => sentence.topic === topic)
    .map(({ text }) => text);

/** No word of a template is left, no figure is without its path, and every path gives the figure again. */
function sound(plan: Plan, warning: Warning, advice?: Advice): void {
  for (const language of languages) {
    const sentences = explainWarning(warning, language, { plan, ...(advice === undefined ? {} : { advice }) });
    expect(
      explainWarning(structuredClone(warning), language, { plan, ...(advice === undefined ? {} : { advice }) }),
    ).toEqual(sentences);
    for (const { text, figures } of sentences) {
      expect(text).not.toMatch(/undefined|NaN|Infinity|null|\[object|\{|\}|：。|: \.|，，|\(\)|（）/);
      if (language === 'en') expect(text.replaceAll(/“[^”]*”/g, '')).not.toMatch(/\p{Script=Han}|[，。：；（）]/u);
      const bare = text
        .replaceAll(/“[^”]*”/g, '')
        .replaceAll(/\/10万|per 100,000|per 10,000|per 1,000|10,000 persons|100 million/g, '')
        // The synthetic areas are titled by their codes.
        .replaceAll(/9[0-9]000[0-9]/g, '');
      const known = figures.map(({ shown }) => shown.replace('−', ''));
      const loose = (bare.match(/\d+(?:\.\d+)?/g) ?? []).filter(
        (digit) => !known.some((shown) => shown === digit || shown.split('-').includes(digit)),
      );
      expect(loose, text).toEqual([]);
      for (const { shown, form, from } of figures) {
        const values = from.map((path) =>
          path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], { warning, advice }),
        );
        // The number of decimals is the shown one's own.
        expect(showFigure(form, values as (string | number)[], shown.split('.')[1]?.length ?? 0)).toBe(shown);
      }
    }
  }
}

describe('a warning in words', () => {
  const goal = warned(planOf([floor]), { ...behind, 'coverage 980000': { 2015: '40', 2021: '70' } });
  const { plan } = goal;
  const warning = goal.warning as Warning;
  const advice = goal.advice as Advice;

  test('the grade, the area and the goal', () => {
    expect(said(plan, warning, 'grade')[0]).toMatch(/^截至2024年，990000目标“synthetic goal”：.色预警。$/);
    expect(said(plan, warning, 'grade', 'en')[0]).toMatch(/^As of 2024, 990000, “synthetic goal”: \w+ warning\.$/);
  });

  // (62 − 60) ÷ (95 − 60) = 5.714 %; 4 of 10 years.
  test('behind schedule in its own figures', () => {
    expect(said(plan, warning, 'signal').find((text) => text.startsWith('落后'))).toContain(
      '已完成路程的5.7%，时间已过40.0%，剩余6年',
    );
  });

  // (95 − 62) ÷ 6 = 5.5; (70 − 40) ÷ 6 = 5.
  test('the change needed and the best there was', () => {
    expect(said(plan, warning, 'required', 'zh', advice)).toEqual([
      '“synthetic goal”，990000每年需上升5.50个百分点，才能由2024年的62%在2030年达到95%；数据中同样长的时间里，最好的是980000在2015年至2021年，年均变化5.00个百分点：尚无先例。',
    ]);
    expect(said(plan, warning, 'required', 'en', advice)).toEqual([
      '“synthetic goal”: 990000 has to go up by 5.50 percentage points a year to get from 62% in 2024 to 95% in 2030; the best of as long a time in the data is that of 980000 from 2015 to 2021, 5.00 percentage points a year: nobody has managed it yet.',
    ]);
  });

  test('the measures by id and title, the office, the duty', () => {
    expect(said(plan, warning, 'measures', 'en', advice)).toEqual([
      'The measures of the plan that answer to it: “synthetic-m02” “a measure for the goal”.',
    ]);
    expect(said(plan, warning, 'reporters', 'en', advice)).toEqual([
      'Who reports: “coverage” by the synthetic office.',
    ]);
    expect(said(plan, warning, 'duties', 'zh', advice)).toEqual(['规划规定的职责：synthetic group“warn in time”。']);
  });

  test('nothing is advised without advice', () => {
    const topics = new Set(explainWarning(warning, 'zh', { plan }).map(({ topic }) => topic));
    for (const topic of ['required', 'step-down', 'deciding', 'measures', 'duties'] as const)
      expect(topics.has(topic)).toBe(false);
  });

  test('since when, what it was before, why it is held, what people did', () => {
    const held: Warning = {
      ...warning,
      grade: 'orange',
      held: 'orange',
      computed: 'yellow',
      since: 2022,
      hold: { reason: 'within-margin', milderSince: 2024 },
      previous: { asOf: 2023, grade: 'orange', held: 'orange', since: 2022, decidedBy: [] },
      acts: [
        {
          target: 'synthetic-01',
          area: city,
          asOf: 2023,
          by: 'A person',
          date: '2024-03-01',
          reason: 'seen',
          act: 'acknowledged',
          grade: 'orange',
        },
        {
          target: 'synthetic-01',
          area: city,
          asOf: 2024,
          by: 'A person',
          date: '2025-03-01',
          reason: 'known',
          act: 'overridden',
          grade: 'orange',
        },
      ],
    };
    expect(said(plan, held, 'grade')).toEqual([
      '截至2024年，990000目标“synthetic goal”：橙色预警，自2022年起；2023年为橙色。',
    ]);
    expect(said(plan, held, 'hold')[0]).toMatch(/^仅看当年信号应为黄色；/);
    expect(said(plan, held, 'act', 'en')).toEqual([
      '“A person” acknowledged the orange warning of 2023 on 2024-03-01, because “seen”.',
      '“A person” set the warning of 2024 to orange on 2025-03-01, because “known”.',
    ]);
    sound(plan, held, advice);
  });

  test('ids stand in for what the plan does not name', () => {
    const bare: Plan = { ...plan, areas: [], targets: [], indicators: [], measures: [] };
    expect(said(bare, warning, 'grade')[0]).toContain('“990000”目标“synthetic-01”');
  });
});

/** One of every kind, with the least and the most that it can have. */
const evidence: { readonly [Rule in RuleId]: readonly SignalEvidence[Rule][] } = {
  'expected-to-miss': [
    { yearsLeft: 1 },
    { yearsLeft: 6, probability: 0.234, projected: 70.5, distance: 0 },
    { yearsLeft: 0, distance: 1.25 },
  ],
  'behind-schedule': [{ yearsLeft: 6 }, { yearsLeft: 6, progress: -0.0571, elapsed: 0.4, lag: 0.4571 }],
  reversal: [{ value: '62', turn: 2022, statistic: 3.1, threshold: 2.5 }],
  volatile: [{ value: '62', statistic: 4, threshold: 3 }],
  relapse: [
    { lapses: [], withinNoise: false },
    { value: '62', lapses: [2022, 2024], withinNoise: true },
  ],
  'gap-widening': [
    {
      between: 'sex',
      named: false,
      indicator: 'coverage',
      from: { value: '3', year: 2020 },
      to: { value: '5', year: 2024 },
      probability: 0.02,
    },
    {
      between: 'terrain',
      named: true,
      indicator: 'coverage',
      from: { value: '3', year: 2020 },
      to: { value: '5', year: 2024 },
    },
    {
      between: 'urbanisation',
      named: true,
      indicator: 'coverage',
      from: { value: '3', year: 2020 },
      to: { value: '5', year: 2024 },
    },
  ],
  'against-the-others': [
    { change: -0.5, othersChange: 1.25, others: 12, within: '900000', from: 2019, statistic: 4, threshold: 3 },
  ],
  'implausible-value': [{ value: '99', before: '62', test: 'factor', against: 62 }],
  'implausible-revision': [
    { value: '99', revisedFrom: '62', usualChange: 0.5, decides: true },
    { value: '99', revisedFrom: '62', usualChange: 0.5, decides: false },
  ],
  'data-late': [{ latest: 2021, every: 1, results: 2 }],
  'data-missing': [{ reason: 'no-observation' }, { reason: 'members-missing', counties: ['990001'] }],
  'deadline-near': [
    { yearsLeft: 2, passed: false, missing: '3' },
    { yearsLeft: 0, passed: true },
  ],
  'milestone-without-evidence': [{ stages: 3, yearsLeft: 1 }],
};

describe('every rule has its sentence', () => {
  const { plan, warning } = warned(planOf([floor]), behind);
  test.each(Object.keys(evidence) as RuleId[])('%s, in both languages, with its figures', (rule) => {
    const signals = evidence[rule].map(
      (one, position) =>
        ({
          rule,
          criterion: 'synthetic-01.1',
          area: position === 0 ? city : '990001',
          year: 2024,
          grade: 'yellow',
          weight: 2.5,
          sureness:
            position === 0 ? unavailable('no-counts') : { status: 'ok', value: { state: 'likely', probability: 0.9 } },
          evidence: one,
          parameters: warningRules[rule].parameters,
        }) as unknown as Signal,
    );
    const told: Warning = { ...(warning as Warning), signals };
    sound(plan, told);
    const sentences = said(plan, told, 'signal');
    expect(sentences).toHaveLength(signals.length);
    expect(new Set(sentences).size).toBe(signals.length);
    for (const text of sentences) expect(text.startsWith(warningRules[rule].label.zh)).toBe(true);
  });
});

describe('the published figures', () => {
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = createDataset(await publishedObservations(), zhongweiPlan);
  });

  test.each(['100000', '640500'])(
    'every warning of %s, with advice: every figure is found in warning or advice',
    (area) => {
      const evaluation = evaluatePlan(zhongweiPlan, dataset, { area, asOf: 2024, trace: false });
      for (const warning of detectWarnings(evaluation, { dataset })) {
        sound(zhongweiPlan, warning, adviseOn(warning, { evaluation, dataset }));
      }
    },
  );
});
