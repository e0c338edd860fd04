import type { Sex, Urbanisation } from '../model/observation.js';
import type { Criterion } from '../model/criterion.js';
import type { Indicator, Plan } from '../model/plan.js';
import type { Selection } from '../model/selection.js';

/** What has to be reported of an indicator in an area. */
export interface DataNeeds {
  readonly indicator: Indicator;
  /** The parts of the population, the whole first. */
  readonly selections: readonly Selection[];
  /** Whether the counties inside report it too. */
  readonly byCounty: boolean;
}

const known = new WeakMap<Plan, readonly DataNeeds[]>();

/**
 * What has to be reported of every indicator of a plan, found once for each plan object.
 *
 * @param plan - any plan; it must not be changed afterwards
 * @returns one entry an indicator, in the order of the plan
 */
export function dataNeeds(plan: Plan): readonly DataNeeds[] {
  let needs = known.get(plan);
  if (needs === undefined) {
    const criteria = [...plan.targets, ...plan.measures].flatMap((owner) => owner.criteria);
    needs = plan.indicators.map((indicator) => needsOf(indicator, criteria));
    known.set(plan, needs);
  }
  return needs;
}

function needsOf(indicator: Indicator, criteria: readonly Criterion[]): DataNeeds {
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
