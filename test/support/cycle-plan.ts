import type { Observation } from '../../src/model/observation.js';
import type { Criterion } from '../../src/model/criterion.js';
import type { Indicator, Plan } from '../../src/model/plan.js';
import { city, criterionOf, syntheticPlan } from './attainment-plan.js';

/** Everything here is synthetic: no such plan, office, indicator or figure exists. */
const text = { zh: '合成', en: 'synthetic' };
const cite = { source: 'synthetic' };
const indicator = (id: string, fields: Partial<Indicator>): Indicator => ({
  ...(syntheticPlan.indicators[0] as Indicator),
  id,
  ...fields,
});
const clause = (id: string, fields: Parameters<typeof criterionOf>[0]): Criterion => ({ ...criterionOf(fields), id });

/**
 * Two offices, two domains, and one indicator of every kind that data collection tells apart: by sex every year, every three
 * years, without an interval, of women only, by county.
 */
export const cyclePlan: Plan = {
  ...syntheticPlan,
  offices: [
    { id: 'north', title: text },
    { id: 'south', title: text },
    { id: 'idle', title: text },
  ],
  domains: [
    { id: 'health', number: 1, title: text },
    { id: 'law', number: 2, title: text },
  ],
  indicators: [
    indicator('by-sex', { steward: 'north', disaggregation: ['sex'] }),
    indicator('three-yearly', { steward: 'south', frequency: 'triennial' }),
    indicator('now-and-then', { steward: 'south', frequency: 'irregular' }),
    indicator('women', { steward: 'south', womenOnly: true, disaggregation: ['sex'] }),
    indicator('by-county', { steward: 'north', disaggregation: ['county'] }),
  ],
  targets: [
    {
      id: 'health-01',
      domain: 'health',
      number: 1,
      title: text,
      criteria: [
        clause('health-01.1', { kind: 'at-least', value: '90', indicator: 'by-sex' }),
        clause('health-01.2', { kind: 'at-least', value: '90', indicator: 'three-yearly' }),
      ],
      measures: ['law-m01'],
      cite,
    },
    {
      id: 'law-01',
      domain: 'law',
      number: 1,
      title: text,
      criteria: [
        clause('law-01.1', { kind: 'at-least', value: '50', indicator: 'by-sex', select: { sex: 'F' } }),
        clause('law-01.2', { kind: 'at-least', value: '50', indicator: 'by-county' }),
      ],
      measures: [],
      cite,
    },
    {
      id: 'law-02',
      domain: 'law',
      number: 2,
      title: text,
      criteria: [clause('law-02.1', { kind: 'milestone', stages: [{ id: 'a', title: text }] })],
      measures: [],
      cite,
    },
  ],
  measures: [
    {
      id: 'law-m01',
      domain: 'law',
      number: 1,
      title: text,
      criteria: [clause('law-m01.1', { kind: 'at-least', value: '50', indicator: 'women', select: { sex: 'F' } })],
      targets: ['health-01'],
      cite,
    },
  ],
};

/** One synthetic figure of the city. */
export function cycleRow(fields: Partial<Observation> & Pick<Observation, 'indicator' | 'period'>): Observation {
  return { area: city, value: '60', ...fields };
}
