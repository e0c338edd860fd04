import type { Plan } from '../model/plan.js';

/**
 * The domain that each indicator counts in: that of the first goal that looks at it, then of the first measure, then of the
 * first comparison that refers to it, so that sums over domains count every indicator once.
 *
 * @param plan - any plan
 * @returns domain by indicator; indicators that nothing looks at are not in it
 */
export function domainsOfIndicators(plan: Plan): ReadonlyMap<string, string> {
  const domains = new Map<string, string>();
  const own = (id: string | undefined, domain: string): void => {
    if (id !== undefined && !domains.has(id)) domains.set(id, domain);
  };
  const owners = [...plan.targets, ...plan.measures];
  for (const { domain, criteria } of owners) for (const { indicator } of criteria) own(indicator, domain);
  for (const { domain, criteria } of owners) {
    for (const criterion of criteria) if (criterion.kind === 'relative-to') own(criterion.reference.indicator, domain);
  }
  return domains;
}
