import { describe, expect, test } from 'vitest';
import { isPlanError } from '../errors/is-plan-error.js';
import { zhongweiPlan } from '../plan/zhongwei-plan.js';
import { parsePlan } from './parse-plan.js';

type Json = Record<string, unknown>;
const json = (): Json => JSON.parse(JSON.stringify(zhongweiPlan)) as Json;
const list = (plan: Json, key: string): Json[] => plan[key] as Json[];

/** The problems of a plan that is refused; empty when it is accepted. */
function problemsOf(plan: unknown): readonly { code: string; path: string; message: string }[] {
  try {
    parsePlan(plan);
    return [];
  } catch (error) {
    if (isPlanError(error) && error.code === 'plan/invalid') return error.details.problems;
    throw error;
  }
}

function pathsOf(breakIt: (plan: Json) => void): string[] {
  const plan = json();
  breakIt(plan);
  return problemsOf(plan).map(({ path }) => path);
}

describe('a sound plan', () => {
  test('comes back from JSON unchanged', () => {
    expect(parsePlan(json())).toEqual(zhongweiPlan);
  });

  test('needs only what the model requires', () => {
    const plan = json();
    for (const key of ['jurisdiction', 'offices', 'contextIndicators']) Reflect.deleteProperty(plan, key);
    expect(problemsOf(plan)).toEqual([]);
  });

  test('is not changed by being read', () => {
    const plan = json();
    parsePlan(plan);
    expect(plan).toEqual(json());
  });
});

describe('a plan of the wrong shape', () => {
  test.each([[undefined], [null], ['{}'], [5], [[]]])('is refused when it is no object: case %#', (input) => {
    expect(problemsOf(input)).toMatchObject([{ code: 'shape/invalid_type', path: '' }]);
  });

  test.each([
    'id',
    'title',
    'period',
    'baselineYear',
    'areas',
    'domains',
    'indicators',
    'targets',
    'measures',
    'sources',
  ])('is refused without %s, and the path says so', (key) => {
    expect(pathsOf((plan) => Reflect.deleteProperty(plan, key))).toEqual([key]);
  });

  test.each<[string, (plan: Json) => void]>([
    ['id', (plan) => (plan['id'] = 'Zhong Wei')],
    ['title.en', (plan) => (plan['title'] = { zh: '规划', en: '' })],
    ['period.end', (plan) => (plan['period'] = { start: 2021, end: '2030' })],
    ['period.end', (plan) => (plan['period'] = { start: 2021, end: 2030.5 })],
    ['baselineYear', (plan) => (plan['baselineYear'] = 20)],
    ['areas', (plan) => (plan['areas'] = [])],
    ['areas.2.code', (plan) => (list(plan, 'areas')[2]!['code'] = '6405')],
    ['areas.2.level', (plan) => (list(plan, 'areas')[2]!['level'] = 'city')],
    ['areas.2.countiesListed', (plan) => (list(plan, 'areas')[2]!['countiesListed'] = false)],
    ['domains.0.number', (plan) => (list(plan, 'domains')[0]!['number'] = 0)],
    ['domains.0.extent.targets', (plan) => (list(plan, 'domains')[0]!['extent'] = { targets: -1, measures: 1 })],
    ['indicators.3.unit', (plan) => (list(plan, 'indicators')[3]!['unit'] = 'percent')],
    ['indicators.3.unit', (plan) => (list(plan, 'indicators')[3]!['unit'] = 'constructor')],
    ['indicators.3.direction', (plan) => (list(plan, 'indicators')[3]!['direction'] = 'up')],
    ['indicators.3.range.upper', (plan) => (list(plan, 'indicators')[3]!['range'] = { upper: 100 })],
    ['indicators.3.disaggregation.0', (plan) => (list(plan, 'indicators')[3]!['disaggregation'] = ['gender'])],
    ['targets.0.measures.0', (plan) => (list(plan, 'targets')[0]!['measures'] = [5])],
    ['sources.0.publisher', (plan) => delete list(plan, 'sources')[0]!['publisher']],
  ])('is refused with the path %s', (path, breakIt) => {
    expect(pathsOf(breakIt)).toEqual([path]);
  });

  test('is refused for a field that has no effect, wherever it stands', () => {
    const plan = json();
    plan['titel'] = 'x';
    list(plan, 'targets')[0]!['deadline'] = 2030;
    const problems = problemsOf(plan);
    expect(problems.map(({ code, path }) => `${code} ${path}`).toSorted()).toEqual([
      'shape/unrecognized_keys ',
      'shape/unrecognized_keys targets.0',
    ]);
    expect(problems.map(({ message }) => message).join()).toMatch(/titel/);
  });

  test('is refused for a field that is there but undefined', () => {
    expect(pathsOf((plan) => (plan['jurisdiction'] = undefined))).toEqual(['jurisdiction']);
  });

  test('has all its problems reported together', () => {
    const paths = pathsOf((plan) => {
      plan['id'] = '';
      plan['baselineYear'] = null;
      list(plan, 'targets')[4]!['number'] = 'five';
    });
    expect(paths).toEqual(['id', 'baselineYear', 'targets.4.number']);
  });
});

describe('a plan whose parts disagree', () => {
  test('is refused with the code and path of checkPlan', () => {
    const plan = json();
    list(plan, 'targets')[0]!['domain'] = 'helth';
    plan['jurisdiction'] = '640501';
    expect(problemsOf(plan).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unknown-link jurisdiction',
      'unknown-link targets.0.domain',
    ]);
  });

  test('has the paths in the message of the error', () => {
    const plan = json();
    list(plan, 'targets')[0]!['domain'] = 'helth';
    expect(() => parsePlan(plan)).toThrow('targets.0.domain: There is no domain `helth`. Did you mean `health`?');
  });
});

describe('hostile plans', () => {
  test.each(['__proto__', 'constructor', 'prototype'])('with the key %s are refused and pollute nothing', (key) => {
    const text = JSON.stringify(zhongweiPlan);
    const atTop: unknown = JSON.parse(text.replace('{', `{"${key}":{"polluted":1},`));
    const inside: unknown = JSON.parse(text.replace('"period":{', `"period":{"${key}":{"polluted":1},`));
    expect(problemsOf(atTop)).toMatchObject([{ code: 'shape/unrecognized_keys', path: '' }]);
    expect(problemsOf(inside)).toMatchObject([{ code: 'shape/unrecognized_keys', path: 'period' }]);
    expect({}).not.toHaveProperty('polluted');
  });

  test('cannot put control characters or endless text into the message', () => {
    const plan = json();
    plan[`\u001b[31m${'x'.repeat(10_000)}`] = 1;
    plan['jurisdiction'] = 5;
    let message = '';
    try {
      parsePlan(plan);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toContain('\\u001b[31mxxx');
    expect(message).toContain('jurisdiction');
    expect(message).not.toContain('\u001b');
    expect(message.length).toBeLessThan(1000);
  });

  test('with an id such as __proto__ are refused', () => {
    expect(pathsOf((plan) => (list(plan, 'domains')[0]!['id'] = '__proto__'))).toContain('domains.0.id');
  });
});
