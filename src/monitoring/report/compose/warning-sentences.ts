import type { Plan } from '../../../model/plan.js';
import type { Advice } from '../../../warning/advice/advice.js';
import { explainWarning } from '../../../warning/explanation/explain-warning.js';
import type { WarningSentence, WarningTopic } from '../../../warning/explanation/warning-sentence.js';
import type { Warning } from '../../../warning/warning.js';
import type { ReportSentence, TraceLink } from '../report.js';

/**
 * Sentences about a warning and its advice, as a report carries them: both languages, and what they rest on.
 *
 * @param warning - the warning
 * @param plan - for titles
 * @param topics - which sentences, in the order of the explanation
 * @param advice - its advice, where it was given
 * @returns the sentences; empty where there are none on these topics
 */
export function warningSentences(
  warning: Warning,
  plan: Plan,
  topics: readonly WarningTopic[],
  advice?: Advice,
): ReportSentence[] {
  const options = { plan, ...(advice === undefined ? {} : { advice }) };
  const english = explainWarning(warning, 'en', options);
  const trace: TraceLink[] = [
    { kind: 'warning', id: warning.target },
    ...[...new Set(warning.signals.map(({ criterion }) => criterion))].map((id) => ({
      kind: 'criterion' as const,
      id,
    })),
  ];
  // Both languages are written from the same codes in the same order.
  return explainWarning(warning, 'zh', options).flatMap((sentence, position) => {
    if (!topics.includes(sentence.topic)) return [];
    const { text } = english[position] as WarningSentence;
    return [
      {
        code: `warning-${sentence.topic}`,
        text: { zh: sentence.text, en: text },
        figures: sentence.figures.map((figure) => ({
          ...figure,
          of: { kind: 'warning', id: warning.target } as const,
        })),
        trace: sentence.topic === 'measures' ? [...trace, ...measureLinks(advice)] : trace,
      },
    ];
  });
}

function measureLinks(advice: Advice | undefined): TraceLink[] {
  return (advice?.measures ?? []).map(({ id }) => ({ kind: 'measure', id }));
}
