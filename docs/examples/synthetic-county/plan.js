import { zhongweiPlan } from '@zhongwei/women-plan';

// SYNTHETIC. No such county exists: codes that begin with 99 belong to nobody in GB/T 2260.
const cite = { source: 'gb-t-2260' };

/** The city around the county, and the county itself. */
export const CITY = '990100';
export const COUNTY = '990101';

const counties = ['合成县', '合成甲县', '合成乙县', '合成丙县', '合成丁县', '合成戊县'].map((zh, place) => ({
  code: String(Number(COUNTY) + place),
  title: { zh, en: place === 0 ? 'Synthetic County' : `Synthetic County ${'ABCDE'[place - 1]}` },
  level: 'county',
  parent: CITY,
  cite,
}));

const { jurisdiction: _zhongwei, ...rules } = zhongweiPlan;

/** A county's plan: the goals, measures and machinery of the plan of Zhongwei, bound to an invented city and its counties. */
export const plan = {
  ...rules,
  id: 'synthetic-county-plan',
  title: { zh: '合成市妇女发展规划（虚构）', en: 'Women’s development plan of Synthetic City (invented)' },
  jurisdiction: CITY,
  areas: [
    { code: CITY, title: { zh: '合成市', en: 'Synthetic City' }, level: 'prefecture', countiesListed: true, cite },
    ...counties,
  ],
};

/** All six counties, the demonstrated one first. */
export const countyCodes = counties.map(({ code }) => code);
