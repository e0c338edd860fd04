import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { main } from '../src/cli/main.js';
import { createDataset } from '../src/dataset/create-dataset.js';
import { evaluatePlan } from '../src/evaluation/evaluate-plan.js';
import { units } from '../src/model/unit.js';
import { parsePlan } from '../src/schema/parse-plan.js';
import { planSchema } from '../src/schema/plan-schema.js';

const file = fileURLToPath(new URL('../docs/example-plan.json', import.meta.url));
const plan = parsePlan(JSON.parse(await readFile(file, 'utf8')));
const grammar = await readFile(new URL('../docs/plan-grammar.md', import.meta.url), 'utf8');
const marked = new Set([...grammar.matchAll(/`([^`\n]+)`/g)].map(([, word]) => word));

/** Every field name and every word that a field may have, wherever it stands in the JSON Schema of plans. */
function vocabulary(part: unknown): { fields: string[]; words: string[] } {
  if (typeof part !== 'object' || part === null) return { fields: [], words: [] };
  const { properties, enum: choices, const: only } = part as Record<string, unknown>;
  const below = Object.values(part).map(vocabulary);
  return {
    fields: [...Object.keys(properties ?? {}), ...below.flatMap(({ fields }) => fields)],
    words: [
      ...[...((choices ?? []) as unknown[]), only].filter((word) => typeof word === 'string'),
      ...below.flatMap(({ words }) => words),
    ],
  };
}

describe('the written grammar', () => {
  const { fields, words } = vocabulary(z.toJSONSchema(planSchema));

  test('names every field of a plan', () => {
    expect(fields.length).toBeGreaterThan(100);
    const unnamed = fields.filter((field) => !marked.has(field) && !grammar.includes(`"${field}"`));
    expect([...new Set(unnamed)].filter((field) => !['zh', 'en'].includes(field))).toEqual([]);
  });

  test('names every word that a field may have, and every unit', () => {
    expect(words.length).toBeGreaterThan(60);
    const unnamed = words.filter((word) => !marked.has(word) && !grammar.includes(`"${word}"`));
    expect([...new Set(unnamed)]).toEqual([]);
    expect(Object.keys(units).filter((unit) => !marked.has(unit))).toEqual([]);
  });

  test('names every code that a broken plan is refused with', async () => {
    const folder = new URL('broken-plans/', import.meta.url);
    const broken = await Promise.all(
      (await readdir(folder)).map(async (name) => readFile(new URL(name, folder), 'utf8')),
    );
    const codes = broken.flatMap((text) =>
      (JSON.parse(text) as { expect: { code: string }[] }).expect.map(({ code }) => code),
    );
    const found = new Set(codes.filter((code) => !code.startsWith('shape/')));
    expect([...found].filter((code) => !marked.has(code))).toEqual([]);
    const table = grammar.slice(grammar.indexOf('## What is refused'));
    const promised = [...table.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, cell = '']) => cell.match(/[a-z-]+/g) ?? []);
    expect(promised.filter((code) => !found.has(code))).toEqual([]);
  });
});

describe('the example plan', () => {
  const criteria = [...plan.targets, ...plan.measures].flatMap((owner) => owner.criteria);

  test('uses every operator', () => {
    const kinds = planSchema.shape.targets.element.shape.criteria.element.options.map(
      ({ shape }) => shape.kind.value as string,
    );
    expect(new Set(criteria.map(({ kind }) => kind))).toEqual(new Set(kinds));
  });

  test('has a reading for every vague word', () => {
    const vague = criteria.filter(({ kind }) => ['about', 'within', 'narrow-gap', 'slow-down'].includes(kind));
    expect(vague.filter(({ interpretation }) => interpretation === undefined)).toEqual([]);
  });

  test('is evaluated like any other', () => {
    const rows = [
      { indicator: 'health-literacy-rate', area: '990100', period: '2020', sex: 'F', value: '20' },
      { indicator: 'health-literacy-rate', area: '990100', period: '2024', sex: 'F', value: '28' },
    ] as const;
    const { targets } = evaluatePlan(plan, createDataset(rows, plan), { area: '990100', asOf: 2024 });
    const verdicts = targets.flatMap((target) => target.criteria);
    expect(verdicts.find(({ criterion }) => criterion === 'health-02.1')?.status).toBe('attained');
    expect(verdicts.find(({ criterion }) => criterion === 'health-02.2')?.status).toBe('no-data');
  });

  async function shown(...args: string[]): Promise<string> {
    let output = '';
    const code = await main(['plan', ...args, '--plan', file, '--lang', 'en'], {
      write: (text) => (output += text),
      writeError: (text) => (output += text),
      colour: false,
      clock: () => 0,
    });
    expect(code).toBe(0);
    return output;
  }

  test('is shown by women-plan plan --plan', async () => {
    const overview = await shown();
    for (const { id } of [...plan.domains, ...plan.targets, ...plan.measures]) expect(overview).toContain(id);
    expect(await shown('decision-02')).toContain(
      'kind = about, value = 15, tolerance = 2, unit = %; by 2030, kept once reached',
    );
    expect(await shown('duties')).toContain('within 1 month(s) of promulgation');
  });
});
