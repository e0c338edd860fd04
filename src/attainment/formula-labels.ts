import type { Text } from '../model/text.js';
import type { FormulaId } from './trace.js';

/** The formulas of a trace, written out with the names of their inputs. */
export const formulaLabels: Readonly<Record<FormulaId, { readonly title: Text; readonly expression: string }>> = {
  'margin-floor': { title: { zh: '与下限之差', en: 'distance from the floor' }, expression: 'value − lower' },
  'margin-ceiling': { title: { zh: '与上限之差', en: 'distance from the ceiling' }, expression: 'upper − value' },
  'margin-range': {
    title: { zh: '与区间两端之差的较小者', en: 'smaller distance from the ends' },
    expression: 'min(value − lower, upper − value)',
  },
  'achievement-floor': { title: { zh: '实现程度', en: 'degree of achievement' }, expression: 'value ÷ goal' },
  'achievement-ceiling': {
    title: { zh: '实现程度（逆指标）', en: 'degree of achievement' },
    expression: 'goal ÷ value',
  },
  'change-since-base': { title: { zh: '比基期变化', en: 'change since the base year' }, expression: 'value − base' },
  'printed-rounding': {
    title: { zh: '变化是否超出四舍五入误差（1 是，0 否）', en: 'is the change beyond printed rounding (1 yes, 0 no)' },
    expression: '|change| ≥ roundingOfValue + roundingOfBase',
  },
  'progress-linear': {
    title: { zh: '自基期的进展', en: 'progress from the base' },
    expression: '(value − base) ÷ (goal − base)',
  },
  'progress-geometric': {
    title: { zh: '自基期的进展（几何）', en: 'progress from the base, geometric' },
    expression: 'ln(value ÷ base) ÷ ln(goal ÷ base)',
  },
  'progress-overshot-linear': {
    title: { zh: '越过区间后的进展', en: 'progress after passing through the range' },
    expression: '1 − (value − farEnd) ÷ (goal − base)',
  },
  'progress-overshot-geometric': {
    title: { zh: '越过区间后的进展（几何）', en: 'progress after passing through the range, geometric' },
    expression: '1 − ln(value ÷ farEnd) ÷ ln(goal ÷ base)',
  },
  'progress-stages': { title: { zh: '已完成阶段', en: 'stages reached' }, expression: 'reached ÷ stages' },
  'elapsed-share': {
    title: { zh: '已过时间占比', en: 'elapsed share of time' },
    expression: '(year − baseYear) ÷ (deadline − baseYear)',
  },
  'pace-ratio': { title: { zh: '时序进度比', en: 'pace' }, expression: 'progress ÷ elapsed' },
  'expected-linear': {
    title: { zh: '按时序应达到的值', en: 'value that would be on schedule' },
    expression: 'base + elapsed × (goal − base)',
  },
  'mean-yearly-change': {
    title: { zh: '年均变化', en: 'mean yearly change' },
    expression: '(last − first) ÷ (lastYear − firstYear)',
  },
  'yearly-change': { title: { zh: '年变化', en: 'yearly change' }, expression: '(to − from) ÷ (toYear − fromYear)' },
  'relative-yearly-change': {
    title: { zh: '年相对变化', en: 'relative yearly change' },
    expression: '(to − from) ÷ from ÷ (toYear − fromYear)',
  },
  'gap-absolute': { title: { zh: '绝对差距', en: 'absolute gap' }, expression: '|group − reference|' },
  'gap-relative': { title: { zh: '相对差距', en: 'relative gap' }, expression: '|group − reference| ÷ reference' },
  'difference-from-reference': {
    title: { zh: '与参照之差', en: 'difference from the reference' },
    expression: 'value − reference',
  },
  'ratio-of-sums': {
    title: { zh: '合并率', en: 'ratio of sums' },
    expression: 'Σ numerator ÷ Σ denominator, in the unit of the indicator',
  },
  'poisson-exact-lower': {
    title: { zh: '精确区间下限（泊松）', en: 'lower limit, exact (Poisson)' },
    expression: '½ χ²((1 − level) ÷ 2; 2 × numerator) ÷ (denominator ÷ per); 0 where numerator is 0',
  },
  'poisson-exact-upper': {
    title: { zh: '精确区间上限（泊松）', en: 'upper limit, exact (Poisson)' },
    expression: '½ χ²((1 + level) ÷ 2; 2 × numerator + 2) ÷ (denominator ÷ per)',
  },
  'binomial-exact-lower': {
    title: { zh: '精确区间下限（二项）', en: 'lower limit, exact (Clopper–Pearson)' },
    expression: 'per × Beta⁻¹((1 − level) ÷ 2; numerator, denominator − numerator + 1); 0 where numerator is 0',
  },
  'binomial-exact-upper': {
    title: { zh: '精确区间上限（二项）', en: 'upper limit, exact (Clopper–Pearson)' },
    expression: 'per × Beta⁻¹((1 + level) ÷ 2; numerator + 1, denominator − numerator); per where all are counted',
  },
  'normal-lower': {
    title: { zh: '抽样区间下限（正态）', en: 'lower limit of the survey (normal)' },
    expression: 'value − z((1 + level) ÷ 2) × standardError, not below the range of the indicator',
  },
  'normal-upper': {
    title: { zh: '抽样区间上限（正态）', en: 'upper limit of the survey (normal)' },
    expression: 'value + z((1 + level) ÷ 2) × standardError, not above the range of the indicator',
  },
  'gamma-posterior': {
    title: { zh: '真实率达到目标的概率', en: 'probability that the true rate meets the goal' },
    expression: 'P(lower ≤ rate ≤ upper), rate ~ Gamma(numerator + ½, denominator ÷ per)',
  },
  'beta-posterior': {
    title: { zh: '真实比例达到目标的概率', en: 'probability that the true proportion meets the goal' },
    expression: 'P(lower ≤ per × share ≤ upper), share ~ Beta(numerator + ½, denominator − numerator + ½)',
  },
  'normal-posterior': {
    title: { zh: '真实值达到目标的概率', en: 'probability that the true figure meets the goal' },
    expression: 'P(lower ≤ figure ≤ upper), figure ~ Normal(value, standardError²)',
  },
  'progress-mover-lower': {
    title: { zh: '进展的近似下限', en: 'approximate lower limit of the progress' },
    expression: '1 − upper limit of (value − goal) ÷ (base − goal), recovered from the limits of value and base',
  },
  'progress-mover-upper': {
    title: { zh: '进展的近似上限', en: 'approximate upper limit of the progress' },
    expression: '1 − lower limit of (value − goal) ÷ (base − goal), recovered from the limits of value and base',
  },
};
