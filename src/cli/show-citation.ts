import type { Citation } from '../model/text.js';

/**
 * A citation in one line: source, section, then the number of goal or measure and of the clause, or paragraph and
 * sentence.
 *
 * @param citation - where a statement can be found
 * @returns the parts that are there, with middle dots between them
 * @example
 * showCitation({ source: 'zhongwei-plan', section: '三（四）', paragraph: 1, sentence: 3 }); // => 'zhongwei-plan · 三（四） · ¶1 · §3'
 */
export function showCitation({ source, section, goal, measure, clause, paragraph, sentence }: Citation): string {
  return [
    source,
    section,
    goal ?? measure,
    paragraph === undefined ? undefined : `¶${String(paragraph)}`,
    sentence === undefined ? undefined : `§${String(sentence)}`,
    clause,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
