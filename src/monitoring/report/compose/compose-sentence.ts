import { quoted } from '../../../attainment/explanation/quoted.js';
import { unitText } from '../../../attainment/explanation/unit-text.js';
import type { Language, Text } from '../../../model/text.js';
import type { Unit } from '../../../model/unit.js';
import type { ReportFigure, ReportSentence, TraceKind, TraceLink } from '../report.js';
import { reportWords, type ReportWord } from '../words/report-words.js';

/** What fills a place of a sentence. */
export type SentencePart =
  /** A label, which has no number in it. */
  | { readonly label: Text }
  /** A title of the plan or words of a person; a plain text is the same in both languages. */
  | { readonly quote: Text | string }
  /** A figure, with its unit where it has one. */
  | { readonly figure: ReportFigure; readonly unit?: Unit; readonly isDifference?: boolean }
  /** How many links of a kind the sentence's trace has. */
  | { readonly count: TraceKind }
  /** Another part of a sentence. */
  | { readonly word: ReportWord; readonly slots: SentenceSlots }
  | { readonly list: readonly SentencePart[]; readonly by?: 'comma' | 'semicolon' };

/** What fills each place of a sentence. */
export type SentenceSlots = Readonly<Record<string, SentencePart>>;

const SEPARATORS = { comma: { zh: '、', en: ', ' }, semicolon: { zh: '；', en: '; ' } } as const;
const languages: readonly Language[] = ['zh', 'en'];

/**
 * A sentence in both languages from one set of figures and names, so that neither language can say what the other does not.
 *
 * @param code - which sentence
 * @param slots - what fills its places; a place that is not filled is left as it is
 * @param trace - what it rests on
 * @returns the sentence; its figures are those of the parts that it uses, in the order of the Chinese sentence
 */
export function composeSentence(code: ReportWord, slots: SentenceSlots, trace: readonly TraceLink[]): ReportSentence {
  const figures: ReportFigure[] = [];
  const composed = Object.fromEntries(
    languages.map((language) => [language, fillWord(code, slots, { language, trace, figures })]),
  ) as Record<Language, string>;
  return {
    code,
    text: { zh: composed.zh, en: composed.en.charAt(0).toUpperCase() + composed.en.slice(1) },
    figures,
    trace,
  };
}

interface Composing {
  readonly language: Language;
  readonly trace: readonly TraceLink[];
  /** The figures met so far; those of the Chinese sentence are kept. */
  readonly figures: ReportFigure[];
}

function fillWord(code: ReportWord, slots: SentenceSlots, composing: Composing): string {
  return reportWords[code][composing.language].replaceAll(/\{([a-zA-Z]+)\}/g, (place, name: string) => {
    const part = slots[name];
    return part === undefined ? place : partText(part, composing);
  });
}

function partText(part: SentencePart, composing: Composing): string {
  const { language } = composing;
  if ('label' in part) return part.label[language];
  if ('quote' in part) return quoted(typeof part.quote === 'string' ? part.quote : part.quote[language]);
  if ('word' in part) return fillWord(part.word, part.slots, composing);
  if ('list' in part) {
    return part.list.map((item) => partText(item, composing)).join(SEPARATORS[part.by ?? 'comma'][language]);
  }
  const figure = 'count' in part ? countFigure(part.count, composing.trace) : part.figure;
  if (language === 'zh') composing.figures.push(figure);
  if ('count' in part || part.unit === undefined) return figure.shown;
  return unitText(figure.shown, part.unit, language, part.isDifference ?? false);
}

function countFigure(of: TraceKind, trace: readonly TraceLink[]): ReportFigure {
  const count = trace.filter(({ kind }) => kind === of).length;
  return { shown: String(count), form: 'as-is', of: { kind: 'trace', of }, from: ['length'] };
}
