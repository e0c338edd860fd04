import type { Text } from '../../../model/text.js';

/** Sentences and parts of sentences of evaluation reports. Places in braces are filled with figures and names. */
export const evaluationWords = {
  'midterm-scope': {
    zh: '本报告依据截至{year}年的数据{known}，对{area}实施{plan}作中期评估。',
    en: 'This report evaluates {plan} in {area} at mid-term, with the figures up to {year}{known}.',
  },
  'final-scope': {
    zh: '本报告依据截至{year}年的数据{known}，对{area}实施{plan}作终期评估，逐项说明是否达标。',
    en: 'This report evaluates {plan} in {area} at its end, with the figures up to {year}{known}, and states for each goal whether it was attained.',
  },
  'final-attained': { zh: '达标的目标{count}项。', en: 'Goals attained: {count}.' },
  'final-missed': { zh: '未达标的目标{count}项。', en: 'Goals not attained: {count}.' },
  'final-unknown': {
    zh: '没有数据或无法评估、因而不能证明达标的目标{count}项，均不计为达标。',
    en: 'Goals not shown to be attained for want of data or of a basis: {count}; none of them counts as attained.',
  },
  'effect-not-tested': {
    zh: '没有提供效果检验结果，本报告不对策略措施的效果下结论。',
    en: 'No test of effects was given, so this report draws no conclusion on the effect of the measures.',
  },
  'effects-tested': {
    zh: '有效果检验结果的策略措施{count}项。',
    en: 'Measures whose effect was tested: {count}.',
  },
  // The situation.
  'plan-frame': {
    zh: '{plan}期限为{start}年至{end}年，以{baseline}年为基期；{domains}个领域，目标{goals}项，策略措施{measures}项。',
    en: '{plan} runs from {start} to {end} and counts from {baseline}; domains: {domains}, goals: {goals}, measures: {measures}.',
  },
  'counties-listed': { zh: '{area}辖县（区）{count}个：{list}。', en: 'Counties of {area} ({count}): {list}.' },
  'made-by': {
    zh: '本报告由{body}提出，报送{list}。',
    en: 'This report is made by the {body} and handed to {list}.',
  },
  'made-by-nobody': {
    zh: '该规划没有规定由谁评估、向谁报送。',
    en: 'The plan does not say who evaluates it and who receives the evaluation.',
  },
  'recipient-same': { zh: '{area}{body}', en: 'the {body} of {area}' },
  'recipient-above': { zh: '上一级（{area}）{body}', en: 'the {body} of the level above ({area})' },
  'recipient-unnamed': { zh: '上一级{body}', en: 'the {body} of the level above' },
  // How the evaluation went.
  'no-records': {
    zh: '没有提供自我评估、第三方评估、督查或审批的记录，评估工作开展情况无从说明。',
    en: 'No records of self-evaluation, third-party evaluation, supervision or approval were given, so nothing can be said of how the evaluation went.',
  },
  'self-assessment-count': { zh: '已有自我评估记录{count}条。', en: 'Records of self-evaluation: {count}.' },
  'third-party-count': { zh: '已有第三方评估记录{count}条。', en: 'Records of evaluation by third parties: {count}.' },
  'no-third-party': { zh: '没有第三方评估的记录。', en: 'There is no record of an evaluation by a third party.' },
  'no-self-assessment': { zh: '没有自我评估的记录。', en: 'There is no record of a self-evaluation.' },
  'visits-count': { zh: '已有督查记录{count}条。', en: 'Records of supervision visits: {count}.' },
  'no-visits': { zh: '没有督查的记录。', en: 'There is no record of a supervision visit.' },
  'record-act': {
    zh: '{day}，{who}：{what}{documents}{findings}{note}。',
    en: '{day}, the {who}: {what}{documents}{findings}{note}.',
  },
  'record-decision': {
    zh: '{day}，{who}对{product}作出决定：{decision}{documents}{note}。',
    en: '{day}, the {who} decided on the {product}: {decision}{documents}{note}.',
  },
  // Goal by goal.
  'finding-attained': { zh: '目标{number}{title}：达标。', en: 'Goal {number}, {title}: attained.' },
  'finding-missed': {
    zh: '目标{number}{title}：未达标（{status}）。',
    en: 'Goal {number}, {title}: not attained ({status}).',
  },
  'finding-unknown': {
    zh: '目标{number}{title}：{status}，不能证明达标，不计为达标。',
    en: 'Goal {number}, {title}: {status}; it is not shown to be attained and does not count as attained.',
  },
  assessment: {
    zh: '{party}（{by}，{day}）对{about}的结论：{finding}{documents}{note}。',
    en: '{party} ({by}, {day}) of {about}: {finding}{documents}{note}.',
  },
  'assessments-disagree': {
    zh: '自我评估与第三方评估对{about}的结论不一致。',
    en: 'Self-evaluation and third party disagree on {about}.',
  },
  // Measures.
  'measure-clause': {
    zh: '{domain}策略措施{number}，{title}：{status}（{reason}）。',
    en: '{domain}, measure {number}, {title}: {status} ({reason}).',
  },
  'measure-clauses-unknown': {
    zh: '策略措施条目，{status}（{reason}）：{count}项（{list}）。',
    en: 'Clauses of measures, {status} ({reason}): {count} ({list}).',
  },
  'no-measure-figures': {
    zh: '规划的策略措施没有自带数值。',
    en: 'The measures of the plan promise no figures of their own.',
  },
  'effect-tested': {
    zh: '{measure}对{indicator}的影响（{method}，自{from}年起）：估计变化{estimate}，{level}%区间{lower}至{upper}：{conclusion}。',
    en: 'Effect of {measure} on {indicator} ({method}, from {from} on): an estimated change of {estimate}, {level}% interval {lower} to {upper}: {conclusion}.',
  },
  'effect-unavailable': {
    zh: '{measure}对{indicator}的影响（{method}，自{from}年起）无法检验：{reason}。',
    en: 'The effect of {measure} on {indicator} ({method}, from {from} on) cannot be tested: {reason}.',
  },
  // Practice, problems, advice.
  'practice-count': { zh: '已有工作记录{count}条。', en: 'Records of work done: {count}.' },
  'no-practice': {
    zh: '没有提供工作措施和经验的记录。',
    en: 'No record of work done or of experience was given.',
  },
  'problems-unmet': { zh: '未达标或进度不足的目标{count}项。', en: 'Goals missed or behind: {count}.' },
  'problems-unknown': {
    zh: '没有数据或无法评估的目标{count}项，达标与否未知。',
    en: 'Goals without data or a basis, of which nothing is known: {count}.',
  },
  'no-problems': {
    zh: '数据和记录没有反映出问题。',
    en: 'Figures and records show no problem.',
  },
  'deadline-passed': {
    zh: '目标年份已到，不再预测。',
    en: 'The deadline has passed, so nothing is projected.',
  },
  'no-outlook': {
    zh: '没有一项条目的数据足以判断趋势或推算前景。',
    en: 'No clause has figures enough for a trend or a projection.',
  },
  'advice-measure': {
    zh: '{goal}（{status}）：落实{domain}策略措施{number}{measure}。',
    en: '{goal} ({status}): carry out measure {number} of the domain {domain}, {measure}.',
  },
  'advice-report': {
    zh: '{office}补报缺项指标{count}项，规划鼓励开展专项统计调查。',
    en: 'The {office} reports what is missing (indicators: {count}); the plan encourages special surveys.',
  },
  'advice-none': {
    zh: '规划中没有与{goal}（{status}）对应的策略措施，本报告不另拟建议。',
    en: 'The plan has no measure for {goal} ({status}), and this report makes none up.',
  },
  'no-advice': { zh: '没有需要提出建议的目标。', en: 'No goal calls for advice.' },
} as const satisfies Readonly<Record<string, Text>>;
