import { reasonLabels } from '../attainment/reason-labels.js';
import type { ObservedPoint } from '../dataset/observed-series.js';
import type { Outcome } from '../model/outcome.js';
import type { Area, Indicator } from '../model/plan.js';
import type { Projection } from '../model/projection.js';
import type { Language } from '../model/text.js';
import { fill } from './fill.js';
import { words } from './words.js';

/** Columns of the chart. */
const WIDTH = 48;

/** What is drawn. */
export interface DrawnProjection {
  readonly indicator: Indicator;
  readonly area: Area;
  /** The observed points, oldest first. */
  readonly points: readonly ObservedPoint[];
  readonly projection: Outcome<Projection>;
}

interface Row {
  readonly period: string;
  readonly value: number;
  readonly text: string;
  readonly lower?: number;
  readonly upper?: number;
}

/**
 * A series and its projection as a table with a small chart: `●` observed, `○` projected, `─` the 80 % interval.
 *
 * @param drawn - what is drawn
 * @param language - of the words
 * @returns the text, with a line break at its end
 */
export function renderProjection({ indicator, area, points, projection }: DrawnProjection, language: Language): string {
  const observed: Row[] = points.map(({ period, value }) => ({ period, value: Number(value), text: String(value) }));
  const lines = [`${indicator.title[language]} · ${area.title[language]} (${indicator.unit})`, ''];
  if (projection.status === 'unavailable') {
    return [...lines, `${words.noSeries[language]}: ${reasonLabels[projection.reason][language]}`, ''].join('\n');
  }
  const { method, points: projected, pointsUsed, span, leftOut = [], explanation } = projection.value;
  const ahead: Row[] = projected.map(({ period, value, intervals }) => {
    const middle = intervals.find(({ level }) => level === 0.8);
    const limits = middle === undefined ? '' : `  ${figure(middle.lower)} – ${figure(middle.upper)}`;
    return {
      period: String(period),
      value,
      text: `${figure(value)}${limits}`,
      ...(middle === undefined ? {} : { lower: middle.lower, upper: middle.upper }),
    };
  });
  const rows = [...observed, ...ahead];
  const ends = rows.flatMap(({ value, lower = value, upper = value }) => [lower, upper]);
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const place = (value: number): number =>
    high === low ? 0 : Math.round(((value - low) / (high - low)) * (WIDTH - 1));
  const wide = Math.max(...rows.map(({ period }) => period.length));
  const draw = ({ period, value, text, lower, upper }: Row, mark: string): string => {
    const cells: string[] = Array.from({ length: WIDTH }, () => ' ');
    if (lower !== undefined && upper !== undefined) cells.fill('─', place(lower), place(upper) + 1);
    cells[place(value)] = mark;
    return `${period.padStart(wide)}  ${cells.join('')}  ${text}`;
  };
  return [
    ...lines,
    `● ${words.observedYear[language]}`,
    ...observed.map((row) => draw(row, '●')),
    '',
    `○ ${words.projectedYear[language]}, ${words.interval[language]} 80 %`,
    ...ahead.map((row) => draw(row, '○')),
    '',
    `${words.method[language]}: ${method}; ${words.pointsUsed[language]}: ${String(pointsUsed)} (${String(span?.from)}–${String(span?.to)})`,
    ...(leftOut.length === 0
      ? []
      : [
          `${words.leftOut[language]}: ${leftOut.map(({ period, reason }) => `${String(period)} (${reason})`).join(', ')}`,
        ]),
    ...(explanation === undefined || method !== 'auto'
      ? []
      : [
          fill(words.byHand[language], {
            level: figure(explanation.level),
            shrinkage: figure(explanation.shrinkage),
            drift: figure(explanation.drift),
            damping: figure(explanation.damping),
          }),
        ]),
    '',
  ].join('\n');
}

/** Three significant digits are more than a projection knows. */
function figure(value: number): string {
  return String(Number(value.toPrecision(4)));
}
