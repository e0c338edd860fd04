import type { Criterion } from './criterion.js';
import type { HigherGoal } from './higher-goal.js';
import type { Machinery } from './machinery.js';
import type { Objective } from './objective.js';
import type { Citation, DecimalText, Interpretation, Text } from './text.js';
import type { Unit } from './unit.js';

/** A document that facts of a plan were taken from. */
export interface Source {
  readonly id: string;
  readonly title: Text;
  /** Who issued it. */
  readonly publisher: string;
  /** ISO date of issue as far as it is known: '2022-02', '2021'. */
  readonly issued?: string;
  readonly url?: string;
}

/** Level of government of an area. */
export type AreaLevel = 'nation' | 'province' | 'prefecture' | 'county';

/** An area by its GB/T 2260 code. */
export interface Area {
  /** Six digits of GB/T 2260. */
  readonly code: string;
  readonly title: Text;
  readonly level: AreaLevel;
  /** Code of the area that this one lies in. */
  readonly parent?: string;
  /** True when the plan lists every county of this area, so that "every county" can be judged. */
  readonly countiesListed?: true;
  /** Mountain (山区) or plain (川区). */
  readonly terrain?: 'mountain' | 'plain';
  readonly interpretation?: Interpretation;
  readonly cite?: Citation;
}

/** An office that reports indicators, as a kind of office rather than a named bureau. */
export interface Office {
  readonly id: string;
  readonly title: Text;
}

/** A field of the plan. */
export interface Domain<Id extends string = string> {
  readonly id: Id;
  readonly number: number;
  readonly title: Text;
  /** How many goals and measures the plan's text has here, so that an incomplete transcription shows. */
  readonly extent?: { readonly targets: number; readonly measures: number };
  readonly cite?: Citation;
}

/** Kind of figure. */
export type MeasureKind = 'proportion' | 'rate' | 'ratio' | 'count' | 'mean' | 'median' | 'index';
/** How the figure comes about. */
export type Collection = 'register' | 'survey' | 'census' | 'surveillance' | 'modelled';
/** Which way is better. */
export type Direction = 'higher' | 'lower' | 'neither';
/** How several areas combine into one. */
export type Aggregation = 'ratio-of-sums' | 'weighted-mean' | 'sum' | 'none';
/** A breakdown that the plan or the statistics ask for. */
export type Disaggregation = 'sex' | 'age' | 'urbanisation' | 'terrain' | 'county' | 'group';
/** How often a figure is produced. */
export type Frequency = 'annual' | 'biennial' | 'triennial' | 'quinquennial' | 'decennial' | 'irregular';

/** A measurable thing: what it is, how it is computed, who reports it. */
export interface Indicator<Id extends string = string> {
  readonly id: Id;
  readonly title: Text;
  readonly definition: Text;
  readonly measure: MeasureKind;
  readonly collection: Collection;
  readonly unit: Unit;
  readonly direction: Direction;
  /** Values outside are refused. */
  readonly range: { readonly lower?: DecimalText; readonly upper?: DecimalText };
  readonly numerator?: Text;
  readonly denominator?: Text;
  readonly aggregation: Aggregation;
  readonly disaggregation: readonly Disaggregation[];
  /** Id of the office that reports it. */
  readonly steward: string;
  readonly frequency: Frequency;
  /** The twelve months that a yearly figure covers; the calendar year where it is absent. */
  readonly reportingYear?: 'october-to-september' | 'school-year';
  /** True when the indicator concerns women only, so that total and women are the same population. */
  readonly womenOnly?: true;
  /** SDG indicator, such as '3.1.1'. */
  readonly sdg?: string;
  /** What of this record is our assumption rather than a cited fact. */
  readonly interpretation?: Interpretation;
  readonly cite: Citation;
}

/** An indicator that observations may carry although no goal of the plan rests on it. */
export interface ContextIndicator {
  readonly id: string;
  readonly title: Text;
  readonly unit: Unit;
}

/** A goal of the plan (主要目标). */
export interface Target<
  Id extends string = string,
  DomainId extends string = string,
  MeasureId extends string = string,
> {
  readonly id: Id;
  readonly domain: DomainId;
  readonly number: number;
  readonly title: Text;
  readonly criteria: readonly Criterion[];
  /** Ids of the measures that serve it. */
  readonly measures: readonly MeasureId[];
  readonly cite: Citation;
}

/** A measure of the plan (策略措施). */
export interface Measure<
  Id extends string = string,
  DomainId extends string = string,
  TargetId extends string = string,
> {
  readonly id: Id;
  readonly domain: DomainId;
  readonly number: number;
  readonly title: Text;
  /** Figures that the measure itself promises. */
  readonly criteria: readonly Criterion[];
  /** Ids of the goals that it serves. */
  readonly targets: readonly TargetId[];
  readonly cite: Citation;
}

/** The ids of a plan, so that those of a built-in plan complete in an editor. */
export interface PlanIds {
  readonly domain: string;
  readonly target: string;
  readonly measure: string;
  readonly indicator: string;
}

/** A development plan as data. Any plan of this shape can be evaluated. */
export interface Plan<Ids extends PlanIds = PlanIds> {
  readonly id: string;
  readonly title: Text;
  /** First and last year. */
  readonly period: { readonly start: number; readonly end: number };
  /** The year that progress is counted from. */
  readonly baselineYear: number;
  /** Code of the area whose plan this is; other areas are compared with its goals, not bound by them. */
  readonly jurisdiction?: string;
  readonly areas: readonly Area[];
  readonly offices?: readonly Office[];
  readonly domains: readonly Domain<Ids['domain']>[];
  readonly indicators: readonly Indicator<Ids['indicator']>[];
  readonly contextIndicators?: readonly ContextIndicator[];
  readonly targets: readonly Target<Ids['target'], Ids['domain'], Ids['measure']>[];
  readonly measures: readonly Measure<Ids['measure'], Ids['domain'], Ids['target']>[];
  /** What the goals are to bring about together. */
  readonly objectives?: readonly Objective<Ids['target']>[];
  /** What higher levels of government want of the same indicators. */
  readonly higherGoals?: readonly HigherGoal[];
  /** Who carries out, monitors and evaluates the plan, and how. */
  readonly machinery?: Machinery;
  readonly sources: readonly Source[];
}
