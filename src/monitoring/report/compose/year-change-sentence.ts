import type { CriterionVerdict } from '../../../attainment/verdict.js';
import { compareDecimals } from '../../../exact/compare-decimals.js';
import { yearBefore } from '../figures/year-before.js';
import type { FigureSource, ReportSentence } from '../report.js';
import type { ReportContext } from '../report-context.js';
import { type SentencePart, composeSentence } from './compose-sentence.js';
import { observationLinks } from './observation-links.js';
import { takeFigure } from './take-figure.js';

/** Units of which a change is told in points only. */
const SHARES: ReadonlySet<string> = new Set(['%', '‰', '百分点']);

/**
 * The change of a clause's figure since the year before: of a percentage in percentage points, of anything else also in per
 * cent of the figure before.
 *
 * @param context - what the report is written from
 * @param verdict - verdict of the clause
 * @returns the sentence; `undefined` where the year before has no figure that can be compared
 */
export function yearChangeSentence(context: ReportContext, verdict: CriterionVerdict): ReportSentence | undefined {
  const years = yearBefore(context, verdict);
  if (years?.before === undefined || verdict.level.status === 'unavailable') return undefined;
  const { latest, before, byYear, area } = years;
  const { unit } = verdict.level.value;
  const source: FigureSource = { kind: 'series', criterion: verdict.criterion, area, asOf: context.evaluation.asOf };
  const value = (year: number): string => `${String(year)}.value`;
  const both = [value(latest.year), value(before.year)];
  const way = compareDecimals(latest.value, before.value);
  const direction = way === 0 ? 'same' : way > 0 ? 'up' : 'down';
  const isGap = verdict.kind === 'narrow-gap';
  const isPlain = !isGap && verdict.kind !== 'relative-to';
  const relative: SentencePart =
    !isPlain || SHARES.has(unit) || compareDecimals(before.value, 0) === 0
      ? { word: 'nothing', slots: {} }
      : { word: 'relative-change', slots: { share: { figure: takeFigure(source, byYear, 'relative-change', both) } } };
  return composeSentence(
    `${isGap ? 'gap' : 'year'}-${direction}`,
    {
      year: { figure: takeFigure(source, byYear, 'as-is', `${String(before.year)}.year`) },
      before: { figure: takeFigure(source, byYear, 'as-is', value(before.year)), unit, isDifference: !isPlain },
      change: { figure: takeFigure(source, byYear, 'difference', both), unit, isDifference: true },
      relative,
    },
    [
      { kind: 'criterion', id: verdict.criterion },
      ...observationLinks([...latest.observations, ...before.observations]),
    ],
  );
}
