import type { Product, Recipient } from '../../model/machinery.js';
import type { Text } from '../../model/text.js';
import { approvalState } from '../records/approval-state.js';
import type { ReportBase, ReportKind, ReportRecipient } from './report.js';
import type { ReportContext } from './report-context.js';

/** What a report is called where the plan does not name it. */
const TITLES: Readonly<Record<'monitoring' | 'evaluation', Readonly<Record<ReportKind, Text>>>> = {
  monitoring: {
    annual: { zh: '年度监测报告', en: 'yearly monitoring report' },
    midterm: { zh: '中期监测报告', en: 'mid-term monitoring report' },
    final: { zh: '终期监测报告', en: 'final monitoring report' },
  },
  evaluation: {
    annual: { zh: '年度评估报告', en: 'yearly evaluation report' },
    midterm: { zh: '中期评估报告', en: 'mid-term evaluation report' },
    final: { zh: '终期评估报告', en: 'final evaluation report' },
  },
};

/**
 * What stands above the sections of a report: what it is, by whom, for whom, and whether it is a draft.
 *
 * @param context - what the report is written from
 * @param product - the product of the plan that it is, where the plan names it
 * @param type - by which of the two groups
 * @param kind - on which occasion
 * @returns the head
 */
export function reportHead(
  { plan, index, evaluation, log, asOfDay }: ReportContext,
  product: Product | undefined,
  type: 'monitoring' | 'evaluation',
  kind: ReportKind,
): ReportBase {
  const { area, asOf, knownAt } = evaluation;
  const name = product?.title ?? TITLES[type][kind];
  const place = index.areas.get(area)?.title ?? { zh: area, en: area };
  const above = index.areas.get(area)?.parent;
  const state =
    log === undefined || product === undefined || evaluation.comparisonOnly
      ? undefined
      : approvalState(log, product.id, { area, asOfDay, year: asOf });
  // Nobody hands in a paper about an area that the plan does not bind.
  const to = (evaluation.comparisonOnly ? [] : (product?.to ?? [])).map(({ body, at }: Recipient): ReportRecipient => {
    const code = at === 'same-level' ? area : above;
    return { body, at, ...(code === undefined ? {} : { area: code }) };
  });
  return {
    format: 'women-plan report 1',
    plan: plan.id,
    area,
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    title: evaluation.comparisonOnly
      ? {
          zh: `${place.zh}与《${plan.title.zh}》目标的对照：${String(asOf)}年${name.zh}`,
          en: `${place.en} held against the goals of ${plan.title.en}: ${name.en}, ${String(asOf)}`,
        }
      : {
          zh: `${place.zh}实施《${plan.title.zh}》${String(asOf)}年${name.zh}`,
          en: `${plan.title.en}: ${name.en} of ${place.en}, ${String(asOf)}`,
        },
    ...(product === undefined || evaluation.comparisonOnly ? {} : { product: product.id, by: product.by }),
    to,
    status: state?.final === true ? 'final' : 'draft',
    approval: state?.state ?? 'not-submitted',
    decidedBy: (state?.history ?? []).map(({ id }) => id),
  };
}
