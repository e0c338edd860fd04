import { describe, expect, test } from 'vitest';
import { zhongweiPlan } from '../plan/zhongwei-plan.js';
import { main } from './main.js';

/** What `women-plan plan …` prints, and its exit code. */
async function plan(...args: string[]): Promise<{ code: number; lines: string[]; errors: string }> {
  let output = '';
  let errors = '';
  const code = await main(['plan', ...args], {
    write: (text) => (output += text),
    writeError: (text) => (errors += text),
    colour: false,
    clock: () => 0,
  });
  return { code, lines: output.trimEnd().split('\n'), errors };
}

describe('women-plan plan', () => {
  test('objectives lists all twenty with the goals that carry them', async () => {
    const { code, lines } = await plan('objectives', '--lang', 'en');
    expect(code).toBe(0);
    expect(lines).toHaveLength(60);
    expect(lines.slice(6, 9)).toEqual([
      'objective-03  Balanced development of women between town and country, mountain and plain, and groups',
      expect.stringMatching(/^ {2}answers to: health-03, health-09, /),
      '  cited from: zhongwei-plan · 一（三）发展目标 · §1 · 3',
    ]);
  });

  test('duties says who, to whom and by when, and that the plan gives no date where it gives none', async () => {
    const { lines } = await plan('duties');
    expect(lines).toHaveLength(3 * zhongweiPlan.machinery!.duties.length);
    const at = lines.findIndex((line) => line.startsWith('submit-county-plan'));
    expect(lines.slice(at, at + 3)).toEqual([
      'submit-county-plan  规划颁布后1个月内报送上一级妇儿工委办公室',
      '  各级人民政府 → 妇儿工委办公室 (上一级); 一次; 规划颁布后1个月内',
      '  出处: zhongwei-plan · 三（四）制定地方妇女发展规划和部门实施方案 · ¶1 · §3',
    ]);
    expect(lines.filter((line) => line.includes('规划未写期限'))).toHaveLength(
      zhongweiPlan.machinery!.duties.length - 1,
    );
  });

  test('higher-goals says how each was seen', async () => {
    const { lines } = await plan('higher-goals', '--lang', 'en');
    const at = lines.findIndex((line) => line.startsWith('maternal-mortality-region-2030'));
    expect(lines[at]).toBe(
      'maternal-mortality-region-2030  Ningxia Hui Autonomous Region: maternal-mortality-ratio at-most 10 1/10万; by 2030',
    );
    expect(lines[at + 2]).toContain('seen in a report by others');
  });

  test('products keeps the papers of the two groups apart', async () => {
    const { lines } = await plan('products', '--lang', 'en');
    expect(lines.filter((line) => line.startsWith('  monitoring group'))).toHaveLength(6);
    expect(lines.filter((line) => line.startsWith('  evaluation group'))).toHaveLength(3);
  });

  test.each([
    ['bodies', 'leading-group  监测评估领导小组'],
    ['approvals', 'approve-schemes  审批监测评估方案'],
    ['review-reports', 'review-reports  审核监测评估报告'],
    ['objective-05', 'objective-05  健康水平进一步提高'],
    ['early-warning', 'early-warning  对预计达标困难、波动较大的监测指标及时预警'],
    ['final-evaluation-report', 'final-evaluation-report  终期评估报告'],
    ['hiv-mtct-nation-2030', 'hiv-mtct-nation-2030  全国: hiv-mtct-rate at-most 2 %; 年底前 2030'],
  ])('%s is shown', async (id, line) => {
    const { code, lines } = await plan(id);
    expect(code).toBe(0);
    expect(lines).toContain(line);
  });

  test('shows a body with its duties, and a duty with our reading', async () => {
    const body = await plan('statistics-office');
    expect(body.lines.filter((line) => line.startsWith('submit-monitoring-data'))).toEqual([]);
    expect(body.lines.some((line) => line.startsWith('yearly-monitoring  '))).toBe(true);
    const duty = await plan('submit-county-plan', '--lang', 'en');
    expect(duty.lines.some((line) => line.startsWith('  our reading: The month runs'))).toBe(true);
  });

  test('shows a goal with its objectives, and an indicator with the goals of higher levels', async () => {
    expect((await plan('health-03')).lines.some((line) => line.startsWith('总体目标: objective-03'))).toBe(true);
    const indicator = await plan('maternal-mortality-ratio');
    expect(indicator.lines).toContain('上级目标:');
    expect((await plan('obesity-prevalence')).lines).not.toContain('上级目标:');
  });

  test('suggests the nearest record', async () => {
    const { code, errors } = await plan('early-warnings');
    expect(code).toBe(2);
    expect(errors).toContain('Did you mean `early-warning`?');
    expect((await plan('dutys')).errors).toContain('Did you mean `duties`?');
  });
});
