import type { Plan } from '../../model/plan.js';
import type { Language } from '../../model/text.js';
import { reasonLabels } from '../reason-labels.js';
import { statusLabels } from '../labels.js';
import type { CriterionVerdict } from '../verdict.js';
import type { VerdictReason } from '../status.js';
import { explainCourse } from './explain-course.js';
import { explainLevel } from './explain-level.js';
import { explainMissing } from './explain-missing.js';
import type { Sentence } from './explanation.js';
import { quoted } from './quoted.js';
import { type SentenceWriter, sentenceWriter } from './sentence-writer.js';
import { writerNames } from './writer-names.js';

/**
 * A verdict in words: the sentences that a report needs, in Chinese or English.
 *
 * They are made from the codes and figures of the verdict and from titles of the plan, and from nothing else. What cannot be
 * told is a sentence with its reason, never left out. In order: the status and its ground; who judged by hand and what was
 * computed; value, goal and margin; the change since the base year, in percentage points for percentages, else also in per
 * cent of the base; pace, trend, outlook, certainty; what is missing, who reports it and what was reported instead; the
 * parameter that has to be given; counties; stages; what else has to be known; how the plan's words were read.
 *
 * Shares of time and progress are printed in per cent with one decimal, or with as many as keep two different ones apart;
 * projections, limits and mean changes with two decimals; official figures as they were published. Rounding is half away
 * from zero. Base year, deadline, counties and the reading of the plan are in the trace: without one (`trace: false`) the
 * sentences say less.
 *
 * @param verdict - any verdict
 * @param language - 'zh' or 'en'
 * @param plan - the plan that it was judged by, for titles and offices; ids stand in where it is absent
 * @returns the sentences, each with its topic and with the path of every figure; the same verdict gives the same sentences
 * @example
 * const dataset = createDataset([], zhongweiPlan);
 * const criterion = findCriterion(zhongweiPlan, 'health-03.1');
 * const verdict = evaluateCriterion(criterion, dataset, { area: '640500', asOf: 2024 });
 * explain(verdict, 'zh', zhongweiPlan).at(-1).text; // => '尚缺：“孕产妇死亡率”，由卫生健康部门报送。'
 * explain(verdict, 'en').length; // => 3
 */
export function explain(verdict: CriterionVerdict, language: Language, plan?: Plan): readonly Sentence[] {
  const writer = sentenceWriter(verdict, language, plan);
  explainStatus(writer);
  if (verdict.level.status === 'ok') {
    explainLevel(writer, verdict.level.value);
    explainCourse(writer);
  } else {
    const reason = reasonLabels[verdict.level.reason][language];
    writer.end('level', writer.say('noLevel', { reason }));
  }
  explainMissing(writer);
  for (const reason of verdict.reasons.slice(1)) explainCaveat(writer, reason);
  explainInterpretation(writer);
  return writer.sentences;
}

function explainStatus(writer: SentenceWriter): void {
  const { verdict, criterion, language, figure, say, end } = writer;
  const names = writerNames(writer);
  const title = criterion?.title?.[language] ?? ownerTitle(writer) ?? verdict.criterion;
  const ground = verdict.reasons[0];
  end(
    'status',
    say('status', {
      asOf: figure('as-is', 'asOf'),
      area: names.area('area', verdict.area),
      clause: say('clause', { title: quoted(title) }),
      status: statusLabels[verdict.status][language],
      reason: ground === undefined ? '—' : reasonLabels[ground][language],
    }),
  );
  const { manual } = verdict;
  if (manual === undefined) return;
  const computed = manual.computed.reasons.map((code) => reasonLabels[code][language]);
  end(
    'manual',
    say('manual', {
      by: quoted(manual.by),
      date: figure('as-is', 'manual.date'),
      area: names.area('manual.area', manual.area),
      why: quoted(manual.reason),
      computed: statusLabels[manual.computed.status][language],
      reason: computed.join(language === 'zh' ? '、' : ', '),
    }),
  );
}

/** A clause without a title of its own is its goal or measure. */
function ownerTitle({ plan, verdict, language }: SentenceWriter): string | undefined {
  const owner = [...(plan?.targets ?? []), ...(plan?.measures ?? [])].find(({ criteria }) =>
    criteria.some(({ id }) => id === verdict.criterion),
  );
  return owner?.title[language];
}

function explainCaveat(writer: SentenceWriter, reason: VerdictReason): void {
  const { say, end, language } = writer;
  end('caveat', say('caveat', { reason: reasonLabels[reason][language], detail: detail(writer, reason) }));
}

/** The year or years that a caveat is about. */
function detail({ verdict, figure, say, language }: SentenceWriter, reason: VerdictReason): string {
  const { level, pace, trace, lapses = [] } = verdict;
  switch (reason) {
    case 'base-substituted': {
      const at = trace?.observations.findIndex(({ roles }) => roles.includes('base')) ?? -1;
      if (pace.status === 'ok') return say('detailYear', { year: figure('as-is', 'pace.value.base.year') });
      if (at < 0) return '';
      return say('detailYear', { year: figure('as-is', `trace.observations.${String(at)}.year`) });
    }
    case 'stale':
      return level.status === 'ok' ? say('detailYear', { year: figure('as-is', 'level.value.year') }) : '';
    case 'final':
      return trace === undefined ? '' : say('detailYear', { year: figure('as-is', 'trace.rule.by') });
    case 'missed-in-between': {
      if (lapses.length === 0) return '';
      const years = lapses.map((_, position) => figure('as-is', `lapses.${String(position)}`));
      return say('detailYears', { years: years.join(language === 'zh' ? '、' : ', ') });
    }
    default:
      return '';
  }
}

function explainInterpretation({ verdict, criterion, language, say, end }: SentenceWriter): void {
  const interpretation = verdict.trace?.interpretation ?? criterion?.interpretation;
  if (interpretation === undefined) return;
  const { reading, reason } = interpretation;
  end('interpretation', say('interpretation', { reading: quoted(reading[language]), why: quoted(reason[language]) }));
}
