import { expect } from 'vitest';
import { comparablePoints } from '../../src/attainment/comparable-points.js';
import { gapSeries } from '../../src/attainment/gap-series.js';
import { judgedSeries } from '../../src/attainment/judged-series.js';
import { certaintyLabels, statusLabels } from '../../src/attainment/labels.js';
import { reasonLabels } from '../../src/attainment/reason-labels.js';
import type { Dataset } from '../../src/dataset/dataset.js';
import { compareEvaluations } from '../../src/evaluation/compare-evaluations.js';
import type { PlanEvaluation } from '../../src/evaluation/plan-evaluation.js';
import { multiplyDecimals } from '../../src/exact/multiply-decimals.js';
import type { Observation } from '../../src/model/observation.js';
import type { NarrowGapCriterion } from '../../src/model/criterion.js';
import type { MonitoringRecord } from '../../src/model/record.js';
import { planIndex } from '../../src/plan/plan-index.js';
import type { MeasureEffect } from '../../src/monitoring/report/measure-effect.js';
import type { FigureSource, Report, ReportFigure, ReportSentence } from '../../src/monitoring/report/report.js';
import type { Advice } from '../../src/warning/advice/advice.js';
import type { Warning } from '../../src/warning/warning.js';
import { sentencesOf, tablesOf } from './report-parts.js';

/** Everything that a report was written from, to follow it back without the writer. */
export interface ReportOrigin {
  readonly evaluation: PlanEvaluation;
  readonly dataset: Dataset;
  readonly observations: readonly Observation[];
  readonly previous?: PlanEvaluation;
  readonly warnings?: readonly Warning[];
  readonly advice?: readonly Advice[];
  readonly records?: readonly MonitoringRecord[];
  readonly effects?: readonly MeasureEffect[];
}

/** What the paths of a figure lead into, found again. */
function rootOf(source: FigureSource, sentence: ReportSentence, origin: ReportOrigin): unknown {
  const { evaluation, dataset, observations } = origin;
  const { plan } = dataset;
  const horizon = {
    until: evaluation.asOf,
    ...(evaluation.knownAt === undefined ? {} : { knownAt: evaluation.knownAt }),
  };
  switch (source.kind) {
    case 'verdict':
      return [...evaluation.targets, ...evaluation.measures]
        .flatMap(({ criteria }) => criteria)
        .find(({ criterion }) => criterion === source.criterion);
    case 'evaluation':
      return evaluation;
    case 'comparison': {
      const { previous } = origin;
      if (previous === undefined) throw new Error('no previous evaluation');
      const comparison = compareEvaluations(previous, evaluation);
      const goals = new Set(evaluation.targets.flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion)));
      const counts: Record<string, number> = { same: 0, better: 0, worse: 0, other: 0 };
      for (const { criterion, direction } of comparison.criteria) {
        if (goals.has(criterion)) counts[direction] = (counts[direction] ?? 0) + 1;
      }
      return { ...comparison, counts };
    }
    case 'series': {
      const criterion = planIndex(plan).criteria.get(source.criterion);
      if (criterion === undefined || criterion.kind === 'milestone') throw new Error('no series');
      const until = Math.min(evaluation.asOf, criterion.by);
      const found = comparablePoints(
        judgedSeries(criterion, dataset, source.area, { ...horizon, until }, []),
        plan.baselineYear,
      );
      if (found.status === 'unavailable') throw new Error('no series');
      return Object.fromEntries(found.value.points.map((point) => [String(point.year), point]));
    }
    case 'gaps': {
      const { indicator, select, between, area } = source;
      const question: NarrowGapCriterion = {
        ...{ id: 'gap', kind: 'narrow-gap', by: plan.period.end, cite: { source: plan.id } },
        ...{ indicator, select, between },
      };
      const found = comparablePoints(gapSeries(question, dataset, area, horizon, []), plan.baselineYear);
      if (found.status === 'unavailable') throw new Error('no gaps');
      return Object.fromEntries(found.value.points.map((point) => [String(point.year), point]));
    }
    case 'observations':
      return source.rows.map((row) => {
        const observation = observations[row];
        return { ...observation, year: Number(observation?.period.slice(-4)), value: observation?.value };
      });
    case 'plan':
      return plan;
    case 'record':
      return origin.records?.find(({ id }) => id === source.id);
    case 'effect':
      return origin.effects?.find(({ id }) => id === source.id);
    case 'warning':
      return {
        warning: origin.warnings?.find(({ target }) => target === source.id),
        advice: origin.advice?.find(({ target }) => target === source.id),
      };
    case 'trace':
      return sentence.trace.filter(({ kind }) => kind === source.of);
  }
}

/** A figure done again from where it stands, without the writer's arithmetic. */
function again(figure: ReportFigure, sentence: ReportSentence, origin: ReportOrigin): void {
  const root = rootOf(figure.of, sentence, origin);
  const values = figure.from.map((path) =>
    path.split('.').reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>>)[key], root),
  );
  for (const value of values) expect(['string', 'number'], sentence.text.en).toContain(typeof value);
  const { form, shown } = figure;
  if (form === 'as-is' || form === 'size') {
    const text = String(values[0]);
    expect(shown.replace('−', form === 'as-is' ? '-' : '')).toBe(form === 'size' ? text.replace('-', '') : text);
    return;
  }
  const [first = 0, second = 0] = values.map(Number);
  const sizes = {
    percent: Number(multiplyDecimals(first, 100)),
    'percent-size': Math.abs(Number(multiplyDecimals(first, 100))),
    rounded: first,
    'rounded-size': Math.abs(first),
    difference: Math.abs(first - second),
    'relative-change': Math.abs(((first - second) / second) * 100),
  };
  const places = shown.split('.')[1]?.length ?? 0;
  // Within half a unit of the last decimal printed, and a hair for what doubles add.
  expect(Math.abs(Number(shown.replace('−', '-')) - sizes[form]), sentence.text.en).toBeLessThanOrEqual(
    0.5 * 10 ** -places + 1e-9,
  );
}

const numberedLabels = [reasonLabels, statusLabels, certaintyLabels]
  .flatMap((labels) => Object.values(labels))
  .flatMap(({ zh, en }) => [zh, en])
  .filter((label) => /\d/.test(label));

/** Numbers outside quotation marks and outside the words for codes and units. */
function digits(text: string): string[] {
  const bare = numberedLabels.reduce((rest, label) => rest.replaceAll(label, ''), text.replaceAll(/“[^”]*”/g, ''));
  const plain = bare.replaceAll(/\/10万|per 100,000|per 10,000|per 1,000|10,000 persons|100 million/g, '');
  return plain.match(/\d+(?:\.\d+)?/g) ?? [];
}

/** Follows every sentence, figure and row of a report back to what it was written from. */
export function expectSound(report: Report, origin: ReportOrigin): void {
  const index = planIndex(origin.dataset.plan);
  const { plan } = origin.dataset;
  const has = (list: readonly { readonly id: string }[] | undefined, id: string): boolean =>
    list?.some((item) => item.id === id) ?? false;
  const resolves: Readonly<Record<ReportSentence['trace'][number]['kind'], (id: string) => boolean>> = {
    area: (id) => index.areas.has(id),
    domain: (id) => has(plan.domains, id),
    target: (id) => index.targets.has(id),
    measure: (id) => index.measures.has(id),
    criterion: (id) => index.criteria.has(id),
    indicator: (id) => index.indicators.has(id) || index.contextIndicators.has(id),
    office: (id) => has(plan.offices, id),
    body: (id) => index.bodies.has(id),
    duty: (id) => has(plan.machinery?.duties, id),
    product: (id) => has(plan.machinery?.products, id),
    observation: (id) => id.split('|').length === 5,
    record: (id) => has(origin.records, id),
    warning: (id) => origin.warnings?.some(({ target }) => target === id) ?? false,
    effect: (id) => has(origin.effects, id),
  };
  const links = [
    ...sentencesOf(report).flatMap(({ trace }) => trace),
    ...tablesOf(report).flatMap(({ rows }) => rows.flatMap(({ trace }) => trace)),
  ];
  for (const link of links) {
    expect(resolves[link.kind](link.id), `${link.kind} ${link.id}`).toBe(true);
    if (link.row === undefined) continue;
    const [indicator, area, period] = link.id.split('|');
    expect(origin.observations[link.row]).toMatchObject({ indicator, area, period });
  }
  for (const sentence of sentencesOf(report)) {
    expect(sentence.trace.length, sentence.text.en).toBeGreaterThan(0);
    for (const figure of sentence.figures) again(figure, sentence, origin);
    const known = sentence.figures.map(({ shown }) => shown.replace('−', ''));
    for (const text of [sentence.text.zh, sentence.text.en]) {
      expect(text).not.toMatch(/undefined|NaN|Infinity|null|\[object|\{|\}|：。|，，|\(\)|（）|“”|: \.|, ,/);
      const loose = digits(text).filter(
        (digit) => !known.some((shown) => shown === digit || shown.split('-').includes(digit)),
      );
      expect(loose, text).toEqual([]);
    }
    // Every figure stands in both languages.
    for (const { shown } of sentence.figures) {
      expect(sentence.text.zh).toContain(shown);
      expect(sentence.text.en).toContain(shown);
    }
  }
  for (const { columns, rows } of tablesOf(report)) {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { cells } of rows) expect(Object.keys(cells)).toEqual(columns.map(({ id }) => id));
  }
  // Plain data without holes: what JSON leaves out was not there.
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
}
