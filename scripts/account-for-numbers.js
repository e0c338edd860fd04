// Lists every number in the goals and measures of the plan's text, in Arabic and in Chinese numerals, and what each is
// accounted for by: the criteria that carry it, or a named exception. Writes test/fixtures/plan-numbers.json and fails
// where a number of an entered domain is left over.
// Usage, after the build: node scripts/account-for-numbers.js [FOLDER]   (default: ../shared/plan beside the checkout)
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Why a number needs no criterion: words that the number must stand in, by the name of the exception. */
export const exceptions = {
  'part-of-a-word': {
    reason: 'the numeral is a syllable of a word that counts nothing',
    words: ['进一步', '统一', '一切', '一般', '一体', '一次性', '两性', '万众创新', '千千万万'],
  },
  'vague-quantity': {
    reason: 'a quantity without a number; where it is promised, the criterion of that clause says how it is read',
    words: ['一定', '一批'],
  },
  'name-of-diseases': { reason: '“两癌” is the short name of cervical and breast cancer', words: ['“两癌”'] },
  'name-of-a-policy': {
    reason: 'the numeral belongs to the name of a policy, slogan or activity',
    words: [
      '“四个意识”',
      '“四个自信”',
      '“两个维护”',
      '“三位一体”',
      '“半边天”',
      '“五期”',
      '三孩',
      '五好家庭',
      '“一站式”',
      '户户通',
    ],
  },
  'name-of-a-stage': { reason: 'nine-year compulsory education is the name of a stage', words: ['九年义务教育'] },
  'name-of-a-facility': { reason: '第三卫生间 is the name of a kind of toilet', words: ['第三卫生间'] },
  'name-of-a-harm': { reason: '“二次伤害” is the name of a harm', words: ['“二次伤害”'] },
  'name-of-sectors': { reason: 'the three sectors of the economy', words: ['一二三产', '二三产'] },
  'front-line': { reason: '一线 means the front line of work', words: ['一线'] },
  'count-of-what-is-listed': {
    reason: 'counts the three schemes that the sentence names; none is promised',
    words: ['三重制度'],
  },
  hotline: { reason: 'the number of a telephone service', words: ['“12338”'] },
  'age-of-those-served': { reason: 'the age of the children that a service is for', words: ['3岁以下'] },
};

const DOMAINS = [
  ['health', '与健康'],
  ['education', '与教育'],
  ['economy', '与经济'],
  ['decision', '参与决策和管理'],
  ['social-security', '与社会保障'],
  ['family', '与家庭建设'],
  ['environment', '与环境'],
  ['law', '与法律'],
];
/** A ratio such as 10/10万, a figure, a class of water, a coverage in words (健全 is a verb), a Chinese numeral. */
const NUMBER =
  /\d+(?:\.\d+)?\/\d+万|\d+(?:\.\d+)?|[IVXⅠ-Ⅻ]+(?=类)|(?<!健)全覆盖|全达标|户户通|[零〇一二两三四五六七八九十百千万亿半]+/gu;
const AROUND = 6;

/**
 * The goals and measures of the plan's text, whose line breaks and page breaks fall anywhere.
 *
 * @param {string} text - the whole plan
 * @returns {{ domain: string, kind: 'goal' | 'measure', number: number, sentences: string }[]} in the order of the text
 */
export function goalsAndMeasures(text) {
  const whole = text.replaceAll(/\s/gu, '');
  const start = whole.indexOf('二、发展领域');
  const end = whole.indexOf('三、组织实施（一）');
  if (start < 0 || end < start)
    throw new Error('This is not the text of the plan: its parts two and three were not found.');
  const body = whole.slice(start, end);
  const headings = DOMAINS.map(([domain, title], position) => {
    const [heading] = body.matchAll(
      new RegExp(`[（(]${'一二三四五六七八'[position]}[）)]妇女${title}主要目标[：:]`, 'gu'),
    );
    if (heading === undefined) throw new Error(`The heading of the domain ${domain} was not found.`);
    return { domain, from: heading.index + heading[0].length, heading: heading.index };
  });
  return headings.flatMap(({ domain, from }, position) => {
    const [goals, measures] = body.slice(from, headings[position + 1]?.heading).split(/策略措施[：:]/u);
    return [...items(goals, domain, 'goal'), ...items(measures, domain, 'measure')];
  });
}

/** Cuts a list at its numbers, which must run 1, 2, 3 …: a number in a sentence is none of them. */
function items(text, domain, kind) {
  const starts = [];
  for (let number = 1, from = 0; ; number += 1) {
    const pattern = new RegExp(`(?:^|[。：:])-?${number}\\.(?!\\d)`, 'gu');
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null) break;
    from = match.index + match[0].length;
    starts.push({ at: match.index + (/^[。：:]/u.test(match[0]) ? 1 : 0), from });
  }
  return starts.map(({ from }, position) => ({
    domain,
    kind,
    number: position + 1,
    sentences: text.slice(from, starts[position + 1]?.at),
  }));
}

/** The figure that a number of the text means, as the data writes it. */
function meaning(found) {
  if (found === '一半') return '50';
  if (found === '全覆盖' || found === '全达标') return '100';
  return found.split('/')[0].replace(/\.?0+$/u, (zeros) => (zeros.startsWith('.') ? '' : zeros));
}

const figures = (criterion) =>
  [criterion.value, criterion.lower, criterion.upper].filter((figure) => figure !== undefined);

/** The criteria that carry a number: as figure, as deadline, or in their title where it says what the thing is. */
function carriers(found, after, criteria) {
  if (/^\d{4}$/u.test(found) && after.startsWith('年')) {
    return criteria.filter(({ by }) => by === Number(found));
  }
  const asFigure = criteria.filter((criterion) => figures(criterion).includes(meaning(found)));
  if (asFigure.length > 0) return asFigure;
  const printed = found.replaceAll(/III/gu, 'Ⅲ');
  const digit = /^\d/u.test(found);
  return criteria.filter(({ title }) => {
    const words = (title?.zh ?? '').replaceAll(/III/gu, 'Ⅲ');
    return digit
      ? new RegExp(`(?<![\\d.])${found.replace('.', '\\.')}(?![\\d.])`, 'u').test(words)
      : /[Ⅰ-Ⅻ全]/u.test(printed) && words.includes(printed);
  });
}

/**
 * Every number of the text, with the criteria that carry it, the exception that explains it, or neither.
 *
 * @param {string} text - the whole plan
 * @param {object} plan - the plan as data
 * @returns {object} what the fixture holds
 */
export function accountForNumbers(text, plan) {
  const owners = [
    ...plan.targets.map((owner) => ({ ...owner, kind: 'goal' })),
    ...plan.measures.map((owner) => ({ ...owner, kind: 'measure' })),
  ];
  const all = goalsAndMeasures(text);
  const numbering = DOMAINS.map(([domain]) => ({
    domain,
    goals: all.filter((item) => item.domain === domain && item.kind === 'goal').length,
    measures: all.filter((item) => item.domain === domain && item.kind === 'measure').length,
  }));
  const numbers = all.flatMap(({ domain, kind, number, sentences }) => {
    const owner = owners.find((one) => one.domain === domain && one.kind === kind && one.number === number);
    const matches = [...sentences.matchAll(NUMBER)];
    return matches.map((match) => {
      const { 0: found, index } = match;
      const end = index + found.length;
      const row = { domain, kind, number, found, in: sentences.slice(Math.max(0, index - AROUND), end + AROUND) };
      const criteria = carriers(found, sentences.slice(end), owner?.criteria ?? []).map(({ id }) => id);
      // A number that stands twice in the text and twice in the data is carried in the same order.
      const alike = matches.filter((other) => other[0] === found);
      if (criteria.length > 1 && criteria.length === alike.length)
        return { ...row, criteria: [criteria[alike.indexOf(match)]] };
      if (criteria.length > 0) return { ...row, criteria };
      const exception = explain(sentences, index, end);
      if (exception !== undefined) return { ...row, exception };
      return { ...row, open: owner === undefined ? 'not entered' : 'not accounted for' };
    });
  });
  return {
    numbering,
    exceptions: Object.entries(exceptions).map(([name, { reason }]) => ({
      name,
      reason,
      numbers: numbers.filter(({ exception }) => exception === name).length,
    })),
    numbers,
  };
}

/** The exception whose word the number stands in. */
function explain(sentences, start, end) {
  for (const [name, { words }] of Object.entries(exceptions)) {
    for (const word of words) {
      for (let at = sentences.indexOf(word); at >= 0; at = sentences.indexOf(word, at + 1)) {
        if (at <= start && end <= at + word.length) return name;
      }
    }
  }
  return undefined;
}

/**
 * The fixture as text: one number a line, so that a difference can be read.
 *
 * @param {object} account - the result of `accountForNumbers`
 * @returns {string} JSON
 */
export function fixtureText({ numbering, exceptions: explained, numbers }) {
  const lines = (rows) => rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  return `{\n  "numbering": [\n${lines(numbering)}\n  ],\n  "exceptions": [\n${lines(explained)}\n  ],\n  "numbers": [\n${lines(numbers)}\n  ]\n}\n`;
}

/**
 * The plan's text in a folder.
 *
 * @param {string} folder - the folder that holds it as its only text file
 * @returns {Promise<string | undefined>} the text; nothing where there is none
 */
export async function planText(folder) {
  try {
    const [file] = (await readdir(folder)).filter((name) => name.endsWith('.txt')).toSorted();
    return file === undefined ? undefined : await readFile(join(folder, file), 'utf8');
  } catch {
    return undefined;
  }
}

async function main() {
  const folder = resolve(root, process.argv[2] ?? '../shared/plan');
  const text = await planText(folder);
  if (text === undefined) {
    console.log(`The plan's text is not here (${folder}); give its folder as the first argument. Nothing was written.`);
    return;
  }
  const plan = JSON.parse(await readFile(join(root, 'dist/data/zhongwei.json'), 'utf8'));
  const account = accountForNumbers(text, plan);
  await writeFile(join(root, 'test/fixtures/plan-numbers.json'), fixtureText(account));
  const { numbering, numbers } = account;
  const open = (why) => numbers.filter((row) => row.open === why);
  const sum = (key) => numbering.reduce((total, row) => total + row[key], 0);
  console.log(`${sum('goals')} goals and ${sum('measures')} measures, numbered without a gap.`);
  console.log(
    `${numbers.length} numbers: ${numbers.filter((row) => row.criteria).length} by criteria, ` +
      `${numbers.filter((row) => row.exception).length} by exceptions, ` +
      `${open('not entered').length} in domains that are not entered, ${open('not accounted for').length} left over.`,
  );
  for (const row of open('not accounted for')) console.error(`left over: ${JSON.stringify(row)}`);
  process.exitCode = open('not accounted for').length > 0 ? 1 : 0;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
