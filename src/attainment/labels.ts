import type { Text } from '../model/text.js';
import type { Certainty, CertaintyAnswer } from './certainty.js';
import type { Status } from './status.js';
import type { Level, Pace, Trend } from './verdict.js';

/** The words for every status. */
export const statusLabels: Readonly<Record<Status, Text>> = {
  attained: { zh: '已达标', en: 'attained' },
  'on-track': { zh: '预期可达标', en: 'on track' },
  behind: { zh: '进度滞后', en: 'behind' },
  unlikely: { zh: '达标困难', en: 'unlikely' },
  lapsed: { zh: '回落', en: 'lapsed' },
  'no-data': { zh: '未填报', en: 'no data' },
  'not-assessable': { zh: '无法评估', en: 'not assessable' },
};

/** The words for the three states of a level. */
export const levelLabels: Readonly<Record<Level['state'], Text>> = {
  met: { zh: '达到', en: 'met' },
  nearly: { zh: '接近', en: 'nearly' },
  'not-met': { zh: '未达到', en: 'not met' },
};

/** The words for the two states of a pace. */
export const paceLabels: Readonly<Record<Pace['state'], Text>> = {
  'on-schedule': { zh: '达到时序进度', en: 'on schedule' },
  'behind-schedule': { zh: '落后时序进度', en: 'behind schedule' },
};

/** The words for the three states of a trend. */
export const trendLabels: Readonly<Record<Trend['state'], Text>> = {
  toward: { zh: '趋近', en: 'toward' },
  flat: { zh: '持平', en: 'flat' },
  away: { zh: '背离', en: 'away' },
};

/** The words for how sure a level is. */
export const certaintyLabels: Readonly<Record<CertaintyAnswer['state'], Text>> = {
  clear: { zh: '明确', en: 'clear' },
  likely: { zh: '较可能', en: 'likely' },
  'cannot-tell': { zh: '不能判断', en: 'cannot tell' },
};

/** Why one of the pooled lengths is advised. */
export const poolingLabels: Readonly<Record<NonNullable<Certainty['advised']>['why'], Text>> = {
  'shortest-clear': { zh: '结论明确的最短年限', en: 'the shortest time that is clear' },
  'longest-available': { zh: '可合并的最长年限，结论仍不明确', en: 'the longest time there is, and still not clear' },
};
