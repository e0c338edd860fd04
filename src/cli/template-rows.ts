import type { Sex, Urbanisation } from '../model/observation.js';
import type { Criterion, Indicator, Plan, Selection } from '../model/plan.js';
import { countiesOf } from '../plan/counties-of.js';
import { findArea } from '../plan/find-area.js';

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
 * @returns the rows, by area, then indicator, then part, then year
 * @throws PlanError `argument/unknown-id` for an area that the plan does not have
 */
export function templateRows(plan: Plan, areas: readonly string[], years: readonly number[]): TemplateRow[] {
  const criteria = [...plan.targets, ...plan.measures].flatMap((owner) => owner.criteria);
  const needs = plan.indicators.map((indicator) => needsOf(indicator, criteria));
  return [...new Set(areas)].flatMap((code) => {
    findArea(plan, code);
    const counties = countiesOf(plan, code).map((county) => county.code);
    return needs.flatMap(({ indicator, selections, byCounty }) =>
      (byCounty ? [...new Set([code, ...counties])] : [code]).flatMap((area) =>
        selections.flatMap((select) => years.map((year) => ({ indicator, area, year, select }))),
      ),
    );
  });
}

interface Needs {
  readonly indicator: Indicator;
  readonly selections: readonly Selection[];
  readonly byCounty: boolean;
}

function needsOf(indicator: Indicator, criteria: readonly Criterion[]): Needs {
  const asks = (what: Indicator['disaggregation'][number]): boolean => indicator.disaggregation.includes(what);
  const selections = new Map<string, Selection>();
  const need = (select: Selection): void => {
    // Of an indicator of women only, total and women are one figure.
    const sex: Sex = indicator.womenOnly === true ? 'F' : (select.sex ?? '_T');
    const whole = { ...select, sex, urbanisation: select.urbanisation ?? '_T' };
    const key = [whole.sex, whole.urbanisation, whole.age ?? '_T', whole.group ?? '_T'].join('|');
    if (!selections.has(key)) selections.set(key, whole);
  };
  const bySex = (select: Selection): void => (['F', 'M'] as const).forEach((sex) => need({ ...select, sex }));
  const byUrbanisation = (select: Selection): void =>
    (['U', 'R'] as const satisfies readonly Urbanisation[]).forEach((urbanisation) =>
      need({ ...select, urbanisation }),
    );

  need({});
  if (asks('sex')) bySex({});
  if (asks('urbanisation')) byUrbanisation({});
  let byCounty = asks('county') || asks('terrain');
  for (const criterion of criteria) {
    if (criterion.kind === 'milestone') continue;
    if (criterion.kind === 'relative-to' && criterion.reference.indicator === indicator.id)
      need(criterion.reference.select);
    if (criterion.indicator !== indicator.id) continue;
    const { select } = criterion;
    need(select);
    if (criterion.scope === 'each-county') byCounty = true;
    if (criterion.kind !== 'narrow-gap') continue;
    if (criterion.between === 'sex') bySex(select);
    else if (criterion.between === 'urbanisation') byUrbanisation(select);
    else byCounty = true;
  }
  return { indicator, selections: [...selections.values()], byCounty };
}
