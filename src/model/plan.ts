import type { HigherGoal } from './higher-goal.js';
import type { Machinery } from './machinery.js';
import type { Objective } from './objective.js';
import type { Selection } from './selection.js';
import type { Citation, DecimalText, Interpretation, Text } from './text.js';
import type { Unit } from './unit.js';

export type { Selection } from './selection.js';

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

/** A stage of a goal without a number, shown to be reached by dated evidence. */
export interface Stage {
  readonly id: string;
  readonly title: Text;
}

/** What every criterion has. */
export interface CriterionBase {
  /** Id of its target or measure, a dot, and the number of the clause: 'health-03.1'. */
  readonly id: string;
  /** The clause in plain words, with the plan's terms and figures; the title of its target where absent. */
  readonly title?: Text;
  /** The year by which it is to be reached. */
  readonly by: number;
  /** True when it is to be kept in every later year once reached (保持、稳定、持续). */
  readonly hold?: true;
  /** 'each-county' judges every county instead of the mean (以县为单位). */
  readonly scope?: 'each-county';
  /** How progress is measured; linear where absent. */
  readonly progress?: 'linear' | 'geometric';
  /** What the figure leaves out by the words of the clause (剔除…), so that reporter and reader count alike. */
  readonly exclusions?: readonly Text[];
  readonly interpretation?: Interpretation;
  readonly cite: Citation;
}

/** What a criterion with an indicator has. */
export interface MeasuredCriterion extends CriterionBase {
  readonly indicator: string;
  readonly select: Selection;
}

/** 达到…以上, 不低于: the value, or more. */
export interface AtLeastCriterion extends MeasuredCriterion {
  readonly kind: 'at-least';
  readonly value: DecimalText;
  readonly unit: Unit;
}

/** 下降到…以下, 控制在…以下: the value, or less. */
export interface AtMostCriterion extends MeasuredCriterion {
  readonly kind: 'at-most';
  readonly value: DecimalText;
  readonly unit: Unit;
}

/** 左右: the value, give or take a declared tolerance, both ends included. */
export interface AboutCriterion extends MeasuredCriterion {
  readonly kind: 'about';
  readonly value: DecimalText;
  readonly tolerance: DecimalText;
  readonly unit: Unit;
}

/** A range, both ends included. */
export interface WithinCriterion extends MeasuredCriterion {
  readonly kind: 'within';
  readonly lower: DecimalText;
  readonly upper: DecimalText;
  readonly unit: Unit;
}

/** 提高, 增加, 延长: higher than the base. */
export interface IncreaseCriterion extends MeasuredCriterion {
  readonly kind: 'increase';
}

/** 降低, 减少: lower than the base. */
export interface DecreaseCriterion extends MeasuredCriterion {
  readonly kind: 'decrease';
}

/** 上升趋势减缓, 增长率减缓: still rising perhaps, but by less each year. */
export interface SlowDownCriterion extends MeasuredCriterion {
  readonly kind: 'slow-down';
}

/** 差距缩小: the distance between two groups is smaller than in the base year. */
export interface NarrowGapCriterion extends MeasuredCriterion {
  readonly kind: 'narrow-gap';
  readonly between: 'sex' | 'urbanisation' | 'terrain';
  /** 'relative' judges the gap as a share of the reference group (men, town, plain), not its points; points where absent. */
  readonly measure?: 'absolute' | 'relative';
}

/** 不低于…比例, 相适应: not below another series of the same area and period. */
export interface RelativeToCriterion extends MeasuredCriterion {
  readonly kind: 'relative-to';
  readonly reference: { readonly indicator: string; readonly select: Selection };
  /** How far below the reference is still accepted. */
  readonly margin?: DecimalText;
}

/** A figure that the plan leaves to rules elsewhere, so that only the jurisdiction knows it. */
export interface Parameter {
  /** What `parameters` is asked for by. Several criteria may ask for the same one. */
  readonly id: string;
  /** What has to be given. */
  readonly title: Text;
}

/** 符合有关规定: a floor or ceiling that the plan does not print. It cannot be assessed until the caller gives the figure. */
export interface PrescribedCriterion extends MeasuredCriterion {
  readonly kind: 'prescribed';
  /** Whether the figure is the least or the most that is allowed. */
  readonly bound: 'lower' | 'upper';
  readonly parameter: Parameter;
  /** Unit of the figure that is to be given. */
  readonly unit: Unit;
}

/** A goal without a number: dated evidence in stages. */
export interface MilestoneCriterion extends CriterionBase {
  readonly kind: 'milestone';
  readonly indicator?: never;
  readonly select?: never;
  readonly stages: readonly Stage[];
}

/** One clause of a goal or measure as something that can be judged. */
export type Criterion =
  | AtLeastCriterion
  | AtMostCriterion
  | AboutCriterion
  | WithinCriterion
  | IncreaseCriterion
  | DecreaseCriterion
  | SlowDownCriterion
  | NarrowGapCriterion
  | RelativeToCriterion
  | PrescribedCriterion
  | MilestoneCriterion;

/** The operator of a criterion. */
export type CriterionKind = Criterion['kind'];

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
