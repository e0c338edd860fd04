import type { Citation, Interpretation, Text } from './text.js';

/** Level of government at which a body exists. */
export type BodyLevel = 'province' | 'prefecture' | 'county';

/** A body that the plan gives a role, as a role rather than a named bureau; an application binds it to real ones. */
export interface Body {
  readonly id: string;
  readonly title: Text;
  /** What the plan makes it responsible for. */
  readonly role: Text;
  /** The levels of government that have one. */
  readonly levels: readonly BodyLevel[];
  /** Id of the body that it is set up under. */
  readonly under?: string;
  /** Id of the body that leads it. */
  readonly ledBy?: string;
  readonly cite: Citation;
}

/** A body that something is handed to. */
export interface Recipient {
  /** Id of the body. */
  readonly body: string;
  /** Whether it is the body of the same level of government or of the level above. */
  readonly at: 'same-level' | 'level-above';
}

/**
 * When in the life of a plan something is done, by the words of the plan.
 *
 * - `once`: one time
 * - `yearly`, `mid-term`, `final`: 年度, 中期, 终期
 * - `regularly`: 定期, without an interval
 * - `when-needed`: 适时, 及时, 根据需要, or when an occasion named in the title comes
 * - `always`: as long as the plan runs
 */
export type Occasion = 'once' | 'yearly' | 'mid-term' | 'final' | 'regularly' | 'when-needed' | 'always';

/** By when: within months of an event, or not stated by the plan, so that the date has to be agreed on. */
export type Due = 'not-stated' | { readonly after: 'promulgation'; readonly months: number };

/** What the plan demands of a duty's bearer: to do it, or only 鼓励, 支持, 探索, 可以. */
export type DutyForce = 'required' | 'encouraged';

/** The field of work that a duty belongs to. */
export type DutyTopic =
  | 'responsibility'
  | 'planning'
  | 'reporting'
  | 'supervision'
  | 'coordination'
  | 'budget'
  | 'research'
  | 'capacity'
  | 'publicity'
  | 'participation'
  | 'monitoring'
  | 'evaluation'
  | 'statistics'
  | 'use-of-results';

/** Something that the plan makes somebody do. */
export interface Duty {
  readonly id: string;
  readonly topic: DutyTopic;
  /** What is to be done. */
  readonly title: Text;
  /** Ids of the bodies that do it. */
  readonly who: readonly string[];
  /** Only the bodies of these levels; all levels of the bodies where absent. */
  readonly levels?: readonly BodyLevel[];
  /** To whom it is handed, where it is handed to somebody. */
  readonly to?: readonly Recipient[];
  readonly when: readonly Occasion[];
  readonly due: Due;
  readonly force: DutyForce;
  /** Ids of the products that fulfil it. */
  readonly products?: readonly string[];
  readonly interpretation?: Interpretation;
  readonly cite: Citation;
}

/** What kind of paper a product is. */
export type ProductKind = 'scheme' | 'indicator-system' | 'report' | 'statistics-volume';

/** A paper that the monitoring group or the evaluation group makes. The two groups and their papers are never mixed. */
export interface Product {
  readonly id: string;
  readonly title: Text;
  readonly group: 'monitoring' | 'evaluation';
  readonly kind: ProductKind;
  /** Id of the body that makes it. */
  readonly by: string;
  readonly to?: readonly Recipient[];
  readonly when: readonly Occasion[];
  readonly due: Due;
  readonly cite: Citation;
}

/** A paper that needs a word from above: 审批 (approve) or 审核 (review). */
export interface Approval {
  readonly id: string;
  readonly title: Text;
  readonly act: 'approve' | 'review';
  /** Id of the body whose word it needs. */
  readonly by: string;
  /** Ids of the products that need it. */
  readonly products: readonly string[];
  readonly interpretation?: Interpretation;
  readonly cite: Citation;
}

/** How a plan is carried out, monitored and evaluated: who, what, for whom, when. */
export interface Machinery {
  readonly bodies: readonly Body[];
  readonly duties: readonly Duty[];
  readonly products: readonly Product[];
  readonly approvals: readonly Approval[];
}
