import type { Citation } from '../model/text.js';

/** One thing wrong with a plan. */
export interface PlanProblem {
  readonly code: string;
  /** Where, as a path into the plan: 'targets.2.criteria.0.unit'. */
  readonly path: string;
  readonly message: string;
}

/** What the checks of a plan's parts share: how to report, and how to follow links. */
export interface PlanCheck {
  readonly report: (code: string, path: string, message: string) => void;
  /** Reports ids that are used twice; returns all of them. */
  readonly ids: (items: readonly { readonly id: string }[], path: string) => ReadonlySet<string>;
  /** Reports an id that is not in the set; an absent one leads nowhere and needs not to. */
  readonly link: (set: ReadonlySet<string>, id: string | undefined, path: string, kind: string) => void;
  /** Reports a citation of a source that the plan does not list. */
  readonly cite: (citation: Citation | undefined, path: string) => void;
}
