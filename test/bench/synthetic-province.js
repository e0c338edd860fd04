// A synthetic province: invented areas with invented figures, for measuring speed only. Nothing in it is an observation.
import { zhongweiPlan } from '../../dist/src/index.js';

export const YEARS = Array.from({ length: 10 }, (_, position) => 2015 + position);
export const SEXES = ['F', 'M', '_T'];

/** The built-in plan, bound to a province of `size` invented areas. */
export function syntheticPlan(size) {
  const cite = zhongweiPlan.areas[0].cite;
  const areas = Array.from({ length: size }, (_, position) => ({
    code: String(900000 + position),
    title: { zh: `虚构县${position}`, en: `Synthetic county ${position}` },
    level: 'county',
    cite,
  }));
  const { jurisdiction: _, ...plan } = zhongweiPlan;
  return { ...plan, id: 'synthetic', areas };
}

/** Columns of figures for every area, indicator, year and sex, in a fixed pseudo-random order of magnitude. */
export function syntheticColumns(plan) {
  const columns = { indicator: [], area: [], period: [], sex: [], value: [] };
  let state = 20_301_231;
  for (const { code } of plan.areas) {
    for (const { id, womenOnly, measure, range } of plan.indicators) {
      const sexes = womenOnly ? ['F'] : SEXES;
      // From 10.0 up to 49.9, or to just below the end of the indicator's range.
      const spread = Math.min(400, Number(range.upper ?? 100) * 10 - 100);
      for (const year of YEARS) {
        let both = 0;
        for (const sex of sexes) {
          state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
          const tenths = 100 + (state % spread);
          both += tenths;
          // The total agrees with women and men, as published tables do.
          const shown = sex === '_T' ? (both - tenths) / (measure === 'count' ? 1 : 2) : tenths;
          columns.indicator.push(id);
          columns.area.push(code);
          columns.period.push(String(year));
          columns.sex.push(sex);
          columns.value.push((shown / 10).toFixed(1));
        }
      }
    }
  }
  return columns;
}

/** The same as objects. */
export function toRows(columns) {
  return columns.value.map((value, row) => ({
    indicator: columns.indicator[row],
    area: columns.area[row],
    period: columns.period[row],
    sex: columns.sex[row],
    value,
  }));
}
