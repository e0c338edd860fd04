import { parseArgs } from 'node:util';
import { createDataset } from '../dataset/create-dataset.js';
import { observedSeries } from '../dataset/observed-series.js';
import { optionMissing } from '../errors/command-messages.js';
import type { Outcome } from '../model/outcome.js';
import type { Projection, ProjectionInput } from '../model/projection.js';
import { findArea } from '../plan/find-area.js';
import { findIndicator } from '../plan/find-indicator.js';
import { project } from '../projection/project.js';
import { chooseOption } from './choose-option.js';
import type { CommandIo } from './command-io.js';
import { loadPlan } from './load-plan.js';
import { loadRows } from './load-rows.js';
import { renderProjection } from './render-projection.js';
import { usageError } from './usage-error.js';
import { yearOption } from './year-option.js';

const LANGUAGES = ['zh', 'en'] as const;
const FORMATS = ['table', 'json'] as const;
const SEXES = ['_T', 'F', 'M'] as const;
const URBANISATIONS = ['_T', 'U', 'R'] as const;

/**
 * `women-plan project`: carries a series forward and draws it.
 *
 * @param args - the words after the command
 * @param io - where to write
 * @returns 0; 1 when there is nothing to project
 * @throws PlanError `cli/usage`, `cli/unreadable`, `plan/invalid`, `argument/unknown-id`, `argument/out-of-range`
 */
export async function projectCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      observations: { type: 'string', multiple: true },
      plan: { type: 'string' },
      area: { type: 'string' },
      to: { type: 'string' },
      'as-of': { type: 'string', default: '2200' },
      sex: { type: 'string', default: '_T' },
      urbanisation: { type: 'string', default: '_T' },
      method: { type: 'string', default: 'auto' },
      lang: { type: 'string', default: 'zh' },
      format: { type: 'string', default: 'table' },
    },
  });
  const language = chooseOption('--lang', values.lang, LANGUAGES);
  const format = chooseOption('--format', values.format, FORMATS);
  const select = {
    sex: chooseOption('--sex', values.sex, SEXES),
    urbanisation: chooseOption('--urbanisation', values.urbanisation, URBANISATIONS),
  };
  const [id] = positionals;
  if (id === undefined) throw usageError(optionMissing('INDICATOR', 'maternal-mortality-ratio'));
  if (values.area === undefined) throw usageError(optionMissing('--area', '640500'));
  if (values.to === undefined) throw usageError(optionMissing('--to', '2030'));
  const to = yearOption('--to', values.to);
  const until = yearOption('--as-of', values['as-of']);

  const plan = await loadPlan(values.plan);
  const indicator = findIndicator(plan, id);
  const area = findArea(plan, values.area);
  const { observations } = await loadRows(values.observations ?? [], plan, language, io);
  const dataset = createDataset(observations, plan);
  const points = observedSeries(dataset, { indicator: indicator.id, area: area.code, select }, { until }).filter(
    ({ value }) => value !== null,
  );
  const series: ProjectionInput[] = points.map(({ period, value, status }) => ({
    period,
    value: Number(value),
    ...(status === 'B' ? { break: true } : {}),
  }));
  const { lower, upper } = indicator.range;
  const counts = points.map(({ numerator, denominator }) =>
    numerator !== undefined && denominator !== undefined && denominator > 0 ? { numerator, denominator } : null,
  );
  const projection: Outcome<Projection> = project(series, {
    to,
    method: values.method,
    bounds: {
      ...(lower === undefined ? {} : { lower: Number(lower) }),
      ...(upper === undefined ? {} : { upper: Number(upper) }),
    },
    counts,
  });
  if (format === 'json') {
    const document = { indicator: indicator.id, area: area.code, select, observed: series, projection };
    io.write(`${JSON.stringify(document, null, 2)}\n`);
  } else {
    io.write(renderProjection({ indicator, area, points, projection }, language));
  }
  return projection.status === 'ok' ? 0 : 1;
}
