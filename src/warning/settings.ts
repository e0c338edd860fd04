import type { WarningSettings } from './warning.js';

/** The defaults. Each is documented with its reason in the guide on warnings; all are ours, no office has set them. */
export const defaultWarningSettings: WarningSettings = {
  probabilityBands: [0.1, 0.3, 0.5, 0.7],
  lagBands: [0.5, 0.25, 0.1],
  yearsLeftBands: [2, 5],
  nearDistance: 0.1,
  farDistance: 1,
  probabilityMargin: 0.05,
  wayMargin: 0.05,
  statisticMargin: 0.1,
  yearsMilder: 2,
};
