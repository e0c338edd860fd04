import type { ContextIndicator, Indicator, Plan } from '../../model/plan.js';
import { planIndex } from '../../plan/plan-index.js';
import { createNameIndex, type NameIndex } from './name-index.js';

/** The names that a table may use for the records of a plan. */
export interface PlanNames {
  readonly indicators: NameIndex;
  readonly areas: NameIndex;
  /** The record behind a code. */
  readonly indicator: (id: string) => Indicator | ContextIndicator | undefined;
}

/**
 * The names of a plan's indicators, context indicators and areas.
 *
 * @param plan - any plan
 * @returns look-ups by code or exact title
 */
export function planNames(plan: Plan): PlanNames {
  const index = planIndex(plan);
  const indicators = new Map([...index.contextIndicators, ...index.indicators]);
  return {
    indicators: createNameIndex([...indicators.values()].map(({ id, title }) => [id, title] as const)),
    areas: createNameIndex([...index.areas.values()].map(({ code, title }) => [code, title] as const)),
    indicator: (id) => indicators.get(id),
  };
}
