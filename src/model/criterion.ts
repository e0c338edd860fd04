import type { Selection } from './selection.js';
import type { Citation, DecimalText, Interpretation, Text } from './text.js';
import type { Unit } from './unit.js';

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
