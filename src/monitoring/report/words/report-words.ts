import { evaluationWords } from './evaluation-words.js';
import { monitoringWords } from './monitoring-words.js';
import { sharedWords } from './shared-words.js';

/** Every sentence and part of a sentence of the reports, by its code. */
export const reportWords = { ...sharedWords, ...monitoringWords, ...evaluationWords } as const;

/** The code of a sentence or of a part of one. */
export type ReportWord = keyof typeof reportWords;
