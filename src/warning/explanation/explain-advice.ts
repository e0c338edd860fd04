import { quoted } from '../../attainment/explanation/quoted.js';
import { unitText } from '../../attainment/explanation/unit-text.js';
import { reasonLabels } from '../../attainment/reason-labels.js';
import { compareDecimals } from '../../exact/compare-decimals.js';
import type { Selection } from '../../model/selection.js';
import { planIndex } from '../../plan/plan-index.js';
import type { Advice, DecidingObservation, NamedRecord, RequiredChange, StepDownCondition } from '../advice/advice.js';
import { gradeLabels } from '../labels.js';
import type { WarningWriter } from './warning-writer.js';

/**
 * Says what the figures ask for and what the plan has to offer: the change that is needed a year against the best there was,
 * what would lower the grade next year, what is missing, then measures, objectives, offices and duties.
 *
 * @param writer - gets the sentences
 * @param advice - of its warning
 */
export function explainAdvice(writer: WarningWriter, advice: Advice): void {
  const { say, end, language, list } = writer;
  const title = (record: NamedRecord): string => quoted(record.title[language]);
  for (const [position, required] of advice.required.entries()) {
    explainRequired(writer, required, `advice.required.${String(position)}`);
  }
  explainStepDown(writer, advice);
  const missing = advice.deciding.flatMap((one, position) =>
    isFirstOf(advice.deciding, position) ? decidingText(writer, one, `advice.deciding.${String(position)}`) : [],
  );
  if (missing.length > 0) end('deciding', say('deciding', { list: missing.join(separator(writer)) }));
  const measures = advice.measures.map((measure) =>
    say('measureItem', { id: quoted(measure.id), title: title(measure) }),
  );
  const lead = advice.comparisonOnly ? 'measuresElsewhere' : 'measures';
  end('measures', measures.length === 0 ? say('noMeasures') : say(lead, { list: measures.join(separator(writer)) }));
  if (advice.objectives.length > 0) end('objectives', say('objectives', { list: list(advice.objectives.map(title)) }));
  if (advice.reporters.length > 0) {
    const reporters = advice.reporters.map(({ indicator, office }) =>
      say('reporterItem', { indicator: title(indicator), office: office.title[language] }),
    );
    end('reporters', say('reporters', { list: reporters.join(separator(writer)) }));
  }
  if (advice.duties.length > 0) {
    const duties = advice.duties.map((duty) =>
      say('dutyItem', { who: list(duty.who.map((body) => body.title[language])), title: title(duty) }),
    );
    end('duties', say('duties', { list: duties.join(separator(writer)) }));
  }
}

/** Two clauses may wait for one figure. */
function isFirstOf(deciding: readonly DecidingObservation[], position: number): boolean {
  const about = ({ criterion, ...missing }: DecidingObservation): string =>
    JSON.stringify(missing.indicator === undefined ? [criterion, missing] : missing);
  const own = about(deciding[position] as DecidingObservation);
  return deciding.findIndex((one) => about(one) === own) === position;
}

/** The indicator, or what the clause judges of it. */
function figureName(
  { plan, say, indicatorName }: WarningWriter,
  {
    criterion,
    indicator = '',
    select,
  }: { readonly criterion: string; readonly indicator?: string; readonly select?: Selection },
): string {
  const name = indicatorName(indicator, select);
  const kind = planIndex(plan).criteria.get(criterion)?.kind;
  return kind === 'narrow-gap'
    ? say('theGap', { name })
    : kind === 'relative-to'
      ? say('theDifference', { name })
      : name;
}

function separator({ language }: WarningWriter): string {
  return language === 'zh' ? '；' : '; ';
}

function explainRequired(writer: WarningWriter, required: RequiredChange, path: string): void {
  const { say, end, figure, language } = writer;
  const { unit, criterion } = required;
  const isUp = compareDecimals(required.goal.value, required.latest.value) > 0;
  const amount = (name: string): string => unitText(figure('as-is', `${path}.${name}`), unit, language, false);
  const slots = {
    clause: writer.clauseName(criterion),
    area: writer.areaName(required.area),
    perYear: unitText(figure('rounded-size', `${path}.perYear`, 2), unit, language, true),
    year: figure('as-is', `${path}.latest.year`),
    latest: amount('latest.value'),
    by: figure('as-is', `${path}.goal.year`),
    goal: amount('goal.value'),
  };
  end('required', say(isUp ? 'requiredUp' : 'requiredDown', { ...slots, best: bestText(writer, required, path) }));
}

function bestText(
  { say, figure, areaName, language }: WarningWriter,
  { best, withinReach, unit }: RequiredChange,
  path: string,
): string {
  if (best.status === 'unavailable') return say('noBest', { reason: reasonLabels[best.reason][language] });
  return say('best', {
    area: areaName(best.value.area),
    from: figure('as-is', `${path}.best.value.from.year`),
    to: figure('as-is', `${path}.best.value.to.year`),
    perYear: unitText(figure('rounded', `${path}.best.value.perYear`, 2), unit, language, true),
    reach: say(withinReach.status === 'ok' && withinReach.value ? 'within' : 'beyond'),
  });
}

function explainStepDown(writer: WarningWriter, { stepDown }: Advice): void {
  const { say, end, figure, language } = writer;
  if (stepDown.status === 'unavailable') {
    end('step-down', say('noStepDown', { reason: reasonLabels[stepDown.reason][language] }));
    return;
  }
  const { from, to, year, conditions } = stepDown.value;
  const slots = {
    year: figure('as-is', 'advice.stepDown.value.year'),
    from: gradeLabels[from][language],
    conditions: conditions
      .map((condition, position) =>
        conditionText(writer, condition, year, `advice.stepDown.value.conditions.${String(position)}`),
      )
      .join(say('and')),
  };
  if (to === 'graded') end('step-down', say('stepDownGraded', slots));
  else if (to === 'grey') end('step-down', say('stepDownGrey', slots));
  else if (to === 'none') end('step-down', say('stepDownEnds', slots));
  else end('step-down', say('stepDown', { ...slots, to: gradeLabels[to][language] }));
}

function conditionText(writer: WarningWriter, condition: StepDownCondition, next: number, path: string): string {
  const { say, figure, language, list } = writer;
  if (condition.kind === 'evidence') {
    if (condition.stages.length === 0) return say('noStages');
    return say('evidence', { stages: list(condition.stages.map(({ title }) => quoted(title[language]))) });
  }
  const what = figureName(writer, condition);
  const areas = writer.areaNames(condition.areas);
  if (condition.kind === 'report') {
    if (condition.year === next) return say('reportNext', { areas, what });
    return say('report', { areas, what, year: figure('as-is', `${path}.year`) });
  }
  return say(condition.bound === 'at-least' ? 'atLeast' : 'atMost', {
    areas,
    what,
    value: unitText(figure('as-is', `${path}.value`), condition.unit, language, false),
  });
}

function decidingText(writer: WarningWriter, missing: DecidingObservation, path: string): string {
  const { say, figure, language } = writer;
  const reason = reasonLabels[missing.reason][language];
  const areas = writer.areaNames(missing.areas);
  if (missing.what === 'evidence') {
    return say('decidingEvidence', { areas, clause: writer.clauseName(missing.criterion), reason });
  }
  if (missing.what === 'parameter') {
    return say('decidingParameter', { areas, parameter: quoted(missing.parameter ?? ''), reason });
  }
  const words = { figure: 'decidingFigure', counts: 'decidingCounts', 'standard-error': 'decidingError' } as const;
  return say(words[missing.what], {
    areas,
    what: figureName(writer, missing),
    year: figure('as-is', `${path}.year`),
    reason,
  });
}
