import { shown } from './messages.js';

export const reportOfAnotherPlan = (received: string, plan: string): string =>
  `A report is about one plan: received something of the plan ${shown(received)} beside observations of ${shown(plan)}. Pass the evaluation, the dataset and the records of one plan.`;

export const noSuchReport = (type: string, kind: string, plan: string, known: readonly string[]): string =>
  `The plan ${shown(plan)} knows no ${shown(kind)} report of type ${shown(type)}. ${known.length === 0 ? 'Its machinery lists no report of this type' : `It knows: ${known.map(shown).join(', ')}`}; for the figures of a year write a report of type \`monitoring\` and kind \`annual\`.`;

export const reportTooEarly = (kind: string, asOf: number, from: number): string =>
  `A ${shown(kind)} report needs an evaluation as of ${shown(from)} or later, received ${shown(asOf)}. Evaluate a later year, or write a report of another kind.`;

export const reportTooLate = (kind: string, asOf: number, end: number): string =>
  `A ${shown(kind)} report is about a year before the plan ends in ${shown(end)}, received ${shown(asOf)}. Write a report of kind \`final\`.`;

export const reportYearsOutOfOrder = (previous: number, asOf: number): string =>
  `\`previous\` must be an evaluation of a year before ${shown(asOf)}, received one of ${shown(previous)}. Swap the two, or leave \`previous\` out.`;

export const yearsOutOfOrder = (from: number, to: number): string =>
  `The first year, ${shown(from)}, comes after the last, ${shown(to)}. Swap the two.`;
