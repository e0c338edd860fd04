import type { Indicator, Plan } from '../model/plan.js';
import type { Selection } from '../model/selection.js';
import { countiesOf } from '../plan/counties-of.js';
import { findArea } from '../plan/find-area.js';
import { findRecord } from '../plan/find-record.js';
import { planIndex } from '../plan/plan-index.js';
import { dataNeeds } from './data-needs.js';

/** A figure that a plan needs. */
export interface TemplateRow {
  readonly indicator: Indicator;
  readonly area: string;
  readonly year: number;
  readonly select: Selection;
}

/**
 * The figures that a plan needs of some areas: a row for each indicator, area, year and required part of the population.
 *
 * Required are everyone (for an indicator of women only, women), both sexes and town and country where the indicator's
 * disaggregation asks for them, and every part that a criterion looks at. Counties are added where the indicator is to be
 * reported by county or terrain, or a criterion judges every county, as far as the plan lists them.
 *
 * @param plan - any plan
 * @param areas - codes
 * @param years - in the order in which they are to stand
 * @param options - `office`: only the indicators that this office reports
 * @returns the rows, by area, then indicator, then part, then year; each once
 * @throws PlanError `argument/unknown-id` for an area or office that the plan does not have
 * @example
 * const rows = templateRows(zhongweiPlan, ['640500'], [2025], { office: 'sports' });
 * new Set(rows.map(({ indicator }) => indicator.steward)); // => new Set(['sports'])
 * templateRows(zhongweiPlan, [], [2025]); // => []
 */
export function templateRows(
  plan: Plan,
  areas: readonly string[],
  years: readonly number[],
  options: { readonly office?: string } = {},
): TemplateRow[] {
  const { office } = options;
  if (office !== undefined) findRecord('office', planIndex(plan).offices, office, plan.id);
  const needs = dataNeeds(plan).filter(({ indicator }) => office === undefined || indicator.steward === office);
  const seen = new Set<string>();
  return [...new Set(areas)].flatMap((code) => {
    findArea(plan, code);
    const counties = countiesOf(plan, code).map((county) => county.code);
    return needs.flatMap(({ indicator, selections, byCounty }) =>
      (byCounty ? [...new Set([code, ...counties])] : [code]).flatMap((area) => {
        // A county that is named beside its city would come twice.
        const place = `${indicator.id}|${area}`;
        if (seen.has(place)) return [];
        seen.add(place);
        return selections.flatMap((select) => years.map((year) => ({ indicator, area, year, select })));
      }),
    );
  });
}
