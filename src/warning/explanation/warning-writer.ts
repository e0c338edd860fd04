import type { ExplainedFigure, FigureForm } from '../../attainment/explanation/explanation.js';
import { quoted } from '../../attainment/explanation/quoted.js';
import { showFigure } from '../../attainment/explanation/show-figure.js';
import { unitText } from '../../attainment/explanation/unit-text.js';
import type { Plan } from '../../model/plan.js';
import type { Selection } from '../../model/selection.js';
import type { Language } from '../../model/text.js';
import { planIndex } from '../../plan/plan-index.js';
import type { Advice } from '../advice/advice.js';
import type { Warning } from '../warning.js';
import type { WarningSentence, WarningTopic } from './warning-sentence.js';
import { warningWords } from './warning-words.js';

/** Writes sentences about one warning and keeps account of their figures. */
export interface WarningWriter {
  readonly warning: Warning;
  readonly advice: Advice | undefined;
  readonly plan: Plan;
  readonly language: Language;
  readonly sentences: readonly WarningSentence[];
  /** Part of a sentence. */
  readonly say: (word: keyof typeof warningWords, slots?: Readonly<Record<string, string>>) => string;
  /** A figure by its path into `{ warning, advice }`; rounded forms take the number of decimals. */
  readonly figure: (form: FigureForm, from: string, places?: number) => string;
  /** A figure of a clause with the unit of its indicator; `isDifference` for changes. */
  readonly amount: (criterion: string, shown: string, isDifference?: boolean) => string;
  /** Ends the sentence. */
  readonly end: (topic: WarningTopic, text: string) => void;
  /** Names by id, of the plan; the id where it has none. */
  readonly areaName: (code: string) => string;
  readonly areaNames: (codes: readonly string[]) => string;
  readonly indicatorName: (id: string, select?: Selection) => string;
  readonly clauseName: (criterion: string) => string;
  readonly list: (items: readonly string[]) => string;
}

/**
 * A writer for one warning. A figure enters a sentence only by its path into the warning or its advice, so that no sentence
 * can hold one that they do not.
 *
 * @param warning - the warning
 * @param advice - its advice, where there is one
 * @param plan - for titles; ids stand in for them where it does not have them
 * @param language - of the words
 * @returns the writer, without a sentence
 */
export function warningWriter(
  warning: Warning,
  advice: Advice | undefined,
  plan: Plan,
  language: Language,
): WarningWriter {
  const { areas, criteria, indicators, targets, measures } = planIndex(plan);
  const sentences: WarningSentence[] = [];
  let figures: ExplainedFigure[] = [];
  const say: WarningWriter['say'] = (word, slots = {}) =>
    warningWords[word][language].replaceAll(/\{([a-zA-Z]+)\}/g, (place, name: string) => slots[name] ?? place);
  const list = (items: readonly string[]): string => items.join(language === 'zh' ? '、' : ', ');
  const areaName = (code: string): string => areas.get(code)?.title[language] ?? quoted(code);
  return {
    warning,
    advice,
    plan,
    language,
    sentences,
    say,
    list,
    figure: (form, path, places = 1) => {
      const shown = showFigure(form, [read({ warning, advice }, path)], places);
      figures.push({ shown, form, from: [path] });
      return shown;
    },
    amount: (id, shown, isDifference = false) => {
      const criterion = criteria.get(id);
      const unit = indicators.get(criterion?.indicator ?? '')?.unit;
      if (unit === undefined || criterion === undefined) return shown;
      if (criterion.kind === 'narrow-gap' && criterion.measure === 'relative') {
        return unitText(shown, '%', language, isDifference);
      }
      const isGap = criterion.kind === 'narrow-gap' || criterion.kind === 'relative-to';
      return unitText(shown, unit, language, isDifference || isGap);
    },
    end: (topic, text) => {
      sentences.push({ topic, text: language === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text, figures });
      figures = [];
    },
    areaName,
    areaNames: (codes) => list(codes.map(areaName)),
    indicatorName: (id, select = {}) => {
      const title = quoted(indicators.get(id)?.title[language] ?? id);
      const groups = [
        select.sex === 'F' ? say('women') : select.sex === 'M' ? say('men') : undefined,
        select.urbanisation === 'U' ? say('urban') : select.urbanisation === 'R' ? say('rural') : undefined,
        ...[select.age, select.group].map((code) => (code === undefined || code === '_T' ? undefined : quoted(code))),
      ].filter((word) => word !== undefined);
      return groups.length === 0 ? title : say('groups', { title, groups: list(groups) });
    },
    clauseName: (id) => {
      const own = criteria.get(id)?.title?.[language];
      const owner = targets.get(id.replace(/\.\d+$/, '')) ?? measures.get(id.replace(/\.\d+$/, ''));
      return quoted(own ?? owner?.title[language] ?? id);
    },
  };
}

function read(from: unknown, path: string): string | number {
  let at = from;
  for (const key of path.split('.')) at = (at as Readonly<Record<string, unknown>>)[key];
  return at as string | number;
}
