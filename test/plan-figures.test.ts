import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Criterion } from '../src/model/criterion.js';
import type { Plan } from '../src/model/plan.js';
import { zhongweiPlan } from '../src/plan/zhongwei-plan.js';
import { figureDifferences, isEntered, type SettledClauses, type Transcription } from './support/figure-differences.js';

const transcription = JSON.parse(
  await readFile(new URL('fixtures/plan-figures.json', import.meta.url), 'utf8'),
) as Transcription;

/** Where two readers counted the clauses of a goal differently, and what was decided. */
const settled: SettledClauses = {
  'health-04': [4, 'early diagnosis and treatment of two cancers, screened and counted apart, is one clause each'],
  'education-03': [3, 'the awareness of teachers and that of students are surveyed apart'],
  'education-06': [2, 'secondary and tertiary vocational education are counted apart'],
  'education-09': [3, '“基本消除” rests on a rule with one figure for town and one for country'],
  'economy-07': [4, 'four rights, each secured or not on its own'],
  'decision-02': [3, 'congresses of the city and of each county are compared with their own party members'],
  'decision-03': [9, '“各级” is read as one criterion for the bodies of each level that the city has'],
  'social-security-03': [4, 'pensions of employees and of residents are two schemes with benefits of their own'],
  'social-security-04': [6, 'unemployment and injury insurance are two schemes in each of the three clauses'],
  'social-security-05': [4, 'women on minimum allowance, in destitution and of low income are three groups'],
  'social-security-06': [3, 'old women and women with disabilities are two groups'],
  'social-security-07': [4, 'services for the old and long-term care are two institutions'],
  'family-05': [4, 'family virtues and family customs are two things to spread'],
  'environment-02': [6, 'five places into which the state policy is to be taken, each entered or not'],
  'environment-03': [2, 'evaluation and supervision are two mechanisms'],
  'environment-09': [3, 'disaster relief and emergency rescue are two occasions'],
  'environment-11': [12, 'four kinds of institutions, each covered and each up to standard'],
  'law-05': [3, 'trafficking, sexual assault and other serious crimes are fought apart'],
  'law-08': [4, 'four rights, each protected or not on its own'],
};

const differences = (plan: Plan): string[] => figureDifferences(plan, transcription, settled);

type Mutable<Part> = Part extends object ? { -readonly [Key in keyof Part]: Mutable<Part[Key]> } : Part;

/** What is found in a copy of the plan with one criterion changed. */
function changed(id: string, change: Partial<Record<string, unknown>>): string[] {
  const plan = structuredClone(zhongweiPlan) as Mutable<Plan>;
  for (const owner of [...plan.targets, ...plan.measures]) {
    owner.criteria = owner.criteria.map((criterion) =>
      criterion.id === id ? (Object.assign({}, criterion, change) as Mutable<Criterion>) : criterion,
    );
  }
  return differences(plan);
}

describe('the second transcription of the plan', () => {
  test('has 77 goals and 95 measures in eight domains', () => {
    expect(transcription.counts.map(({ goals }) => goals)).toEqual([11, 9, 9, 10, 8, 9, 12, 9]);
    expect(transcription.counts.map(({ measures }) => measures)).toEqual([12, 10, 14, 10, 10, 10, 14, 15]);
    expect(transcription.goals).toHaveLength(77);
  });

  test('agrees with the data in every figure, operator, unit, year and clause of the domains that are entered', () => {
    expect(zhongweiPlan.domains.filter(({ id }) => isEntered(zhongweiPlan, id)).length).toBeGreaterThan(0);
    expect(differences(zhongweiPlan)).toEqual([]);
  });

  test('settles only what was counted differently, with a reason', () => {
    for (const [id, [criteria, reason]] of Object.entries(settled)) {
      const goal = transcription.goals.find(
        ({ domain, number }) => `${domain}-${String(number).padStart(2, '0')}` === id,
      );
      expect(goal?.clauses.length, id).not.toBe(criteria);
      expect(reason.length, id).toBeGreaterThan(20);
    }
  });
});

describe('a difference is found and named', () => {
  test.each<[string, string, Partial<Record<string, unknown>>, string[]]>([
    [
      'a wrong figure',
      'health-08.2',
      { value: '32' },
      [
        'health-08, 健康素养水平 提高到 30 %: no criterion has the figure',
        'health-08.2: 32 does not stand in the text, and nothing says why it is here',
      ],
    ],
    [
      'a wrong unit',
      'health-03.1',
      { unit: '‰' },
      ['health-03, 孕产妇死亡率 下降到…以下 10 /10万: the figure stands in another unit'],
    ],
    [
      'a wrong operator',
      'health-10.2',
      { kind: 'at-least' },
      ['health-10, 孕产妇贫血患病率 控制在…以下 10 %: health-10.2 is at-least'],
    ],
    [
      'a wrong year',
      'health-03.1',
      { by: 2025 },
      ['health-03, 孕产妇死亡率 下降到…以下 10 /10万: health-03.1 is due 2025'],
    ],
    [
      'a figure that the text does not keep',
      'health-08.2',
      { hold: true },
      ['health-08, 健康素养水平 提高到 30 %: health-08.2 is to be kept'],
    ],
  ])('%s', (_, id, change, found) => {
    expect(changed(id, { interpretation: undefined, ...change })).toEqual(found);
  });

  test('a clause that is gone, and a goal that is gone', () => {
    const [first, second, third, ...others] = zhongweiPlan.targets;
    const shorter = { ...third!, criteria: third!.criteria.slice(0, 2) };
    expect(differences({ ...zhongweiPlan, targets: [first!, second!, shorter, ...others] })).toEqual([
      'health-03: 3 clauses read (孕产妇死亡率下降; 城乡差距缩小; 山川差距缩小), 3 expected, 2 criteria in the data',
    ]);
    // As many goals as before, so that the domain still counts as entered.
    expect(
      differences({ ...zhongweiPlan, targets: [first!, { ...second!, number: 12 }, third!, ...others] }),
    ).toContain('health goal 2: not in the data');
  });

  test('a wrong count of goals', () => {
    const domains = zhongweiPlan.domains.map((domain) =>
      domain.id === 'law' ? { ...domain, extent: { targets: 9, measures: 14 } } : domain,
    );
    expect(differences({ ...zhongweiPlan, domains })).toEqual([
      'law: the text has 9 goals and 15 measures, the data says {"targets":9,"measures":14}',
    ]);
  });

  test('a word that no criterion reads, and a default without its reason', () => {
    const words = [{ domain: 'health', kind: 'goal', number: 8, measures: '健康素养', word: '全覆盖' }];
    expect(figureDifferences(zhongweiPlan, { ...transcription, words }, settled)).toEqual([
      'health-08, 健康素养: no criterion reads “全覆盖”',
    ]);
    expect(changed('health-09.3', { interpretation: undefined })).toEqual([
      'health-09.3: 249 does not stand in the text, and nothing says why it is here',
    ]);
  });
});
