import { reasonLabels } from '../../attainment/reason-labels.js';
import { planIndex } from '../../plan/plan-index.js';
import { gradeLabels, surenessLabels } from '../labels.js';
import { warningRules } from '../warning-rules.js';
import type { RuleId } from '../rule-parameters.js';
import type { Signal } from '../signal.js';
import type { WarningWriter } from './warning-writer.js';

/** Rules about what was reported, not about figures. */
const ABOUT_REPORTS: ReadonlySet<RuleId> = new Set<RuleId>(['data-missing', 'data-late', 'milestone-without-evidence']);

/**
 * Says why a rule fired, in its own figures, and how sure that is.
 *
 * @param writer - gets the sentence
 * @param signal - a signal of its warning
 * @param position - where it stands among them
 */
export function explainSignal(writer: WarningWriter, signal: Signal, position: number): void {
  const { say, end, language, warning } = writer;
  const at = `warning.signals.${String(position)}`;
  const clause = writer.clauseName(signal.criterion);
  const lead =
    signal.area === warning.area
      ? say('clause', { clause })
      : say('clauseIn', { clause, area: writer.areaName(signal.area) });
  const what = whatOf(writer, signal, `${at}.evidence`, at);
  end(
    'signal',
    say('signal', {
      rule: warningRules[signal.rule].label[language],
      grade: gradeLabels[signal.grade][language],
      clause: lead,
      what,
      sureness: surenessOf(writer, signal, at),
    }),
  );
}

/** That nothing was reported is sure in itself; a probability of missing is said already. */
function surenessOf({ say, figure, language }: WarningWriter, { sureness, rule }: Signal, at: string): string {
  if (sureness.status === 'unavailable' || ABOUT_REPORTS.has(rule)) return '';
  const state = surenessLabels[sureness.value.state][language];
  if (sureness.value.probability === undefined || rule === 'expected-to-miss') return say('sure', { state });
  return say('sureProbability', { state, probability: figure('percent', `${at}.sureness.value.probability`) });
}

function whatOf(writer: WarningWriter, signal: Signal, path: string, at: string): string {
  const { say, figure, amount, language } = writer;
  const { criterion } = signal;
  const value = (name: string): string => amount(criterion, figure('as-is', `${path}.${name}`));
  const year = (name: string): string => figure('as-is', `${path}.${name}`);
  switch (signal.rule) {
    case 'expected-to-miss': {
      const { probability, projected, distance } = signal.evidence;
      const parts = [
        probability === undefined
          ? say('missExpert')
          : say('miss', { probability: figure('percent', `${path}.probability`) }),
        projected === undefined
          ? ''
          : say('missProjected', { projected: amount(criterion, figure('rounded', `${path}.projected`, 2)) }),
        distance === undefined
          ? ''
          : distance === 0
            ? say('missMet')
            : say('missDistance', { distance: figure('percent', `${path}.distance`) }),
      ];
      return parts.join('') + timeLeft(writer, path, signal.evidence.yearsLeft);
    }
    case 'behind-schedule':
      return lagOf(writer, signal.evidence.progress, path) + timeLeft(writer, path, signal.evidence.yearsLeft);
    case 'reversal':
      return say('reversal', { turn: year('turn'), value: value('value') });
    case 'volatile':
      return say('volatile', { year: figure('as-is', `${at}.year`), value: value('value') });
    case 'relapse':
      return relapseOf(writer, signal.evidence, path);
    case 'gap-widening':
      return gapOf(writer, signal, path);
    case 'against-the-others': {
      const change = (name: string): string => amount(criterion, figure('rounded', `${path}.${name}`, 2), true);
      return say('others', {
        from: year('from'),
        change: change('change'),
        others: year('others'),
        within: writer.areaName(signal.evidence.within),
        middle: change('othersChange'),
      });
    }
    case 'implausible-value':
      return say('implausible', {
        year: figure('as-is', `${at}.year`),
        value: value('value'),
        before: value('before'),
      });
    case 'implausible-revision': {
      const slots = { year: figure('as-is', `${at}.year`), before: value('revisedFrom'), value: value('value') };
      return say('revision', slots) + (signal.evidence.decides ? say('revisionDecides') : '');
    }
    case 'data-late':
      return say('late', { latest: year('latest'), results: year('results') });
    case 'data-missing': {
      const { reason, counties = [] } = signal.evidence;
      const named = counties.length === 0 ? '' : say('missingCounties', { areas: writer.areaNames(counties) });
      return say('missing', { reason: reasonLabels[reason][language] }) + named;
    }
    case 'deadline-near': {
      const { passed, missing } = signal.evidence;
      const state = passed ? say('passed') : say('near', { years: year('yearsLeft') });
      if (missing === undefined) return state;
      return state + say('nearMissing', { missing: amount(criterion, figure('as-is', `${path}.missing`), true) });
    }
    case 'milestone-without-evidence':
      return say('noEvidence', { stages: year('stages') }) + timeLeft(writer, path, signal.evidence.yearsLeft);
  }
}

function timeLeft({ say, figure }: WarningWriter, path: string, years: number): string {
  if (years <= 0) return say('noTimeLeft');
  return say(years === 1 ? 'yearLeft' : 'yearsLeft', { years: figure('as-is', `${path}.yearsLeft`) });
}

function lagOf({ say, figure }: WarningWriter, progress: number | undefined, path: string): string {
  if (progress === undefined) return say('lagUnknown');
  return say(progress < 0 ? 'lagBack' : 'lag', {
    progress: figure(progress < 0 ? 'percent-size' : 'percent', `${path}.progress`),
    elapsed: figure('percent', `${path}.elapsed`),
  });
}

function relapseOf(
  { say, figure, list }: WarningWriter,
  { lapses, withinNoise }: { readonly lapses: readonly number[]; readonly withinNoise: boolean },
  path: string,
): string {
  const years = lapses.map((_, position) => figure('as-is', `${path}.lapses.${String(position)}`));
  const what = years.length === 0 ? say('relapseNow') : say('relapse', { years: list(years) });
  return withinNoise ? what + say('relapseNoise') : what;
}

function gapOf(
  { say, figure, amount, plan, indicatorName }: WarningWriter,
  { criterion, evidence }: Extract<Signal, { rule: 'gap-widening' }>,
  path: string,
): string {
  const words = { sex: 'betweenSex', urbanisation: 'betweenUrbanisation', terrain: 'betweenTerrain' } as const;
  const { age, group } = planIndex(plan).criteria.get(criterion)?.select ?? {};
  const others = { ...(age === undefined ? {} : { age }), ...(group === undefined ? {} : { group }) };
  const what = say('gap', {
    indicator: indicatorName(evidence.indicator, others),
    between: say(words[evidence.between]),
    from: figure('as-is', `${path}.from.year`),
    first: amount(criterion, figure('as-is', `${path}.from.value`), true),
    to: figure('as-is', `${path}.to.year`),
    last: amount(criterion, figure('as-is', `${path}.to.value`), true),
  });
  return evidence.named ? what : what + say('notNamed');
}
