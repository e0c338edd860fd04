import { isReportable } from '../../../attainment/explanation/is-reportable.js';
import type { DataGap } from '../../../evaluation/plan-evaluation.js';
import type { ReportSentence, TraceLink } from '../report.js';
import type { ReportContext } from '../report-context.js';
import { clauseTitle } from './clause-title.js';
import { composeSentence } from './compose-sentence.js';

/**
 * Who still has to report what: one sentence for each office, and one for the evidence of goals without a number.
 *
 * @param context - what the report is written from
 * @returns the sentences; that nothing is owed where nothing is
 */
export function owedSentences(context: ReportContext): ReportSentence[] {
  const { evaluation, plan, index, areaLink } = context;
  const isPrescribed = (id: string): boolean => index.criteria.get(id)?.kind === 'prescribed';
  const byOffice = new Map<string, DataGap[]>();
  const evidence: TraceLink[] = [];
  const parameters: string[] = [];
  for (const gap of evaluation.gaps) {
    if (gap.reasons.includes('parameter-not-given')) parameters.push(...gap.criteria.filter(isPrescribed));
    if (gap.indicator !== undefined && !gap.reasons.some((reason) => isReportable(reason))) continue;
    if (gap.indicator === undefined) evidence.push(...gap.criteria.map((id) => ({ kind: 'criterion' as const, id })));
    else byOffice.set(gap.steward ?? '', [...(byOffice.get(gap.steward ?? '') ?? []), gap]);
  }
  const sentences = [...byOffice].map(([steward, gaps]) => {
    const office = plan.offices?.find(({ id }) => id === steward);
    const indicators = gaps.flatMap(({ indicator }) => (indicator === undefined ? [] : [indicator]));
    return composeSentence(
      'office-owes',
      {
        office: office === undefined ? { quote: steward } : { label: office.title },
        count: { count: 'indicator' },
        list: { list: indicators.map((id) => ({ quote: index.indicators.get(id)?.title ?? id })) },
      },
      [
        ...(office === undefined ? [] : [{ kind: 'office' as const, id: office.id }]),
        ...indicators.map((id) => ({ kind: 'indicator' as const, id })),
      ],
    );
  });
  if (evidence.length > 0) {
    sentences.push(composeSentence('evidence-owed', { count: { count: 'criterion' } }, evidence));
  }
  if (parameters.length > 0) {
    sentences.push(
      composeSentence(
        'parameters-owed',
        { count: { count: 'criterion' }, list: { list: parameters.map((id) => ({ quote: clauseTitle(plan, id) })) } },
        parameters.map((id) => ({ kind: 'criterion', id })),
      ),
    );
  }
  return sentences.length > 0 ? sentences : [composeSentence('nothing-owed', {}, [areaLink])];
}
