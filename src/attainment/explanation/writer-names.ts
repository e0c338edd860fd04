import { planIndex } from '../../plan/plan-index.js';
import { quoted } from './quoted.js';
import type { SentenceWriter } from './sentence-writer.js';

/**
 * Names that sentences use: titles of the plan, else ids. Titles of clauses and indicators stand in quotation marks.
 *
 * @param writer - for plan, verdict and language
 * @returns functions that give the name of an area by the path of its code, of the indicator, of an office and of the groups
 *   that a row or rule speaks of
 */
export function writerNames(writer: SentenceWriter): {
  readonly area: (path: string, code: string) => string;
  readonly indicator: () => string;
  readonly office: () => string | undefined;
  readonly groups: (of: Readonly<Record<string, unknown>>) => string;
} {
  const { plan, language, indicator, verdict, say } = writer;
  return {
    area: (path, code) => {
      const area = plan === undefined ? undefined : planIndex(plan).areas.get(code);
      return area?.title[language] ?? writer.figure('as-is', path);
    },
    indicator: () => {
      const name = indicator?.title[language] ?? verdict.trace?.rule.parameters['indicator'];
      return name === undefined ? say('theFigure') : quoted(name);
    },
    office: () => {
      if (indicator === undefined) return undefined;
      return plan?.offices?.find(({ id }) => id === indicator.steward)?.title[language] ?? quoted(indicator.steward);
    },
    groups: (of) => {
      const words = {
        sex: { F: say('women'), M: say('men') },
        urbanisation: { U: say('urban'), R: say('rural') },
      } as const;
      const known = [
        words.sex[of['sex'] as 'F' | 'M'] as string | undefined,
        words.urbanisation[of['urbanisation'] as 'U' | 'R'] as string | undefined,
      ];
      const coded = [of['age'], of['group']].map((code) =>
        typeof code === 'string' && code !== '_T' ? quoted(code) : undefined,
      );
      return [...known, ...coded].filter((word) => word !== undefined).join(language === 'zh' ? '、' : ', ');
    },
  };
}
