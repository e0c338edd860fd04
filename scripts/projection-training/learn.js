import { describeSeries } from '../../dist/src/projection/describe-series.js';
import { fitError, withPoint } from './error-model.js';
import { fitPoint } from './point-model.js';
import { readData } from './read-data.js';

/** Years ahead that are learnt from; the others are much like them. */
const TRAINED_HORIZONS = new Set([1, 2, 4, 6, 9]);
const ITERATIONS = { point: 100, pointOfFold: 70, error: 80, errorOfFold: 60 };

/** Weights of the sets in the two costs. */
const POINT_SHARES = { core: 1, gappy: 0.8, goals: 6, m1: 8, tourism: 8 };
const ERROR_SHARES = { core: 1, gappy: 1, goals: 1, m1: 12, tourism: 12 };

const log = (text) => process.stderr.write(`${text}\n`);

/** The data as both models take them. */
export function prepareRows() {
  return readData().map((row) => {
    const { years, values, lower, upper, set, actual } = row;
    const description = describeSeries({ years, values, lower, upper });
    const panel = set === 'core' || set === 'gappy';
    const chosen = panel ? actual.filter(([horizon]) => TRAINED_HORIZONS.has(horizon)) : actual;
    const competition = set === 'm1' || set === 'tourism';
    const scaled = {};
    if (competition) Object.assign(scaled, { weightOfError: row.weight, smoothing: 0.02 / row.weight });
    if (set === 'goals') {
      // A goal is met or missed whatever its unit, so every series counts alike.
      const weight = 1 / (description.sizes.change + 0.01 * nearerBound(row) + 1e-6);
      Object.assign(scaled, { weight, weightOfError: weight, smoothing: 0.02 / weight });
    }
    return {
      ...row,
      ...scaled,
      description,
      competition,
      trained: chosen.length > 0 ? chosen : actual,
      pointShare: POINT_SHARES[set],
      errorShare: ERROR_SHARES[set],
    };
  });
}

function nearerBound({ values, lower, upper }) {
  const last = values.at(-1);
  const ends = [lower, upper].filter((end) => end !== undefined);
  return ends.length === 0 ? Math.abs(last) : Math.min(...ends.map((end) => Math.abs(last - end)));
}

/** Competitions are judged by absolute and by relative errors: both count. */
function relativeToo(rows) {
  return rows
    .filter(({ competition }) => competition)
    .map((row) => {
      const size = row.actual.reduce((sum, [, value]) => sum + Math.abs(value), 0) / row.actual.length;
      return { ...row, cell: `${row.cell} relative`, weight: 1 / size, smoothing: 0.002 * size };
    });
}

/**
 * Learns everything: the point on all rows and on all but one fold; the error from residuals of points that had not seen the
 * fold (competitions, which are many unrelated series: of the point on all rows); the error again without each fold.
 */
export function learn(rows) {
  const folds = [...new Set(rows.map(({ fold }) => fold))].sort();
  const pointRows = [...rows, ...relativeToo(rows)];
  const point = fitPoint(pointRows, ITERATIONS.point);
  log('point: all rows');
  const pointWithout = new Map();
  for (const fold of folds) {
    pointWithout.set(
      fold,
      fitPoint(
        pointRows.filter((row) => row.fold !== fold),
        ITERATIONS.pointOfFold,
        point,
      ),
    );
    log(`point: without fold ${fold}`);
  }
  const apart = rows.map((row) => withPoint(row, pointWithout.get(row.fold)));
  const forError = rows.map((row, index) => (row.competition ? withPoint(row, point) : apart[index]));
  const error = fitError(forError, ITERATIONS.error);
  log('error: all rows');
  const errorWithout = new Map();
  for (const fold of folds) {
    errorWithout.set(
      fold,
      fitError(
        forError.filter((row) => row.fold !== fold),
        ITERATIONS.errorOfFold,
        error,
      ),
    );
    log(`error: without fold ${fold}`);
  }
  return { point, pointWithout, error, errorWithout, apart };
}
