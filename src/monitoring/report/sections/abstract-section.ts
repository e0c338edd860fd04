import type { Status } from '../../../attainment/status.js';
import { composeSentence } from '../compose/compose-sentence.js';
import { countSentences } from '../compose/count-sentences.js';
import { findingOf } from '../figures/finding-of.js';
import { scopeSlots } from '../compose/scope-slots.js';
import type { MeasureEffect } from '../measure-effect.js';
import type { EvaluationReport, EvaluationSectionId, ReportSection, ReportSentence, TraceLink } from '../report.js';
import type { ReportContext } from '../report-context.js';
import { evaluationSectionTitles } from '../words/report-labels.js';

/**
 * The abstract: what is evaluated, how the goals stand, what was tested. A final evaluation counts attained, not attained and
 * not shown apart.
 *
 * @param context - what the report is written from
 * @param kind - mid-term or final
 * @param effects - tested effects of measures
 * @returns the section
 */
export function abstractSection(
  context: ReportContext,
  kind: EvaluationReport['kind'],
  effects: readonly MeasureEffect[],
): ReportSection<EvaluationSectionId> {
  const { evaluation, areaLink } = context;
  const scope = evaluation.comparisonOnly ? 'comparison-scope' : (`${kind}-scope` as const);
  const tested = effects.filter(({ result }) => result.status === 'ok');
  return {
    id: 'abstract',
    title: evaluationSectionTitles.abstract,
    blocks: [
      {
        kind: 'paragraph',
        sentences: [
          composeSentence(scope, scopeSlots(context), [areaLink]),
          ...countSentences(context),
          ...(kind === 'final' ? findingCounts(context) : []),
          tested.length === 0
            ? composeSentence('effect-not-tested', {}, [areaLink])
            : composeSentence(
                'effects-tested',
                { count: { count: 'measure' } },
                [...new Set(tested.map(({ measure }) => measure))].map((id) => ({ kind: 'measure', id })),
              ),
        ],
      },
    ],
  };
}

function findingCounts({ evaluation, areaLink }: ReportContext): ReportSentence[] {
  return (['attained', 'missed', 'unknown'] as const).map((finding) => {
    const goals = evaluation.targets.filter(({ status }: { readonly status: Status }) => findingOf(status) === finding);
    const links: TraceLink[] = goals.map(({ target }) => ({ kind: 'target', id: target }));
    return composeSentence(`final-${finding}`, { count: { count: 'target' } }, [areaLink, ...links]);
  });
}
