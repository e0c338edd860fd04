import type { Text } from '../../../model/text.js';
import type { EffectMethod, TestedChange } from '../measure-effect.js';

/** How an effect was tested. */
export const effectMethodLabels: Readonly<Record<EffectMethod, Text>> = {
  'interrupted-time-series': { zh: '中断时间序列', en: 'interrupted time series' },
  'difference-in-differences': { zh: '双重差分', en: 'difference in differences' },
};

/** What a test of an effect says. */
export const effectLabels: Readonly<Record<TestedChange['conclusion'], Text>> = {
  rise: { zh: '与措施同时上升', en: 'it rose with the measure' },
  fall: { zh: '与措施同时下降', en: 'it fell with the measure' },
  'cannot-tell': { zh: '不能判断有无影响', en: 'whether there is an effect cannot be told' },
};
