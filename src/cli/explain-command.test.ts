import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { main } from './main.js';

const observations = fileURLToPath(new URL('../../data/observations.csv', import.meta.url));

/** What a command prints, and its exit code; on the published observations. */
async function run(...args: string[]): Promise<{ code: number; lines: string[]; errors: string }> {
  let output = '';
  let errors = '';
  const code = await main(args, {
    write: (text) => (output += text),
    writeError: (text) => (errors += text),
    colour: false,
    clock: () => 0,
  });
  return { code, lines: output.trimEnd().split('\n'), errors };
}
const nation = ['--observations', observations, '--area', '100000', '--as-of', '2024'] as const;

describe('women-plan explain', () => {
  test('says a clause in sentences', async () => {
    const { code, lines } = await run('explain', 'health-03.1', ...nation);
    expect(code).toBe(0);
    expect(lines.slice(0, 2)).toEqual([
      'health-03.1',
      '  截至2024年，全国“孕产妇死亡率下降到10/10万以下”：进度滞后。依据：落后于时序进度。',
    ]);
  });

  test('says all clauses of a goal, in every area asked for', async () => {
    const { lines } = await run('explain', 'health-03', ...nation, '--area', '640500', '--lang', 'en');
    const ids = lines.filter((line) => !line.startsWith(' ') && line !== '');
    expect(ids).toEqual(['health-03.1', 'health-03.2', 'health-03.3', 'health-03.1', 'health-03.2', 'health-03.3']);
    expect(lines.filter((line) => line.includes('As of 2024, Zhongwei'))).toHaveLength(3);
  });

  test('adds the cascade and the history on request', async () => {
    const plain = await run('explain', 'health-03.1', ...nation, '--lang', 'en');
    expect(plain.lines.join()).not.toMatch(/2021: on track|China: ≤/);
    const { lines } = await run('explain', 'health-03.1', ...nation, '--lang', 'en', '--cascade', '--history');
    expect(lines).toContain('      China 14.3 (2024) behind, -4.3');
    expect(lines.find((line) => line.startsWith('    China: ≤ 12'))).toBeDefined();
    expect(lines).toContain('    2021: on track 16.1 (2021) progress keeps up with time');
  });

  test.each([
    [['explain'], 2, /ID is missing/],
    [['explain', 'health-03.1', '--as-of', '2024'], 2, /--area is missing/],
    [['explain', 'health-03.1', '--area', '640500'], 2, /--as-of is missing/],
    [['explain', 'helth-03.1', ...nation], 2, /Did you mean `health-03\.1`/],
    [['explain', 'health-03.1', '--area', '640500', '--as-of', '2019', '--observations', observations], 2, /2019/],
    [['explain', 'health-03.1', ...nation, '--observations', 'none.csv'], 1, /none\.csv/],
    [['explain', 'health-03.1', ...nation, '--lang', 'fr'], 2, /--lang/],
  ])('%j ends with %i', async (args, expected, message) => {
    const { code, errors } = await run(...args);
    expect(errors).toMatch(message);
    expect(code).toBe(expected);
  });
});

describe('women-plan evaluate --compare-with', () => {
  test('prints what changed and why, the earlier year first whichever is named', async () => {
    const { code, lines } = await run('evaluate', ...nation, '--compare-with', '2022', '--lang', 'en');
    expect(code).toBe(0);
    expect(lines[0]).toBe('China 100000: 2022 compared with 2024');
    const at = lines.findIndex((line) => line.startsWith('  health-03.1 '));
    expect(lines.slice(at + 1, at + 5)).toEqual([
      '    behind (15.7, 2022, progress is less than time asks for) → behind (14.3, 2024, progress is less than time asks for)',
      '    because: new figures',
      '      2023 women: — → 15.1',
      '      2024 women: — → 14.3',
    ]);
    const reversed = await run(
      'evaluate',
      '--observations',
      observations,
      '--area',
      '100000',
      '--as-of',
      '2022',
      '--compare-with',
      '2024',
      '--lang',
      'en',
    );
    expect(reversed.lines).toEqual(lines);
  });

  test('prints JSON', async () => {
    const { lines } = await run('evaluate', ...nation, '--compare-with', '2022', '--format', 'json');
    const document = JSON.parse(lines.join('\n')) as { comparisons: readonly { counts: object }[] };
    expect(document.comparisons[0]?.counts).toMatchObject({ worse: 0 });
  });

  test('with something else than a year is wrong usage', async () => {
    const { code, errors } = await run('evaluate', ...nation, '--compare-with', 'last');
    expect([code, errors]).toEqual([2, expect.stringContaining('--compare-with must be a year')]);
  });
});

describe('women-plan plan', () => {
  test('prints the parameter that has to be given', async () => {
    const { lines } = await run('plan', 'decision-02.1', '--lang', 'en');
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {2}parameter to be given: party-members-women-floor — .+ \(%\)$/),
    );
  });

  test('prints the reference and how far below it is allowed', async () => {
    const { lines } = await run('plan', 'education-04.1', '--lang', 'en');
    expect(lines).toContain('  reference: primary-net-enrolment-rate men; 0 below it is allowed');
    const { lines: margin } = await run('plan', 'decision-m06.1');
    expect(margin).toContain('  参照: employees-women-share public-institutions; 允许低 2');
  });
});
