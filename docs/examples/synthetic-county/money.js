import { COUNTY } from './plan.js';

// SYNTHETIC. Projects and amounts are invented.
const line = (id, name, year, fields) => ({
  ...{ id, name: `${name}（虚构）`, year, area: COUNTY, source: 'general-budget', measures: [] },
  ...fields,
});
const spent = (year, amounts) =>
  amounts.map((amount, place) => ({ kind: 'spent', period: `${year}-Q${place + 1}`, amount }));
const appropriated = (year, amount) => ({ kind: 'appropriated', period: String(year), amount });

export const lines = [
  // In step, with a performance goal, and shared by two goals in proportion two to one.
  line('unit-2025', '两癌筛查流动车', 2025, {
    ...{ office: 'health', targets: ['health-04', 'health-03'], measures: ['health-m05'], project: 'mobile-unit' },
    weights: [
      { id: 'health-04', weight: '2' },
      { id: 'health-03', weight: '1' },
    ],
    entries: [
      appropriated(2025, '1000000.01'),
      { kind: 'adjusted', period: '2025-06', amount: '-50000.00' },
      ...spent(2025, ['230000.00', '240000.50', '236000.00', '240000.00']),
    ],
    performance: [
      {
        ...{ id: 'women', name: '筛查人数', planned: '12000', unit: '人' },
        reached: [{ period: '2025-Q4', value: '12150' }],
      },
    ],
  }),
  // The money is gone, the work is not done.
  line('water-2025', '农村供水巩固', 2025, {
    ...{ office: 'water', targets: ['environment-06'], project: 'rural-water' },
    entries: [appropriated(2025, '3200000.00'), ...spent(2025, ['900000', '850000', '800000', '640000.75'])],
    performance: [
      {
        ...{ id: 'households', name: '新增通水户数', planned: '1500', unit: '户' },
        reached: [{ period: '2025-Q4', value: '410' }],
      },
    ],
  }),
  // Neither the work nor the money moves.
  line('literacy-2025', '健康素养宣传', 2025, {
    ...{ office: 'health', targets: ['health-08'], project: 'literacy' },
    entries: [appropriated(2025, '400000.00'), ...spent(2025, ['20000', '15000', '10000', '30000'])],
    performance: [
      {
        ...{ id: 'talks', name: '讲座场次', planned: '120', unit: '场' },
        reached: [{ period: '2025-Q4', value: '31' }],
      },
    ],
  }),
  // Nobody reported what was spent.
  line('school-2025', '高中学位补充', 2025, {
    ...{ office: 'education', targets: ['education-05'], project: 'school-places' },
    entries: [appropriated(2025, '780000.00')],
  }),
  line('water-2026', '农村供水巩固', 2026, {
    ...{ office: 'water', targets: ['environment-06'], project: 'rural-water' },
    entries: [appropriated(2026, '3500000.00')],
  }),
  line('nursery-2026', '托育机构补助', 2026, {
    ...{ office: 'health', targets: ['family-03'], project: 'nursery', isNew: true },
    entries: [appropriated(2026, '600000.00')],
  }),
];
