import { outOfRange } from '../errors/messages.js';
import { PlanError } from '../errors/plan-error.js';
import { defaultWarningSettings } from './settings.js';
import type { WarningSettings } from './settings.js';

/**
 * The thresholds with the defaults of whatever is not replaced.
 *
 * @param given - replacements
 * @returns every threshold
 * @throws PlanError `argument/out-of-range` for a figure that is not finite or below 0, for bands of another number or in another
 *   order than the defaults
 */
export function checkSettings(given: Partial<WarningSettings> | undefined): WarningSettings {
  if (given === undefined) return defaultWarningSettings;
  const settings = { ...defaultWarningSettings, ...given };
  for (const [name, value] of Object.entries<unknown>(settings)) {
    if (!Object.hasOwn(defaultWarningSettings, name)) refuse(name, value, 'a name of WarningSettings');
    const standard: unknown = defaultWarningSettings[name as keyof WarningSettings];
    const figures: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (!figures.every((figure) => typeof figure === 'number' && Number.isFinite(figure) && figure >= 0)) {
      refuse(name, value, 'finite, 0 or more');
    }
    if (Array.isArray(standard) && figures.length !== standard.length) {
      refuse(name, value, `${String(standard.length)} figures`);
    }
  }
  const isAscending = (bands: readonly number[]): boolean =>
    bands.every((band, place) => place === 0 || band > (bands[place - 1] as number));
  if (!isAscending(settings.probabilityBands)) refuse('probabilityBands', settings.probabilityBands, 'ascending');
  if (!isAscending(settings.yearsLeftBands)) refuse('yearsLeftBands', settings.yearsLeftBands, 'ascending');
  if (!isAscending(settings.lagBands.toReversed())) refuse('lagBands', settings.lagBands, 'descending');
  return settings;
}

function refuse(name: string, received: unknown, expected: string): never {
  const where = `settings.${name}`;
  throw new PlanError(
    'argument/out-of-range',
    { where, received: String(received), expected },
    outOfRange(where, received, expected),
  );
}
