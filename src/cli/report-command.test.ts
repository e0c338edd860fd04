import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../../test/support/run-command.js';
import type { EvaluationReport, MonitoringReport } from '../monitoring/report/report.js';

const observations = fileURLToPath(new URL('../../data/observations.csv', import.meta.url));
const yearly = ['report', '--type', 'monitoring', '--kind', 'annual', '--as-of', '2024'] as const;

describe('women-plan report', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'women-plan-report-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  test('writes the yearly monitoring of the city as Markdown', async () => {
    const { code, out } = await runCommand(...yearly, '--area', '640500', '--compare-area', '100000', observations);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe('# 中卫市实施《中卫市妇女发展规划（2021—2030年）》2024年年度监测报告');
    expect(out).toContain(
      '| health-03.1 | 孕产妇死亡率下降到10/10万以下 | — 没有填报该指标 | — | — | 未填报 | 没有填报该指标 | 14.3/10万 | 2024 |',
    );
    // The warnings are compared with those of the years before: the clause had no figure of the base window in 2021.
    expect(out).toContain('与截至2023年的监测结果相比');
  });

  test('writes JSON into a file, the same as the library gives', async () => {
    const file = join(folder, 'deep', 'report.json');
    const json = [...yearly, '--area', '100000', '--format', 'json', '--output', file] as const;
    const { code, out, error } = await runCommand(...json, observations);
    expect([code, out]).toEqual([0, '']);
    expect(error).toContain(file);
    const report = JSON.parse(await readFile(file, 'utf8')) as MonitoringReport;
    expect([report.format, report.type, report.kind, report.asOf]).toEqual([
      'women-plan report 1',
      'monitoring',
      'annual',
      2024,
    ]);
    // From its first signal on: three figures that lead a projection away from the goal are there in every year of the plan.
    const warnings = report.sections.find(({ id }) => id === 'warnings');
    expect(JSON.stringify(warnings)).toContain('自2021年起');
  });

  test('writes an evaluation with advice, in English', async () => {
    const args = ['report', '--type', 'evaluation', '--kind', 'midterm', '--area', '100000', '--as-of', '2024'];
    const { code, out } = await runCommand(...args, '--lang', 'en', observations);
    expect(code).toBe(0);
    expect(out).toContain('## 9. Advice');
    expect(out).toContain('“health-m04”');
    const json = await runCommand(...args, '--format', 'json', observations);
    expect((JSON.parse(json.out) as EvaluationReport).type).toBe('evaluation');
  });

  test('sees nothing that was published after --known-at', async () => {
    const file = join(folder, 'vintages.csv');
    await writeFile(
      file,
      'indicator,area,period,sex,value,published\nmaternal-mortality-ratio,640500,2023,F,20.1,2024-03-01\nmaternal-mortality-ratio,640500,2023,F,18.7,2025-03-01\n',
    );
    const at = async (day: string) => (await runCommand(...yearly, '--area', '640500', '--known-at', day, file)).out;
    expect(await at('2024-06-30')).toContain('| 20.1/10万 | 2023 |');
    expect(await at('2025-06-30')).toContain('| 18.7/10万 | 2023 |');
  });

  test.each([
    [['report'], 2, /--type is missing/],
    [['report', '--type', 'monitoring'], 2, /--kind is missing/],
    [['report', '--type', 'monitoring', '--kind', 'annual'], 2, /--area is missing/],
    [['report', '--type', 'monitoring', '--kind', 'annual', '--area', '640500'], 2, /--as-of is missing/],
    [
      ['report', '--type', 'audit', '--kind', 'annual', '--area', '640500', '--as-of', '2024'],
      2,
      /--type must be one of/,
    ],
    [[...yearly, '--area', '640500', '--format', 'pdf'], 2, /--format must be one of/],
    [
      ['report', '--type', 'evaluation', '--kind', 'annual', '--area', '640500', '--as-of', '2024', observations],
      2,
      /knows no `annual` report of type `evaluation`.*`mid-term`, `final`/,
    ],
    [
      ['report', '--type', 'evaluation', '--kind', 'final', '--area', '640500', '--as-of', '2024', observations],
      2,
      /`2030` or later/,
    ],
    [[...yearly, '--area', '640599', observations], 2, /no area `640599`/],
    [[...yearly, '--area', '640500', '--known-at', '2024-02-30', observations], 2, /2024-02-30/],
    [[...yearly, '--area', '640500', 'none.csv'], 1, /none\.csv/],
  ])('%j ends with %i', async (args, expected, message) => {
    const { code, error } = await runCommand(...args);
    expect(error).toMatch(message);
    expect(code).toBe(expected);
  });

  test('explains itself', async () => {
    const { code, out } = await runCommand('report', '--help');
    expect(code).toBe(0);
    expect(out).toContain('--kind annual|midterm|final');
  });
});
