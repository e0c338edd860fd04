import { planIndex } from '../../plan/plan-index.js';
import { reasonLabels } from '../reason-labels.js';
import { statusLabels } from '../labels.js';
import type { MemberVerdict } from '../trace.js';
import type { VerdictReason } from '../status.js';
import { isReportable } from './is-reportable.js';
import { quoted } from './quoted.js';
import type { SentenceWriter } from './sentence-writer.js';
import { unitText } from './unit-text.js';
import { writerNames } from './writer-names.js';

/**
 * Says what is missing, who reports it and what was reported instead; which parameter has to be given; how the counties came
 * out; which stages lack evidence.
 *
 * @param writer - gets the sentences
 */
export function explainMissing(writer: SentenceWriter): void {
  const { verdict } = writer;
  const { status, reasons } = verdict.manual?.computed ?? verdict;
  const isMissing = status === 'no-data' || status === 'not-assessable';
  const first = reasons[0];
  if (isMissing && first !== undefined && isReportable(first)) explainReport(writer, first);
  explainInstead(writer);
  explainParameter(writer);
  explainCounties(writer);
  if (verdict.kind === 'milestone') explainStages(writer);
}

function explainReport(writer: SentenceWriter, reason: VerdictReason): void {
  const { criterion, verdict, plan, language } = writer;
  const names = writerNames(writer);
  const select: Readonly<Record<string, unknown>> = { ...verdict.trace?.rule.parameters, ...criterion?.select };
  const groups =
    reason === 'no-comparison' && verdict.kind === 'narrow-gap'
      ? writer.say('missingComparison')
      : names.groups(select);
  reportSentence(writer, names.indicator(), groups, names.office());
  if (criterion?.kind !== 'relative-to' || plan === undefined) return;
  const { indicator, select: other } = criterion.reference;
  const reference = planIndex(plan).indicators.get(indicator);
  const office = plan.offices?.find(({ id }) => id === reference?.steward)?.title[language];
  reportSentence(writer, quoted(reference?.title[language] ?? indicator), names.groups({ ...other }), office);
}

function reportSentence({ say, end }: SentenceWriter, what: string, groups: string, office: string | undefined): void {
  const slots = { what, groups: groups === '' ? '' : say('groups', { groups }) };
  end('missing', office === undefined ? say('missingNobody', slots) : say('missing', { ...slots, office }));
}

function explainInstead(writer: SentenceWriter): void {
  const { verdict, say, end, figure, language, indicator } = writer;
  const reported = (verdict.trace?.reportedInstead ?? []).flatMap(({ value, ...point }, position) => {
    if (value === null) return [];
    const path = `trace.reportedInstead.${String(position)}`;
    const shown = figure('as-is', `${path}.value`);
    return [
      say('insteadItem', {
        year: figure('as-is', `${path}.year`),
        groups: writerNames(writer).groups(point) || say('everyone'),
        value: indicator === undefined ? shown : unitText(shown, indicator.unit, language, false),
      }),
    ];
  });
  if (reported.length > 0) end('missing', say('instead', { list: reported.join(separator(writer)) }));
}

function explainParameter(writer: SentenceWriter): void {
  const { verdict, criterion, say, end, figure, language } = writer;
  if (verdict.kind !== 'prescribed') return;
  const own = criterion?.kind === 'prescribed' ? criterion : undefined;
  const id = own?.parameter.id ?? verdict.trace?.rule.parameters['parameter'] ?? '';
  if (verdict.trace?.rule.parameters['value'] !== undefined) {
    const shown = figure('as-is', 'trace.rule.parameters.value');
    const value = own === undefined ? shown : unitText(shown, own.unit, language, false);
    end('parameter', say('parameterUsed', { id: quoted(id), value }));
  } else if (verdict.reasons.includes('parameter-not-given') && own !== undefined) {
    const unit = unitText('', own.unit, language, false).trim() || '1';
    end(
      'parameter',
      say('parameter', { title: quoted(own.parameter.title[language]), unit: quoted(unit), id: quoted(id) }),
    );
  }
}

function explainCounties(writer: SentenceWriter): void {
  const { verdict, say, end } = writer;
  if (verdict.decidedBy !== undefined) {
    end('counties', say('weakest', { area: writerNames(writer).area('decidedBy', verdict.decidedBy) }));
  }
  const members = verdict.trace?.members ?? [];
  if (members.length === 0) return;
  const list = members.map((member, position) => memberText(writer, member, `trace.members.${String(position)}`));
  end('counties', say('members', { list: list.join(separator(writer)) }));
}

function memberText(writer: SentenceWriter, member: MemberVerdict, path: string): string {
  const { say, figure, language, indicator, verdict } = writer;
  const slots = {
    area: writerNames(writer).area(`${path}.area`, member.area),
    status: statusLabels[member.status][language],
  };
  if (member.value === undefined) {
    const reason = member.reason === undefined ? '' : reasonLabels[member.reason][language];
    return say('memberMissing', { ...slots, reason });
  }
  const unit = verdict.level.status === 'ok' ? verdict.level.value.unit : indicator?.unit;
  const shown = figure('as-is', `${path}.value`);
  return say('memberValue', {
    ...slots,
    value: unit === undefined ? shown : unitText(shown, unit, language, false),
    year: figure('as-is', `${path}.year`),
  });
}

function explainStages(writer: SentenceWriter): void {
  const { verdict, criterion, say, end, language } = writer;
  const stages =
    verdict.trace?.stages?.flatMap(({ stage, evidence }) => (evidence.length === 0 ? [stage] : [])) ??
    (verdict.level.status === 'unavailable' && criterion?.kind === 'milestone' ? criterion.stages : []);
  if (verdict.level.status === 'unavailable') end('stages', say('stagesAll'));
  if (stages.length === 0) return;
  const list = stages.map(({ title }) => quoted(title[language])).join(language === 'zh' ? '、' : ', ');
  end('stages', say('stagesOpen', { list }));
}

function separator({ language }: SentenceWriter): string {
  return language === 'zh' ? '；' : '; ';
}
