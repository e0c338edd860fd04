import type { Dataset } from '../dataset/dataset.js';
import type { CriterionContext } from './criterion-context.js';
import type { EvaluateCriterionOptions } from './evaluate-criterion-options.js';
import { evidenceIndex } from './evidence-index.js';
import { defaultAttainmentSettings } from './settings.js';

/**
 * The options of a judgement with every default filled in, once for all the criteria that are judged with them.
 *
 * @param dataset - the observations
 * @param options - area, year and options; not checked here
 * @returns the context; with another `area` it serves that area as well
 */
export function createContext(dataset: Dataset, options: EvaluateCriterionOptions): CriterionContext {
  return {
    dataset,
    area: options.area,
    asOf: options.asOf,
    knownAt: options.knownAt,
    projector: options.projector ?? undefined,
    evidence: evidenceIndex(options.evidence ?? []),
    parameters: options.parameters ?? {},
    overrides: options.overrides,
    settings: { ...defaultAttainmentSettings, ...options.settings },
    trace: options.trace ?? true,
  };
}
