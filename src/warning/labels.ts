import type { Text } from '../model/text.js';
import type { Grade } from './grade.js';
import type { Sureness } from './signal.js';
import type { WarningAct } from './warning-act.js';
import type { GradeHold } from './warning.js';

/** The words for every grade. */
export const gradeLabels: Readonly<Record<Grade, Text>> = {
  red: { zh: '红色', en: 'red' },
  orange: { zh: '橙色', en: 'orange' },
  yellow: { zh: '黄色', en: 'yellow' },
  blue: { zh: '蓝色', en: 'blue' },
  grey: { zh: '灰色（无数据）', en: 'grey (no data)' },
};

/** Why a grade stays. */
export const holdLabels: Readonly<Record<GradeHold['reason'], Text>> = {
  'within-margin': { zh: '尚未明显好转，维持上年等级', en: 'not clearly better: the grade of the year before stays' },
  'no-data': { zh: '缺少新数据，维持上年等级', en: 'nothing was reported: the grade of the year before stays' },
};

/** The words for how sure a signal is. */
export const surenessLabels: Readonly<Record<Sureness['state'], Text>> = {
  clear: { zh: '明确', en: 'clear' },
  likely: { zh: '较可能', en: 'likely' },
  'cannot-tell': { zh: '不能判断', en: 'cannot tell' },
};

/** What a person did about a warning. */
export const actLabels: Readonly<Record<WarningAct['act'], Text>> = {
  acknowledged: { zh: '已知悉', en: 'acknowledged' },
  overridden: { zh: '人工改判', en: 'overridden' },
};
