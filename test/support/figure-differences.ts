import { compareDecimals } from '../../src/exact/compare-decimals.js';
import type { Criterion } from '../../src/model/criterion.js';
import type { Measure, Plan, Target } from '../../src/model/plan.js';

/** One figure as it was read in the plan's text. */
interface FigureRow {
  readonly domain: string;
  readonly kind: string;
  readonly number: number;
  readonly measures: string;
  readonly operator: string;
  readonly figure: string;
  readonly unit: string;
  readonly deadline: string | null;
}

/** A figure that the text writes as a word: 全覆盖, 消除. */
interface WordRow {
  readonly domain: string;
  readonly kind: string;
  readonly number: number;
  readonly measures: string;
  readonly word: string;
}

/** The second transcription of the plan's figures. */
export interface Transcription {
  readonly counts: readonly { readonly domain: string; readonly goals: number; readonly measures: number }[];
  readonly goals: readonly { readonly domain: string; readonly number: number; readonly clauses: readonly string[] }[];
  readonly figures: readonly FigureRow[];
  readonly words: readonly WordRow[];
}

/** Goals whose clauses the data counts otherwise than the transcription, by id: how many criteria, and why that is right. */
export type SettledClauses = Readonly<Record<string, readonly [criteria: number, reason: string]>>;

/** The text's spelling of a unit, and ours. */
const UNITS: Readonly<Record<string, string>> = { '/10万': '1/10万', 'ug/L': 'μg/L', 平方米: 'm²/人' };

/** The operator that the words of the text demand. */
function kindOf(operator: string): Criterion['kind'] {
  if (operator.includes('以下')) return 'at-most';
  return operator.includes('左右') ? 'about' : 'at-least';
}

/** 保持 and 稳定 demand that the figure is kept once it is reached. */
const isKept = (operator: string): boolean => /保持|稳定/.test(operator);

const figuresOf = (criterion: Criterion): readonly string[] => {
  if (criterion.kind === 'within') return [criterion.lower, criterion.upper];
  return 'value' in criterion ? [criterion.value] : [];
};

const equal = (left: string, right: string): boolean => compareDecimals(left, right) === 0;

/** True when a text prints the figure as a number of its own, not as a part of another one. */
function prints(text: string, figure: string): boolean {
  return new RegExp(`(?<![\\d.,])${figure.replace('.', '\\.')}(?!\\d|[.,]\\d)`, 'u').test(text);
}

/** True when the plan has every goal and measure of a domain. */
export function isEntered(plan: Plan, domain: string): boolean {
  const extent = plan.domains.find(({ id }) => id === domain)?.extent;
  const inDomain = (owner: Target | Measure): boolean => owner.domain === domain;
  return (
    extent?.targets === plan.targets.filter(inDomain).length &&
    extent.measures === plan.measures.filter(inDomain).length
  );
}

/**
 * Every difference between the data of a plan and a transcription of its text, as a sentence each. Domains that are not
 * entered completely are left out.
 *
 * A figure of the text must be the figure of a criterion with the operator, unit, deadline and 保持 of the text; a figure
 * that says what a thing is rather than how much of it there shall be (a 10-minute circle) may stand in the titles of a
 * criterion that says how it is read. A figure of the data must stand in the text, or come with the reason for it.
 *
 * @param plan - the data
 * @param transcription - figures and clauses as read in the text
 * @param settled - goals whose clauses may be counted otherwise
 */
export function figureDifferences(plan: Plan, transcription: Transcription, settled: SettledClauses): string[] {
  const owners = (domain: string, kind: string): readonly (Target | Measure)[] =>
    (kind === 'goal' ? plan.targets : plan.measures).filter((owner) => owner.domain === domain);
  const differences: string[] = [];
  for (const { domain, goals, measures } of transcription.counts) {
    const extent = plan.domains.find(({ id }) => id === domain)?.extent;
    if (extent?.targets !== goals || extent.measures !== measures) {
      differences.push(
        `${domain}: the text has ${goals} goals and ${measures} measures, the data says ${JSON.stringify(extent)}`,
      );
    }
    if (!isEntered(plan, domain)) continue;
    for (const kind of ['goal', 'measure']) {
      for (const owner of owners(domain, kind)) {
        const here = (row: FigureRow | WordRow): boolean =>
          row.domain === domain && row.kind === kind && row.number === owner.number;
        const rows = transcription.figures.filter(here);
        const words = transcription.words.filter(here);
        differences.push(...rows.flatMap((row) => missingFigure(row, owner, plan)));
        differences.push(...words.flatMap((row) => missingWord(row, owner)));
        differences.push(...owner.criteria.flatMap((criterion) => inventedFigure(criterion, rows, words)));
      }
    }
    for (const { number, clauses } of transcription.goals.filter((goal) => goal.domain === domain)) {
      const goal = owners(domain, 'goal').find((owner) => owner.number === number);
      if (goal === undefined) differences.push(`${domain} goal ${number}: not in the data`);
      else {
        const expected = settled[goal.id]?.[0] ?? clauses.length;
        if (goal.criteria.length !== expected) {
          differences.push(
            `${goal.id}: ${clauses.length} clauses read (${clauses.join('; ')}), ${expected} expected, ${goal.criteria.length} criteria in the data`,
          );
        }
      }
    }
  }
  return differences;
}

function missingFigure(row: FigureRow, owner: Target | Measure, plan: Plan): string[] {
  const unit = UNITS[row.unit] ?? row.unit;
  const at = `${owner.id}, ${row.measures} ${row.operator} ${row.figure} ${row.unit}`;
  const carriers = owner.criteria.filter((criterion) => figuresOf(criterion).some((one) => equal(one, row.figure)));
  const inUnit = carriers.filter((criterion) => 'unit' in criterion && criterion.unit === unit);
  const carrier = inUnit.find((criterion) => criterion.kind === kindOf(row.operator)) ?? inUnit[0];
  if (carrier === undefined) {
    const described = owner.criteria.some(
      ({ title, interpretation }) =>
        title !== undefined &&
        interpretation !== undefined &&
        prints(title.zh, row.figure) &&
        prints(title.en, row.figure),
    );
    if (described) return [];
    return [`${at}: ${carriers.length === 0 ? 'no criterion has the figure' : 'the figure stands in another unit'}`];
  }
  const differences: string[] = [];
  if (carrier.kind !== kindOf(row.operator)) differences.push(`${at}: ${carrier.id} is ${carrier.kind}`);
  if (carrier.by !== Number(row.deadline ?? plan.period.end))
    differences.push(`${at}: ${carrier.id} is due ${carrier.by}`);
  if ((carrier.hold === true) !== isKept(row.operator)) {
    differences.push(`${at}: ${carrier.id} is ${carrier.hold === true ? '' : 'not '}to be kept`);
  }
  return differences;
}

function missingWord({ word, measures }: WordRow, { id, criteria }: Target | Measure): string[] {
  const read = criteria.some(({ kind, interpretation, ...criterion }) => {
    if (kind === 'milestone') return word.includes('消除') && interpretation !== undefined;
    if (!('value' in criterion)) return false;
    if (word.startsWith('基本')) return interpretation !== undefined;
    const all = kind === 'at-least' && equal(criterion.value, '100');
    const none = kind === 'at-most' && equal(criterion.value, '0');
    return word === '消除' ? all || none : all;
  });
  return read ? [] : [`${id}, ${measures}: no criterion reads “${word}”`];
}

function inventedFigure(criterion: Criterion, rows: readonly FigureRow[], words: readonly WordRow[]): string[] {
  if (criterion.interpretation !== undefined) return [];
  const implied = words.length > 0 ? ['100', '0'] : [];
  return figuresOf(criterion)
    .filter((figure) => ![...rows.map((row) => row.figure), ...implied].some((one) => equal(one, figure)))
    .map((figure) => `${criterion.id}: ${figure} does not stand in the text, and nothing says why it is here`);
}
