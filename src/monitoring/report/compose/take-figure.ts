import type { FigureForm } from '../../../attainment/explanation/explanation.js';
import { showFigure } from '../../../attainment/explanation/show-figure.js';
import type { FigureSource, ReportFigure } from '../report.js';

/**
 * A figure for a sentence, read from where it stands, so that no sentence can hold one that is not there.
 *
 * @param of - what `root` is
 * @param root - plain data
 * @param form - how the printed figure comes from it
 * @param from - path, or paths where it comes from two figures
 * @param places - decimals of rounded forms
 * @returns the figure
 */
export function takeFigure(
  of: FigureSource,
  root: unknown,
  form: FigureForm,
  from: string | readonly string[],
  places = 1,
): ReportFigure {
  const paths = typeof from === 'string' ? [from] : from;
  const values = paths.map((path) => read(root, path));
  return { shown: showFigure(form, values, places), form, of, from: paths };
}

function read(root: unknown, path: string): string | number {
  let at = root;
  for (const key of path.split('.')) at = (at as Readonly<Record<string, unknown>>)[key];
  return at as string | number;
}
