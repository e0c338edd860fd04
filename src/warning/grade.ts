/** 红 橙 黄 蓝, most urgent first, and 灰 where there is nothing to judge by. The codes are stable. */
export type Grade = 'red' | 'orange' | 'yellow' | 'blue' | 'grey';
