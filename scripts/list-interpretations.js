// Writes docs/interpretations.md: every reading of ours in the plan's data, with its reason and what it applies to.
// Usage, after the build: node scripts/list-interpretations.js
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where readings stand, in the order of the page. */
const PARTS = [
  ['Areas', (plan) => plan.areas],
  ['Goals', (plan) => plan.targets.flatMap(({ criteria }) => criteria)],
  ['Measures', (plan) => plan.measures.flatMap(({ criteria }) => criteria)],
  ['Indicators', (plan) => plan.indicators],
  ['General objectives', (plan) => plan.objectives ?? []],
  ['Duties', (plan) => plan.machinery?.duties ?? []],
  ['Approvals', (plan) => plan.machinery?.approvals ?? []],
];

/** Text of the data as Markdown text: nothing in it may be read as markup. */
const plain = (text) => text.replaceAll(/[\\`*_<>[\]|]/gu, (character) => `\\${character}`);

/**
 * Every interpretation of a plan as a page. One that several records share stands once, with all of them.
 *
 * @param {object} plan - the plan as data
 * @returns {string} Markdown
 */
export function interpretationsPage(plan) {
  const sections = PARTS.map(([title, recordsOf]) => {
    const shared = new Map();
    for (const { id, code, interpretation } of recordsOf(plan)) {
      if (interpretation === undefined) continue;
      const key = JSON.stringify(interpretation);
      shared.set(key, { interpretation, ids: [...(shared.get(key)?.ids ?? []), id ?? code] });
    }
    return { title, entries: [...shared.values()] };
  });
  const records = sections.flatMap(({ entries }) => entries.flatMap(({ ids }) => ids)).length;
  const readings = sections.flatMap(({ entries }) => entries).length;
  const lines = [
    '# Interpretations',
    '',
    '<!-- Generated from the data by scripts/list-interpretations.js; do not edit. -->',
    '',
    'Where the plan leaves a word open, the data takes it in one way and says so. None of these readings is official. Each',
    'stands beside the record that it applies to (`interpretation`), and a caller may replace the record.',
    '',
    `${readings} readings of ${records} records:`,
    '',
    ...sections.map(({ title, entries }) => `- ${title}: ${entries.length}`),
  ];
  for (const { title, entries } of sections) {
    if (entries.length === 0) continue;
    lines.push('', `## ${title}`);
    for (const { interpretation, ids } of entries) {
      const { reading, reason } = interpretation;
      lines.push('', `### ${ids.join(', ')}`, '');
      lines.push(`- ${plain(reading.zh)}`, `- ${plain(reading.en)}`);
      lines.push(`- 理由：${plain(reason.zh)}`, `- Why: ${plain(reason.en)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const plan = JSON.parse(await readFile(`${root}dist/data/zhongwei.json`, 'utf8'));
  await writeFile(`${root}docs/interpretations.md`, interpretationsPage(plan));
}
