import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { city, mountain, plainEast, plainWest, syntheticPlan } from '../../../test/support/attainment-plan.js';
import { createDataset } from '../../dataset/create-dataset.js';
import type { Observation, Sex } from '../../model/observation.js';
import type { Plan } from '../../model/plan.js';
import { disaggregate } from './disaggregate.js';

const [east] = syntheticPlan.areas.filter(({ code }) => code === plainEast);
const plainNorth = '990004';
/** One mountain county and three plain ones. */
const plan: Plan = { ...syntheticPlan, areas: [...syntheticPlan.areas, { ...east!, code: plainNorth }] };
const counties = { mountain: [mountain], plain: [plainEast, plainWest, plainNorth] };
const sexes: readonly Sex[] = ['F', 'M', '_T'];

const count = fc.option(fc.integer({ min: 0, max: 1000 }), { nil: undefined });
const report = fc.option(
  fc.record({
    value: fc.constantFrom('12.5', '40', null),
    numerator: count,
    denominator: fc.option(fc.integer({ min: 1001, max: 1e6 }), { nil: undefined }),
  }),
  { nil: undefined },
);
/** For every county and sex what it reported, if anything. */
const reports = fc.record(
  Object.fromEntries(
    Object.values(counties)
      .flat()
      .flatMap((area) => sexes.map((sex) => [`${area} ${sex}`, report])),
  ),
);

test.prop([reports])(
  'a terrain has a count exactly if each of its counties has one, and then it is the sum',
  (given) => {
    const rows = Object.entries(given).flatMap(([cell, reported]): Observation[] => {
      const [area, sex] = cell.split(' ') as [string, Sex];
      if (reported === undefined) return [];
      const { value, numerator, denominator } = reported;
      return [
        {
          indicator: 'coverage',
          area,
          sex,
          period: '2023',
          value,
          ...(value === null ? { status: 'O' as const } : {}),
          ...(numerator === undefined ? {} : { numerator }),
          ...(denominator === undefined ? {} : { denominator }),
        },
      ];
    });
    const dataset = createDataset(rows, plan);
    const query = { indicator: 'coverage', area: city, period: '2023' };
    const apart = disaggregate(dataset, { ...query, by: ['terrain', 'sex'] });
    const together = disaggregate(dataset, { ...query, by: 'terrain' });
    const groups = [...apart.groups, ...together.groups];
    expect(groups).toHaveLength(6);
    for (const { key, printed, value, ...group } of groups) {
      const members = counties[key.terrain!].map((area) => given[`${area} ${key.sex ?? '_T'}`]);
      for (const name of ['numerator', 'denominator'] as const) {
        const counts = members.map((member) => member?.[name]);
        const known = counts.filter((one) => one !== undefined);
        expect(group[name]).toBe(
          known.length === members.length ? known.reduce((sum, one) => sum + one, 0) : undefined,
        );
      }
      expect(printed).toBe(members.length === 1 ? (members[0]?.value ?? undefined) : undefined);
      if (key.terrain === 'plain') {
        expect(value.status === 'ok').toBe(group.numerator !== undefined && group.denominator !== undefined);
      }
      expect(group.observations).toHaveLength(members.filter((member) => member !== undefined).length);
    }
    // A check needs the figure of all three, and one that has them is made.
    const made = apart.checks.map(({ key, of }) => `${key.terrain!} ${of}`);
    const expected = (['mountain', 'plain'] as const).flatMap((terrain) =>
      (['printed', 'numerator', 'denominator'] as const)
        .filter((name) =>
          groups.filter(({ key }) => key.terrain === terrain).every((group) => group[name] !== undefined),
        )
        .map((name) => `${terrain} ${name === 'printed' ? 'value' : name}`),
    );
    expect(made).toEqual(expected);
  },
);
