import { explain } from '../../../attainment/explanation/explain.js';
import type { Sentence, SentenceTopic } from '../../../attainment/explanation/explanation.js';
import type { CriterionVerdict } from '../../../attainment/verdict.js';
import type { Plan } from '../../../model/plan.js';
import type { ReportSentence, TraceLink } from '../report.js';
import { observationLinks } from './observation-links.js';

/**
 * Sentences of a verdict's explanation, as a report carries them: both languages, and what they rest on.
 *
 * @param verdict - the verdict
 * @param plan - for titles
 * @param topics - which sentences, in the order of the explanation
 * @returns the sentences; empty where the verdict has none on these topics
 */
export function verdictSentences(
  verdict: CriterionVerdict,
  plan: Plan,
  topics: readonly SentenceTopic[],
): ReportSentence[] {
  const english = explain(verdict, 'en', plan);
  const { criterion, area, asOf } = verdict;
  const trace: TraceLink[] = [
    { kind: 'criterion', id: criterion },
    ...observationLinks(verdict.trace?.observations ?? []),
  ];
  // Both languages are written from the same codes in the same order.
  return explain(verdict, 'zh', plan).flatMap((sentence, position) => {
    if (!topics.includes(sentence.topic)) return [];
    const { text } = english[position] as Sentence;
    return [
      {
        code: `verdict-${sentence.topic}`,
        text: { zh: sentence.text, en: text },
        figures: sentence.figures.map((figure) => ({
          ...figure,
          of: { kind: 'verdict', criterion, area, asOf } as const,
        })),
        trace,
      },
    ];
  });
}
