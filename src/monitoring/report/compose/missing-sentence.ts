import { isReportable } from '../../../attainment/explanation/is-reportable.js';
import { reasonLabels } from '../../../attainment/reason-labels.js';
import { statusLabels } from '../../../attainment/labels.js';
import type { CriterionVerdict } from '../../../attainment/verdict.js';
import type { ReportSentence, TraceLink } from '../report.js';
import type { ReportContext } from '../report-context.js';
import { clauseTitle } from './clause-title.js';
import { composeSentence } from './compose-sentence.js';

/**
 * Why a clause could not be judged, and who owes what.
 *
 * @param context - what the report is written from
 * @param verdict - its verdict, `no-data` or `not-assessable`
 * @returns the sentence: what is to be reported and by which office, which local figure is to be given, or that evidence is
 *   outstanding
 */
export function missingSentence(context: ReportContext, verdict: CriterionVerdict): ReportSentence {
  const { plan, index } = context;
  const criterion = index.criteria.get(verdict.criterion);
  const ground = verdict.reasons[0];
  const slots = {
    title: { quote: clauseTitle(plan, verdict.criterion) },
    status: { label: statusLabels[verdict.status] },
    reason: { label: ground === undefined ? statusLabels[verdict.status] : reasonLabels[ground] },
  };
  const trace: TraceLink[] = [{ kind: 'criterion', id: verdict.criterion }];
  if (criterion === undefined || criterion.kind === 'milestone') {
    return composeSentence('clause-evidence', slots, trace);
  }
  if (criterion.kind === 'prescribed' && ground === 'parameter-not-given') {
    return composeSentence('clause-parameter', { ...slots, parameter: { quote: criterion.parameter.title } }, trace);
  }
  const indicator = index.indicators.get(criterion.indicator);
  const office = plan.offices?.find(({ id }) => id === indicator?.steward);
  if (indicator === undefined || office === undefined || (ground !== undefined && !isReportable(ground)))
    return composeSentence('clause-unassessed', slots, trace);
  return composeSentence(
    'clause-unreported',
    { ...slots, indicator: { quote: indicator.title }, office: { label: office.title } },
    [...trace, { kind: 'indicator', id: indicator.id }, { kind: 'office', id: office.id }],
  );
}
