import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedObservations } from '../../test/support/published.js';
import { runCommand } from '../../test/support/run-command.js';
import { createDataset } from '../dataset/create-dataset.js';
import { evaluatePlan } from '../evaluation/evaluate-plan.js';
import { zhongweiPlan } from '../plan/zhongwei-plan.js';
import { detectWarnings } from '../warning/detect-warnings.js';
import type { Advice } from '../warning/advice/advice.js';
import { severity } from '../warning/severity.js';
import type { Grade } from '../warning/grade.js';
import type { Warning } from '../warning/warning.js';

const published = fileURLToPath(new URL('../../data/observations.csv', import.meta.url));
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'women-plan-warnings-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const nation = ['--observations', published, '--area', '100000', '--as-of', '2024'] as const;
const warnings = (...args: readonly string[]) => runCommand('warnings', ...args);

const cellsOf = (csv: string): string[][] => parse(csv);

interface Document {
  readonly format: string;
  readonly warnings: readonly Warning[];
  readonly advice?: readonly Advice[];
}
const documentOf = async (...args: readonly string[]): Promise<Document> =>
  JSON.parse((await warnings(...args, '--format', 'json')).out) as Document;
async function written(name: string, content: unknown): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('women-plan warnings', () => {
  test('lists the most urgent first, with counts of every grade', async () => {
    const { code, out } = await warnings(...nation, '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(/Warnings \d+: orange \d+ · yellow \d+ · blue \d+ · grey \(no data\) \d+/);
    expect(out.indexOf('health-03')).toBeLessThan(out.indexOf('education-05'));
    expect(out).toContain('which is no reassurance');
    expect(out).toContain('This area is not bound by the plan');
  });

  test('gives the same warnings as the function, sorted by grade', async () => {
    const document = await documentOf(...nation);
    expect(document.format).toBe('women-plan warnings 1');
    const dataset = createDataset(await publishedObservations(), zhongweiPlan);
    const evaluation = evaluatePlan(zhongweiPlan, dataset, { area: '100000', asOf: 2024, trace: false });
    expect(document.warnings).toEqual(JSON.parse(JSON.stringify(detectWarnings(evaluation, { dataset }))));
    const severities = document.warnings.map(({ grade }) => severity(grade));
    expect(severities).toEqual([...severities].sort((a, b) => b - a));
    expect(new Set(severities).size).toBeGreaterThan(2);
    expect(document.advice).toBeUndefined();
  });

  test('every area is listed by itself', async () => {
    const { warnings: found } = await documentOf(...nation, '--area', '640500');
    const areas = found.map(({ area }) => area);
    expect(new Set(areas)).toEqual(new Set(['100000', '640500']));
    expect(areas).toEqual([...areas].sort());
  });

  test('--target and --advice: one goal in sentences, with the plan’s own measures', async () => {
    const { code, out } = await warnings(...nation, '--target', 'health-03', '--advice');
    expect(code).toBe(0);
    expect(out).toContain('“health-m04”“保障孕产妇安全分娩，孕产妇系统管理率达到95%以上”');
    expect(out).toContain('若全国“孕产妇死亡率”不高于13.4/10万，预警由橙色降为黄色');
    expect(out).not.toContain('education-05');
    expect(out).not.toContain('其余目标');
  });

  test('--advice in JSON: one for each warning, in the same order', async () => {
    const { warnings: found, advice = [] } = await documentOf(
      ...nation,
      '--target',
      'education-05',
      '--target',
      'health-03',
      '--advice',
    );
    expect(found.map(({ target }) => target)).toEqual(['health-03', 'education-05']);
    expect(advice.map(({ target }) => target)).toEqual(found.map(({ target }) => target));
  });

  test('CSV: a line for every warning, safe to open', async () => {
    const { out } = await warnings(...nation, '--format', 'csv', '--lang', 'en');
    const [head, ...lines] = cellsOf(out);
    expect(head?.slice(0, 5)).toEqual(['area', 'as_of', 'grade', 'target', 'title']);
    const { warnings: found } = await documentOf(...nation);
    expect(lines.map((cells) => cells[3])).toEqual(found.map(({ target }) => target));
    const [first] = lines.filter((cells) => cells[3] === 'health-03');
    expect(first?.[2]).toBe('orange');
    expect(Number(first?.[head?.indexOf('probability') ?? 0])).toBeCloseTo(0.239, 3);
    expect(first?.[head?.indexOf('measures') ?? 0]).toBe('health-m02 health-m04');
    for (const cell of lines.flat()) expect(cell).not.toMatch(/^[=+@]/);
  });

  test('a title that a spreadsheet would take for a formula is escaped', async () => {
    const plan = JSON.parse(JSON.stringify(zhongweiPlan)) as { targets: { title: { zh: string } }[] };
    for (const target of plan.targets) target.title.zh = `=1+1 ${target.title.zh}`;
    const file = await written('formula-plan.json', plan);
    const { code, out } = await warnings(...nation, '--plan', file, '--format', 'csv');
    expect(code).toBe(0);
    const [, ...lines] = cellsOf(out);
    expect(lines.length).toBeGreaterThan(0);
    for (const cells of lines) expect(cells[4]).toMatch(/^'=1\+1 /);
  });
});

describe('warnings of the year before', () => {
  test('what was written as JSON is read back: grades have a history, and silence lowers none', async () => {
    const before = await warnings(...nation.map((word) => (word === '2024' ? '2023' : word)), '--format', 'json');
    const file = await written('before.json', before.out);
    const dataset = createDataset([], zhongweiPlan);
    const { warnings: now } = await documentOf(...nation, '--previous', file);
    expect(now.some(({ previous }) => previous?.asOf === 2023)).toBe(true);
    // Of 2024 nothing is reported in an empty dataset: a coloured grade of the year before stays.
    const coloured = (JSON.parse(before.out) as Document).warnings.filter(({ grade }) => grade !== 'grey');
    const silent = detectWarnings(evaluatePlan(zhongweiPlan, dataset, { area: '100000', asOf: 2024 }), {
      dataset,
      previous: coloured,
    });
    const grades = new Map(silent.map(({ target, held }) => [target, held] as const));
    expect(coloured.length).toBeGreaterThan(0);
    for (const { target, held } of coloured) expect<Grade | undefined>(grades.get(target)).toBe(held);
  });

  test('warnings of a later year are refused', async () => {
    const file = await written('later.json', (await warnings(...nation, '--format', 'json')).out);
    const { code, error } = await warnings(
      ...nation.map((word) => (word === '2024' ? '2023' : word)),
      '--previous',
      file,
    );
    expect(code).toBe(2);
    expect(error).toMatch(/2024/);
  });

  const good = {
    plan: 'x',
    target: 't',
    domain: 'd',
    area: '100000',
    status: 'behind',
    asOf: 2023,
    since: 2023,
    grade: 'red',
    decidedBy: [],
    signals: [],
    notEvaluated: [],
    acts: [],
  };
  test.each([
    ['no JSON', 'not json', 'JSON'],
    ['another document', { format: 'women-plan evaluation 1' }, 'women-plan warnings 1'],
    ['null', 'null', 'women-plan warnings 1'],
    ['no list', { format: 'women-plan warnings 1', warnings: 3 }, 'no list of warnings'],
    ['a warning that is null', { format: 'women-plan warnings 1', warnings: [null] }, 'warnings[0] is no object'],
    [
      'no area',
      { format: 'women-plan warnings 1', warnings: [good, { ...good, area: 1 }] },
      'warnings[1].area is no text',
    ],
    [
      'a year that is none',
      { format: 'women-plan warnings 1', warnings: [{ ...good, asOf: '2023' }] },
      '.asOf is no year',
    ],
    [
      'an unknown grade',
      { format: 'women-plan warnings 1', warnings: [{ ...good, grade: 'purple' }] },
      '.grade is no grade',
    ],
    ['no signals', { format: 'women-plan warnings 1', warnings: [{ ...good, signals: {} }] }, '.signals is no list'],
    [
      'a held grade that is none',
      { format: 'women-plan warnings 1', warnings: [{ ...good, held: 4 }] },
      '.held is no grade',
    ],
  ])('ends with 1 and a sentence for %s', async (_, content, sentence) => {
    const file = await written('bad.json', content);
    const { code, out, error } = await warnings(...nation, '--previous', file);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(error).toContain(sentence);
    expect(error).not.toMatch(/\n\s+at |node:/);
  });
});

describe('wrong usage ends with 2 and says what to give', () => {
  test.each([
    ['no area', ['--as-of', '2024'], '--area'],
    ['no year', ['--area', '100000'], '--as-of'],
    ['a year that is none', ['--area', '100000', '--as-of', 'soon'], 'soon'],
    ['an unknown format', ['--area', '100000', '--as-of', '2024', '--format', 'xml'], 'xml'],
    ['an unknown option', ['--area', '100000', '--as-of', '2024', '--colour'], '--colour'],
  ])('%s', async (_, args, named) => {
    const { code, error } = await warnings(...args);
    expect(code).toBe(2);
    expect(error).toContain(named);
  });

  test('an unknown goal or area is named with the nearest one', async () => {
    expect((await warnings(...nation, '--target', 'helth-03')).error).toContain('health-03');
    expect((await warnings('--observations', published, '--area', '640501', '--as-of', '2024')).code).toBe(2);
  });

  test('ends with 1 where none of the figures could be used', async () => {
    const file = await written('none.csv', 'indicator,area,period,value\nmaternal-mortality-ratio,100000,2024,many\n');
    expect((await warnings('--observations', file, '--area', '100000', '--as-of', '2024')).code).toBe(1);
  });

  test('is in the help', async () => {
    const { out } = await runCommand('warnings', '--help');
    expect(out).toMatch(/women-plan warnings --area CODE/);
    expect((await runCommand('help')).out).toContain('women-plan warnings');
  });
});
