import { shown } from './messages.js';

export const agreedOnNothing = (where: string): string =>
  `${where} must name a duty or a product, and only one of them. Write duty: 'member-yearly-report' or product: 'statistics-volume'.`;

export const notAnAgreedDay = (where: string, received: unknown): string =>
  `${where} must be a day of every year or one day that exists, received ${shown(received)}. Write '03-31' or '2026-09-30'.`;

export const alreadyDated = (where: string, duty: string): string =>
  `${where} agrees on a date for ${shown(duty)}, which the plan dates itself. Give the day of promulgation instead.`;

export const occasionDoesNotApply = (where: string, occasion: unknown, subject: string): string =>
  `${where} is ${shown(occasion)}, which is no occasion of ${shown(subject)}. Leave it out, or name one that the plan gives.`;

export const notAMoment = (where: string, received: unknown): string =>
  `${where} must be a moment in UTC, received ${shown(received)}. Write it as '2026-01-31T08:00:00Z'.`;
