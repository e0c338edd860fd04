import type { BudgetEntryKind, FundSource } from '../../model/budget.js';
import type { Text } from '../../model/text.js';
import type { AppraisalCaution } from './appraisals-to-weigh.js';
import type { MismatchCode } from './money-settings.js';

/** The words for where money comes from. */
export const fundSourceLabels: Readonly<Record<FundSource, Text>> = {
  'general-budget': { zh: '一般公共预算', en: 'general public budget' },
  'government-fund': { zh: '政府性基金', en: 'government fund' },
  transfer: { zh: '上级转移支付', en: 'transfer from above' },
  society: { zh: '社会资金', en: 'money from society' },
  other: { zh: '其他', en: 'other' },
};

/** The words for what an amount is. */
export const budgetEntryLabels: Readonly<Record<BudgetEntryKind, Text>> = {
  appropriated: { zh: '年初预算', en: 'appropriated' },
  adjusted: { zh: '预算调整', en: 'adjusted' },
  spent: { zh: '支出', en: 'spent' },
};

/** The words for every mismatch of money and performance. */
export const mismatchLabels: Readonly<Record<MismatchCode, Text>> = {
  overspent: { zh: '超预算支出', en: 'more spent than there was' },
  'spent-without-progress': { zh: '资金已支出，工作无进展', en: 'money spent, no progress' },
  'starved-of-money': { zh: '工作滞后，资金未到位', en: 'the work lags, and so does its money' },
  'progress-without-money': { zh: '工作达到进度，资金支出滞后', en: 'the work keeps up, its money lags' },
  'nothing-allotted': { zh: '预警目标没有资金安排', en: 'nothing allotted to a goal in trouble' },
  'unspent-late': { zh: '年末仍有大量资金未支出', en: 'much is left late in the year' },
  'appropriation-unknown': { zh: '未填报预算数', en: 'the appropriation was not reported' },
  'spending-unknown': { zh: '未填报支出数或有缺月', en: 'spending was not reported, or not for all months' },
};

/** The words for what a budget does in spite of an appraisal. */
export const appraisalCautionLabels: Readonly<Record<AppraisalCaution, Text>> = {
  'not-appraised': { zh: '新增政策或项目未做事前绩效评估', en: 'new, and not appraised beforehand' },
  'funded-though-not-supported': { zh: '事前评估不予支持，仍安排资金', en: 'funded although not supported beforehand' },
  'raised-though-poor': { zh: '评价结果为差，预算仍增加', en: 'given more although found poor' },
};
