import { meant, shown } from './messages.js';

export const unreadableFile = (file: string, reason: string): string =>
  `${shown(file)} cannot be read: ${shown(reason)}. Check the path and that the file is UTF-8 text of the expected form.`;

export const unwritableFile = (file: string, reason: string): string =>
  `${shown(file)} cannot be written: ${shown(reason)}. Check the path and that its folder may be written to.`;

export const unexpected = (reason: string): string =>
  `Something went wrong that should not have: ${shown(reason)}. Please report it with the command and the files it was given.`;

export const unknownCommand = (received: string, nearest: string | undefined): string =>
  `There is no command ${shown(received)}.${meant(nearest)}`;

export const optionMissing = (option: string, example: string): string =>
  `${option} is missing. Give it, for example \`${option} ${example}\`.`;

export const fileMissing = (): string =>
  'There is no file to check. Name one or more, for example `women-plan check mine.csv`.';

export const optionNotAYear = (option: string, received: string): string =>
  `${option} must be a year of four digits, received ${shown(received)}.`;
