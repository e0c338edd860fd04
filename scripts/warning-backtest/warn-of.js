import { createDataset, evaluatePlan } from '../../dist/src/index.js';
import { detectWarnings } from '../../dist/src/warning/detect-warnings.js';

const text = (words) => ({ zh: words, en: words });
const cite = { source: 'backtest' };
const AREA = '900001';
const severity = { red: 4, orange: 3, yellow: 2, blue: 1, grey: 0 };

/** A plan of one goal, made up for one row of the backtest. */
function planOf({ rule, better, lower, upper, baseYear, target, targetYear }) {
  return {
    id: 'backtest',
    title: text('backtest'),
    period: { start: baseYear + 1, end: targetYear },
    baselineYear: baseYear,
    jurisdiction: AREA,
    areas: [{ code: AREA, title: text('area'), level: 'prefecture', cite }],
    domains: [{ id: 'health', number: 1, title: text('domain') }],
    indicators: [
      {
        id: 'figure',
        title: text(rule),
        definition: text(rule),
        measure: 'index',
        collection: 'modelled',
        unit: '1',
        direction: better === 'up' ? 'higher' : 'lower',
        range: {
          ...(lower === undefined ? {} : { lower: String(lower) }),
          ...(upper === undefined ? {} : { upper: String(upper) }),
        },
        aggregation: 'none',
        disaggregation: [],
        steward: 'nobody',
        frequency: 'annual',
        cite,
      },
    ],
    targets: [
      {
        id: 'health-01',
        domain: 'health',
        number: 1,
        title: text(rule),
        criteria: [
          {
            id: 'health-01.1',
            kind: better === 'up' ? 'at-least' : 'at-most',
            indicator: 'figure',
            select: {},
            by: targetYear,
            value: String(target),
            unit: '1',
            cite,
          },
        ],
        measures: [],
        cite,
      },
    ],
    measures: [],
    sources: [{ id: 'backtest', title: text('backtest'), publisher: 'nobody' }],
  };
}

/**
 * What an app would see of a goal as of one year or of several.
 *
 * @param goal - a row of the backtest
 * @param years - years of evaluation, rising; each warning is given to the next one as `previous`
 * @returns for each year the grade as a number (red 4 … none 0) and the probability of missing, where there is one
 */
export function warnOf(goal, years) {
  const plan = planOf(goal);
  const rows = goal.history.map(([year, value]) => ({
    indicator: 'figure',
    area: AREA,
    period: String(year),
    value: String(value),
  }));
  if (!goal.history.some(([year]) => year === goal.baseYear)) {
    rows.push({ indicator: 'figure', area: AREA, period: String(goal.baseYear), value: String(goal.base) });
  }
  const dataset = createDataset(rows, plan);
  let previous;
  return years.map((asOf) => {
    const evaluation = evaluatePlan(plan, dataset, { area: AREA, asOf });
    const [verdict] = evaluation.targets[0].criteria;
    const warnings = detectWarnings(evaluation, { dataset, ...(previous === undefined ? {} : { previous }) });
    previous = warnings;
    const { outlook } = verdict;
    const probability = outlook.status === 'ok' ? outlook.value.probability : undefined;
    return {
      asOf,
      status: verdict.status,
      grade: severity[warnings[0]?.grade ?? 'grey'],
      ...(probability === undefined ? {} : { missing: 1 - probability }),
    };
  });
}
