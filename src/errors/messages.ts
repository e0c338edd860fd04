import { asText } from './as-text.js';
import type { PlanErrorDetails } from './codes.js';

/** Longest received value that a message repeats. */
const LONGEST_SHOWN = 60;
/** Most problems that a message lists; `details` has them all. */
const MOST_PROBLEMS_SHOWN = 10;
/** Longest path or sentence of a problem that a message shows; both may repeat names from an untrusted file. */
const LONGEST_PROBLEM_SHOWN = 300;

/**
 * A received value as a message may show it: shortened, without control characters.
 *
 * @param received - anything that was received
 * @returns text in backquotes
 */
export function shown(received: unknown): string {
  return `\`${safe(asText(received), LONGEST_SHOWN)}\``;
}

/** A text cut to a length, with control, format and line-breaking characters written out: they could rewrite a terminal. */
function safe(text: string, longest: number): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return short.replaceAll(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * The nearest name, where one is near.
 *
 * @param nearest - the name
 * @returns a question to append, or nothing
 */
export const meant = (nearest: string | undefined): string =>
  nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`;

export const notADecimal = (where: string, received: unknown): string =>
  `${where} must be a decimal number such as '95' or '-0.25', received ${shown(received)}. Remove units, blanks and thousands separators; mark a missing figure as missing.`;

export const outOfRange = (where: string, received: unknown, expected: string): string =>
  `${where} must be ${expected}, received ${shown(received)}. Check the unit and the argument order.`;

export const notAPeriod = (received: unknown): string =>
  `${shown(received)} is not a period. Write a year '2022', years pooled '2016/2020', a month '2021-06' or a day '2020-11-01' that exists.`;

export const notAYear = (where: string, received: unknown): string =>
  `${where} must be a whole year from 1900 to 2200, received ${shown(received)}. Give the number of the year, such as 2024.`;

export const notADate = (where: string, received: unknown): string =>
  `${where} must be a day that exists, received ${shown(received)}. Write it as '2024-12-31'.`;

export const asOfBeforeBaseline = (asOf: number, baselineYear: number): string =>
  `asOf ${String(asOf)} lies before the plan's baseline year ${String(baselineYear)}. Ask for ${String(baselineYear)} or later.`;

export const unknownId = (
  kind: PlanErrorDetails['argument/unknown-id']['kind'],
  received: unknown,
  plan: string,
  nearest: string | undefined,
): string => {
  const what = kind === 'record' ? 'goal, measure, criterion or indicator' : kind;
  return `There is no ${what} ${shown(received)} in plan \`${plan}\`.${meant(nearest) || ' `women-plan plan` lists what there is.'}`;
};

export const notText = (kind: string, received: string): string =>
  `The id of a record (${kind}) must be text, received a value of type ${shown(received)}. Put the id in quotes.`;

export const unitMismatch = (where: string, received: string, expected: string): string =>
  `The unit ${shown(received)} of ${where} does not convert into ${shown(expected)}, the unit of its indicator. Give the figure in a unit of the same kind.`;

export const notAnArray = (where: string, received: unknown): string =>
  `${where} takes an array of rows, received ${shown(received)}. Wrap a single row in an array; parse text first.`;

export const invalidPlan = (problems: PlanErrorDetails['plan/invalid']['problems']): string => {
  const line = ({ path, message }: { readonly path: string; readonly message: string }): string =>
    `  ${safe(path, LONGEST_PROBLEM_SHOWN) || '(plan)'}: ${safe(message, LONGEST_PROBLEM_SHOWN)}`;
  const lines = problems.slice(0, MOST_PROBLEMS_SHOWN).map(line);
  const rest =
    problems.length > MOST_PROBLEMS_SHOWN ? [`  … and ${String(problems.length - MOST_PROBLEMS_SHOWN)} more`] : [];
  const count = problems.length === 1 ? '1 problem' : `${String(problems.length)} problems`;
  return [`The plan has ${count}; correct them and read it again.`, ...lines, ...rest].join('\n');
};

export const comparedEvaluations = (name: string, before: string, after: string): string =>
  `Two evaluations of one plan in one area are compared; their ${name} is ${shown(before)} and ${shown(after)}. Set areas side by side with compareAreas.`;

export const textMissing = (where: string): string =>
  `${where} must say something. A judgement needs criterion, area, status, by, date and reason.`;

export const notOneOf = (option: string, received: string, choices: readonly string[]): string =>
  `${option} must be one of ${choices.join(', ')}, received ${shown(received)}.`;

/** A table that cannot be used, with everything that is wrong with it. */
export const unreadableTable = (file: string, problems: readonly string[]): string => {
  const lines = problems.slice(0, MOST_PROBLEMS_SHOWN).map((problem) => `  ${safe(problem, LONGEST_PROBLEM_SHOWN)}`);
  const rest =
    problems.length > MOST_PROBLEMS_SHOWN ? [`  … and ${String(problems.length - MOST_PROBLEMS_SHOWN)} more`] : [];
  return [`${shown(file)} cannot be read; correct it and read it again.`, ...lines, ...rest].join('\n');
};

/**
 * A sentence in both languages with what was received put in its places.
 *
 * @param sentence - the sentence, with places such as `{received}`
 * @param details - what was received, expected or suggested
 * @returns the sentences, with the nearest name where one is near
 */
export function inWords(
  [zh, en]: readonly [zh: string, en: string],
  details: Readonly<Record<string, string | number>>,
): { readonly zh: string; readonly en: string } {
  const put = (sentence: string): string =>
    sentence.replaceAll(/\{([a-z]+)\}/g, (place, name: string) =>
      Object.hasOwn(details, name) ? shown(details[name]) : place,
    );
  const nearest = details['nearest'];
  return {
    zh: `${put(zh)}${nearest === undefined ? '' : `；是否为 ${shown(nearest)}？`}`,
    en: `${put(en)}${nearest === undefined ? '' : `; did you mean ${shown(nearest)}?`}`,
  };
}
