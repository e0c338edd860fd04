import type { Dataset } from '../dataset/dataset.js';
import type { ProjectionTools } from '../model/projection.js';
import type { DecimalText } from '../model/text.js';
import type { EvidenceIndex } from './evidence-index.js';
import type { Override } from './override.js';
import type { AttainmentSettings } from './settings.js';

/** The options of a judgement with every default filled in. */
export interface CriterionContext {
  readonly dataset: Dataset;
  readonly area: string;
  readonly asOf: number;
  readonly knownAt: string | undefined;
  readonly projector: ProjectionTools | undefined;
  readonly evidence: EvidenceIndex;
  readonly parameters: Readonly<Record<string, DecimalText | number>>;
  readonly overrides: readonly Override[] | undefined;
  readonly settings: AttainmentSettings;
  readonly trace: boolean;
}
