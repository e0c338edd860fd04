import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { zhongweiPlan } from '../../src/plan/zhongwei-plan.js';
import { runCommand } from '../support/run-command.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'women-plan-commands-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const HEAD = 'indicator,area,period,value';
const GOOD = 'maternal-mortality-ratio,640500,2020,9.1';
async function written(name: string, content: string | Uint8Array): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}
const table = (name: string, ...rows: readonly string[]): Promise<string> =>
  written(name, `${[HEAD, ...rows].join('\n')}\n`);
const cellsOf = (csv: string): string[][] => parse(csv, { bom: true });
const evaluate = (...args: readonly string[]) =>
  runCommand('evaluate', '--area', '640500', '--as-of', '2024', '--lang', 'en', ...args);

describe('evaluate', () => {
  test('ends with 0 and lists what it refused', async () => {
    const file = await table('some.csv', GOOD, 'births,640500,2020,many');
    const { code, out } = await evaluate('--observations', file);
    expect(code).toBe(0);
    expect(out).toContain(`${file}:3:4 value: \`many\` is not a number`);
    expect(out).toContain('2 figures: 1 used');
  });

  test('ends with 1 where --strict is given and a figure was refused, and with 0 where none was', async () => {
    const bad = await table('strict.csv', GOOD, 'births,640500,2020,many');
    const good = await table('good.csv', GOOD);
    expect((await evaluate('--observations', bad, '--strict')).code).toBe(1);
    expect((await evaluate('--observations', good, '--strict')).code).toBe(0);
  });

  test('ends with 1 where no figure is usable', async () => {
    const file = await table('none.csv', 'births,640500,2020,many');
    expect((await evaluate('--observations', file)).code).toBe(1);
  });

  test('names the file of each figure where there are several', async () => {
    const first = await table('first.csv', GOOD, 'births,640500,2020,many');
    const second = await table('second.csv', 'births,640500,2021,few', 'maternal-mortality-ratio,640500,2020,9.2');
    const { code, out } = await evaluate('--observations', first, '--observations', second);
    expect(code).toBe(1);
    expect(out).toContain(`${first}:3:4`);
    expect(out).toContain(`${second}:2:4`);
    expect(out).toMatch(/first\.csv:2:4 value: .*different values.*see also .*second\.csv:3/);
  });

  test.each([
    ['a file that is not there', 'missing.csv', 'no such file'],
    ['a folder', 'folder', 'is a folder'],
    ['a file below a file', 'plain.csv/inner.csv', 'no such file'],
    ['a workbook', 'book.csv', 'Excel workbook'],
    ['a misspelt column', 'misspelt.csv', 'line 1: vallue: there is no column `vallue`; did you mean `value`?'],
    ['an open quote', 'quote.csv', 'line 3: a quote opened'],
  ])('ends with 1 and a sentence, no stack, for %s', async (_, name, sentence) => {
    await mkdir(join(folder, 'folder'), { recursive: true });
    await table('plain.csv', GOOD);
    await written('book.csv', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]));
    await written('misspelt.csv', `indicator,area,period,vallue\n${GOOD}\n`);
    await table('quote.csv', GOOD, '"births,640500,2020,1');
    const { code, out, error } = await evaluate('--observations', join(folder, name));
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(error).toContain(sentence);
    expect(error).not.toMatch(/\n\s+at |node:/);
  });

  test('says which encoding a file was read in where its headings make no sense', async () => {
    const file = await written(
      'big5.csv',
      Uint8Array.from([0xab, 0xfc, 0xbc, 0xd0, 0x2c, 0xa6, 0x61, 0xb0, 0xcf, 0x0a]),
    );
    expect((await evaluate('--observations', file)).error).toContain('It was read as GB18030.');
  });

  test('reads GB18030 and UTF-8 to the same verdicts, and says which it was', async () => {
    // 指标,地区,年份,数值 / 孕产妇死亡率,中卫市,2020,9.1 from the code chart of GB18030.
    const chinese = '指标,地区,年份,数值\n孕产妇死亡率,中卫市,2020,9.1\n';
    const gb =
      'd6b8b1ea2cb5d8c7f82cc4eab7dd2ccafdd6b50a' + 'd4d0b2fab8becbc0cdf6c2ca2cd6d0cec0cad02c323032302c392e310a';
    const first = await evaluate('--observations', await written('utf8.csv', chinese), '--format', 'csv');
    const second = await evaluate('--observations', await written('gb.csv', Buffer.from(gb, 'hex')), '--format', 'csv');
    expect(second.out).toBe(first.out);
    expect(first.out).toContain('9.1');
    expect((await runCommand('check', join(folder, 'gb.csv'), '--lang', 'en')).out).toContain('GB18030');
  });

  test('converts units exactly', async () => {
    // 9.1 per 100,000 is 0.91 per 10,000, 0.091 ‰ and 0.0091 %.
    const rows = ['2020,9.1,1/10万', '2021,0.91,1/万', '2022,0.091‰,', '2023,0.0091％,', '2024,９．１,/10万'];
    const file = await written(
      'units.csv',
      `${HEAD},unit\n${rows.map((row) => `maternal-mortality-ratio,640500,${row}\n`).join('')}`,
    );
    const { out } = await evaluate('--observations', file, '--trace', 'health-03.1');
    for (const year of ['2020', '2024']) expect(out).toMatch(new RegExp(`${year} women 9\\.1\\b`));
    const { findings, evaluations } = JSON.parse((await evaluate('--observations', file, '--format', 'json')).out) as {
      findings: unknown[];
      evaluations: { targets: { criteria: { criterion: string; trace: { observations: { value: string }[] } }[] }[] }[];
    };
    expect(findings).toEqual([]);
    const verdict = evaluations[0]?.targets
      .flatMap(({ criteria }) => criteria)
      .find(({ criterion }) => criterion === 'health-03.1');
    expect(new Set(verdict?.trace.observations.map(({ value }) => value))).toEqual(new Set(['9.1']));
  });

  test('refuses a year before the baseline with 2', async () => {
    const file = await table('early.csv', GOOD);
    const { code, error } = await runCommand('evaluate', '--area', '640500', '--as-of', '2019', '--observations', file);
    expect(code).toBe(2);
    expect(error).toContain('baseline year 2020');
  });

  test('strips control characters from what a file says', async () => {
    const file = await written('escape.csv', `${HEAD},source\n${GOOD},\u001b[2J\u009b1mhidden\u202e\n`);
    const { out } = await evaluate('--observations', file, '--trace', 'health-03.1');
    expect(out).toContain('hidden');
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  test('ends with 1 where the output cannot be written', async () => {
    const file = await table('out.csv', GOOD);
    const { code, error } = await evaluate('--observations', file, '--output', join(file, 'x.json'));
    expect(code).toBe(1);
    expect(error).toContain('cannot be written');
  });
});

describe('check', () => {
  test('ends with 0 where there are only warnings and notes, with 1 for an error', async () => {
    const warned = await written('warned.csv', `${HEAD},填报人\n${GOOD},张三\n`);
    expect((await runCommand('check', warned)).code).toBe(0);
    expect((await runCommand('check', warned, join(folder, 'missing.csv'))).code).toBe(1);
  });

  test('speaks Chinese unless told otherwise', async () => {
    const file = await table('chinese.csv', 'births,640500,2020,many');
    expect((await runCommand('check', file)).out).toContain('错误  ');
    expect((await runCommand('check', file)).out).toContain('不是数字');
    expect((await runCommand('check', file, '--lang', 'en')).out).toContain('is not a number');
  });

  test('writes findings as CSV, formulas escaped and numbers left numbers', async () => {
    const file = await written('formula.csv', `${HEAD},=cmd()\n${GOOD},x\nbirths,640500,2020,=1+1,\n`);
    const { out } = await runCommand('check', file, '--format', 'csv', '--lang', 'en');
    const [header, first] = out.split('\n');
    expect(header).toBe('file,line,column,heading,grade,code,message,also');
    expect(first).toBe(`${file},1,5,'=cmd(),warning,unused-column,the column \`=cmd()\` is not used,`);
  });

  test('keeps a thousand findings of a kind and counts the others', async () => {
    const file = await table('many.csv', ...Array.from({ length: 2_500 }, (_, row) => `x${String(row)},640500,2020,1`));
    const { findings, findingCounts, rows } = JSON.parse((await runCommand('check', file, '--format', 'json')).out) as {
      findings: unknown[];
      findingCounts: unknown;
      rows: { refused: number };
    };
    expect(findings).toHaveLength(1_000);
    expect(findingCounts).toEqual({ 'unknown-indicator': { grade: 'error', count: 2_500 } });
    expect(rows.refused).toBe(2_500);
    expect((await runCommand('check', file, '--lang', 'en')).out).toContain('1500 more like it');
  });
});

describe('template', () => {
  const required = zhongweiPlan.indicators.length;

  test.each(['zh', 'en'])('in %s, untouched, gives only missing figures and no error', async (lang) => {
    const file = join(folder, `template-${lang}.csv`);
    expect(
      (await runCommand('template', '--area', '640500', '--year', '2024', '--lang', lang, '--output', file)).code,
    ).toBe(0);
    const checked = JSON.parse((await runCommand('check', file, '--format', 'json')).out) as {
      rows: { given: number; missing: number };
      findingCounts: Record<string, { grade: string; count: number }>;
    };
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n').length - 1;
    expect(lines).toBeGreaterThan(required);
    expect(checked.rows).toMatchObject({ given: lines, missing: lines });
    expect(Object.keys(checked.findingCounts)).toEqual(['missing-cell']);
    const { code, out } = await evaluate('--observations', file, '--strict');
    expect(code).toBe(0);
    expect(out).toContain(`${String(lines)} missing`);
  });

  test('filled in gives a verdict on every clause with an indicator, and no finding', async () => {
    const { out } = await runCommand(
      'template',
      '--area',
      '640502',
      '--lang',
      'en',
      '--year',
      '2020',
      '--year',
      '2024',
    );
    const [header = [], ...rows] = cellsOf(out);
    const position = header.indexOf('value');
    const [code, sex] = [header.indexOf('indicator'), header.indexOf('sex')];
    const counts = new Set<string>(
      zhongweiPlan.indicators.filter(({ measure }) => measure === 'count').map(({ id }) => id),
    );
    // Inside every range; of counts women and men add up to the total.
    const filled = rows.map((cells) =>
      cells.with(position, counts.has(cells[code] ?? '') && cells[sex] === '_T' ? '20' : '10'),
    );
    const file = await written('filled.csv', stringify([header, ...filled]));
    const { evaluations, findings } = JSON.parse(
      (await runCommand('evaluate', '--area', '640502', '--as-of', '2024', '--observations', file, '--format', 'json'))
        .out,
    ) as { findings: unknown[]; evaluations: { targets: { criteria: { kind: string; reasons: string[] }[] }[] }[] };
    expect(findings).toEqual([]);
    const measured = (evaluations[0]?.targets ?? [])
      .flatMap(({ criteria }) => criteria)
      .filter(({ kind }) => kind !== 'milestone');
    expect(measured.length).toBeGreaterThan(10);
    expect(measured.filter(({ reasons }) => reasons.includes('no-observation'))).toEqual([]);
  });

  test('asks for counties where the indicator does, and for women only of what concerns women only', async () => {
    const { out } = await runCommand('template', '--area', '640500', '--year', '2024', '--lang', 'en');
    const of = (indicator: string) => cellsOf(out).filter((cells) => cells[1] === indicator);
    // Women, in town and in the country, of the city and its three counties.
    expect(
      of('maternal-mortality-ratio').map((cells) => `${cells[3] ?? ''} ${cells[5] ?? ''}${cells[6] ?? ''}`),
    ).toEqual(
      ['640500', '640502', '640521', '640522'].flatMap((area) => ['F_T', 'FU', 'FR'].map((part) => `${area} ${part}`)),
    );
    expect(of('life-expectancy').map((cells) => `${cells[3] ?? ''} ${cells[5] ?? ''}`)).toEqual(
      ['_T', 'F', 'M'].map((sex) => `640500 ${sex}`),
    );
  });

  test('is that of one office, which has to exist', async () => {
    const { out } = await runCommand(
      'template',
      '--area',
      '640500',
      '--year',
      '2024',
      '--lang',
      'en',
      '--office',
      'sports',
    );
    const asked = new Set(
      cellsOf(out)
        .slice(1)
        .map((cells) => cells[1]),
    );
    const own: string[] = zhongweiPlan.indicators.filter(({ steward }) => steward === 'sports').map(({ id }) => id);
    expect([...asked].toSorted()).toEqual(own.toSorted());
    const { code, error } = await runCommand('template', '--area', '640500', '--office', 'sport');
    expect(code).not.toBe(0);
    expect(error).toContain('Did you mean `sports`?');
  });

  test('covers every year from the baseline to the end of the plan unless told otherwise', async () => {
    const { out } = await runCommand('template', '--area', '640502', '--lang', 'en');
    const years = new Set(
      cellsOf(out)
        .slice(1)
        .map((cells) => cells[4]),
    );
    expect([...years]).toEqual(Array.from({ length: 11 }, (_, year) => String(2020 + year)));
  });

  test('refuses an area that the plan does not have', async () => {
    expect((await runCommand('template', '--area', '640501')).code).toBe(2);
  });
});

describe('the command line', () => {
  test.each([
    [['nonsense'], 'no command `nonsense`'],
    [['chekc'], 'Did you mean `check`?'],
    [['check'], 'no file to check'],
    [['check', 'x.csv', '--format', 'xml'], 'must be one of table, json, csv'],
    [['template'], '--area is missing'],
    [['template', '--area', '640500', '--year', '24'], 'must be a year'],
    [['template', '--area', '640500', 'stray'], 'stray'],
    [['evaluate', '--area', '640500'], '--as-of is missing'],
    [['evaluate', '--as-of', '2024'], '--area is missing'],
    [['evaluate', '--area', '640500', '--as-of', '2024', '--colour'], '--colour'],
    [['evaluate', '--area', '640500', '--as-of', '2024', 'mine.csv'], '--observations is missing'],
    [['plan', '--lang', 'fr'], 'must be one of zh, en'],
    [['template', '--area', '__proto__'], 'no area `__proto__`'],
    [['plan', 'constructor'], 'no goal, measure, criterion or indicator `constructor`'],
  ])('%j ends with 2', async (args, sentence) => {
    const { code, out, error } = await runCommand(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(error).toContain(sentence);
    expect(error).not.toMatch(/\n\s+at /);
  });

  test.each(['evaluate', 'check', 'template', 'plan'])('%s --help explains that command', async (command) => {
    const { code, out } = await runCommand(command, '--help');
    expect(code).toBe(0);
    expect(out.startsWith(`women-plan ${command}`)).toBe(true);
    expect((await runCommand('help', command)).out).toBe(out);
  });

  test('help explains all, --version says which version it is', async () => {
    expect((await runCommand('--help')).out).toContain('women-plan template');
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    expect((await runCommand('--version')).out).toBe(`${version}\n`);
  });
});

describe('a plan from a file', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  test.each([
    ['not JSON', '{', 'cannot be read'],
    ['empty', '', 'cannot be read'],
    ['nested a hundred thousand deep', deep, 'The plan has 1 problem'],
    ['deep where an id should stand', `{"id": ${deep}}`, 'id: '],
    ['of a polluting key', '{"__proto__": {"polluted": true}, "constructor": {}}', 'problems'],
  ])('that is %s ends with 1 and a sentence', async (_, content, sentence) => {
    const { code, error } = await runCommand('plan', '--plan', await written('plan.json', content));
    expect(code).toBe(1);
    expect(error).toContain(sentence);
    expect(error).not.toMatch(/\n\s+at /);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('with an escape sequence in a title is refused', async () => {
    const plan = { ...structuredClone(zhongweiPlan), title: { zh: '\u001b[2J', en: 'x' } };
    const { code, error } = await runCommand('plan', '--plan', await written('escape.json', JSON.stringify(plan)));
    expect(code).toBe(1);
    expect(error).toContain('title.zh');
  });
});
