import { reasonLabels } from '../../../attainment/reason-labels.js';
import type { VerdictReason } from '../../../attainment/status.js';
import type { ReportFigure, ReportSentence } from '../report.js';
import type { ReportContext } from '../report-context.js';
import { clauseTitle } from './clause-title.js';
import { composeSentence } from './compose-sentence.js';
import { takeFigure } from './take-figure.js';

/** What has to be known of figures that were used, beside what decided. */
const CAVEATS: readonly VerdictReason[] = [
  'stale',
  'provisional',
  'revised',
  'derived',
  'pooled-years',
  'conflicting-sources',
  'break-in-series',
  'base-substituted',
  'other-reporting-year',
  'gaps-in-series',
  'unknown-years',
  'missed-in-between',
  'lapse-within-noise',
  'met-and-worsening',
  'trend-disagrees',
  'relative-gap-disagrees',
  'gap-changed-sides',
  'within-rounding',
  'county-missing',
  'judged-by-expert',
];

/**
 * Notes on the figures: how many were used, as they were known when, what has to be known of some of them, and which rules are
 * ours.
 *
 * @param context - what the report is written from
 * @returns the sentences
 */
export function noteSentences(context: ReportContext): ReportSentence[] {
  const { evaluation, plan, index, verdicts, areaLink } = context;
  const { area, asOf, knownAt } = evaluation;
  const take = (path: string): { readonly figure: ReportFigure } => ({
    figure: takeFigure({ kind: 'evaluation', area, asOf }, evaluation, 'as-is', path),
  });
  const rows = {
    used: take('summary.rows.used'),
    superseded: take('summary.rows.superseded'),
    refused: take('summary.rows.refused'),
  };
  const caveats = CAVEATS.flatMap((reason) => {
    const clauses = [...verdicts.values()].filter(
      ({ reasons, level }) => level.status === 'ok' && reasons.includes(reason),
    );
    if (clauses.length === 0) return [];
    const list = clauses.map(({ criterion }) => ({ quote: clauseTitle(plan, criterion) }));
    return [
      composeSentence(
        'note-caveat',
        { reason: { label: reasonLabels[reason] }, list: { list } },
        clauses.map(({ criterion }) => ({ kind: 'criterion', id: criterion })),
      ),
    ];
  });
  const readings = [...verdicts.keys()].filter((id) => index.criteria.get(id)?.interpretation !== undefined);
  return [
    composeSentence('note-rows', rows, [areaLink]),
    ...(knownAt === undefined ? [] : [composeSentence('note-known-at', { day: take('knownAt') }, [areaLink])]),
    ...caveats,
    ...(readings.length === 0
      ? []
      : [
          composeSentence(
            'note-readings',
            { count: { count: 'criterion' } },
            readings.map((id) => ({ kind: 'criterion', id })),
          ),
        ]),
    composeSentence('note-thresholds', {}, [areaLink]),
  ];
}
