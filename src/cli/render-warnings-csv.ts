import type { Plan } from '../model/plan.js';
import type { Language } from '../model/text.js';
import { planIndex } from '../plan/plan-index.js';
import type { AreaWarnings, AdvisedWarning } from './render-warnings.js';
import { toCsv } from './to-csv.js';

const COLUMNS = [
  'area',
  'as_of',
  'grade',
  'target',
  'title',
  'domain',
  'status',
  'held',
  'computed',
  'since',
  'previous_grade',
  'acknowledged',
  'rules',
  'criteria',
  'probability',
  'not_evaluated',
  'measures',
  'offices',
] as const;
/** The cells of a warning by column. */
type Line = Readonly<Record<(typeof COLUMNS)[number], string | number>>;

/**
 * The warnings of several areas as CSV, a line for every warning, the most urgent of each area first. Codes rather than
 * labels, an empty cell for what is not there; `probability` is the lowest of attaining among the clauses, as a share of 1.
 * Text that a spreadsheet would take for a formula is escaped.
 *
 * @param plan - the plan
 * @param found - the warnings of each area
 * @param language - of the titles
 * @returns the text of the file
 */
export function renderWarningsCsv(plan: Plan, found: readonly AreaWarnings[], language: Language): string {
  const lines = found.flatMap(({ warnings }) => warnings.map((one) => line(plan, one, language)));
  return toCsv(
    COLUMNS,
    lines.map((cells) => COLUMNS.map((column) => cells[column])),
  );
}

function line(plan: Plan, { warning, advice }: AdvisedWarning, language: Language): Line {
  const { signals, notEvaluated } = warning;
  const { targets, indicators, criteria } = planIndex(plan);
  const concerned = [...new Set(signals.map(({ criterion }) => criterion))];
  const probabilities = signals.flatMap((signal) =>
    signal.rule === 'expected-to-miss' ? (signal.evidence.probability ?? []) : [],
  );
  const offices = concerned.flatMap((id) => indicators.get(criteria.get(id)?.indicator ?? '')?.steward ?? []);
  return {
    area: warning.area,
    as_of: warning.asOf,
    grade: warning.grade,
    target: warning.target,
    title: targets.get(warning.target)?.title[language] ?? '',
    domain: warning.domain,
    status: warning.status,
    held: warning.held ?? '',
    computed: warning.computed ?? '',
    since: warning.since,
    previous_grade: warning.previous?.grade ?? '',
    acknowledged: warning.acknowledged ? 1 : 0,
    rules: [...new Set(signals.map(({ rule }) => rule))].join(' '),
    criteria: concerned.join(' '),
    probability: probabilities.length === 0 ? '' : Math.min(...probabilities),
    not_evaluated: [...new Set(notEvaluated.map(({ rule }) => rule))].join(' '),
    measures: (advice?.measures.map(({ id }) => id) ?? targets.get(warning.target)?.measures ?? []).join(' '),
    offices: [...new Set(offices)].join(' '),
  };
}
