import type { Criterion } from '../../model/criterion.js';
import type { Indicator, Plan } from '../../model/plan.js';
import type { Language } from '../../model/text.js';
import { planIndex } from '../../plan/plan-index.js';
import type { CriterionVerdict } from '../verdict.js';
import type { ExplainedFigure, FigureForm, Sentence, SentenceTopic } from './explanation.js';
import { sentenceWords } from './sentence-words.js';
import { showFigure } from './show-figure.js';

/** Writes sentences about one verdict and keeps account of their figures. */
export interface SentenceWriter {
  readonly verdict: CriterionVerdict;
  readonly language: Language;
  readonly plan: Plan | undefined;
  /** The criterion and its indicator, where the plan is there and has them. */
  readonly criterion: Criterion | undefined;
  readonly indicator: Indicator | undefined;
  readonly sentences: readonly Sentence[];
  /** Part of a sentence. */
  readonly say: (word: keyof typeof sentenceWords, slots?: Readonly<Record<string, string>>) => string;
  /** A figure of the verdict, by its path; rounded forms take the number of decimals. */
  readonly figure: (form: FigureForm, from: string | readonly string[], places?: number) => string;
  /** Ends the sentence. */
  readonly end: (topic: SentenceTopic, text: string) => void;
}

/**
 * A writer for one verdict. A figure enters a sentence only by its path into the verdict, so that no sentence can hold one
 * that the verdict does not.
 *
 * @param verdict - the verdict
 * @param language - of the words
 * @param plan - for titles; ids stand in for them where it is absent
 * @returns the writer, without a sentence
 */
export function sentenceWriter(verdict: CriterionVerdict, language: Language, plan: Plan | undefined): SentenceWriter {
  const index = plan === undefined ? undefined : planIndex(plan);
  const criterion = index?.criteria.get(verdict.criterion);
  const indicator = criterion?.indicator === undefined ? undefined : index?.indicators.get(criterion.indicator);
  const sentences: Sentence[] = [];
  let figures: ExplainedFigure[] = [];
  return {
    verdict,
    language,
    plan,
    criterion,
    indicator,
    sentences,
    say: (word, slots = {}) =>
      sentenceWords[word][language].replaceAll(/\{([a-zA-Z]+)\}/g, (place, name: string) => slots[name] ?? place),
    figure: (form, from, places = 1) => {
      const paths = typeof from === 'string' ? [from] : from;
      const shown = showFigure(
        form,
        paths.map((path) => read(verdict, path)),
        places,
      );
      figures.push({ shown, form, from: paths });
      return shown;
    },
    end: (topic, text) => {
      sentences.push({ topic, text: language === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text, figures });
      figures = [];
    },
  };
}

function read(verdict: CriterionVerdict, path: string): string | number {
  let at: unknown = verdict;
  for (const key of path.split('.')) at = (at as Readonly<Record<string, unknown>>)[key];
  return at as string | number;
}
