import { levelLabels, statusLabels, trendLabels } from '../attainment/labels.js';
import type { CriterionVerdict, Outlook } from '../attainment/verdict.js';
import { roundDecimal } from '../exact/round-decimal.js';
import { subtractDecimals } from '../exact/subtract-decimals.js';
import type { Criterion } from '../model/criterion.js';
import type { Language } from '../model/text.js';
import { units } from '../model/unit.js';

/** The cells of one verdict in a table for people. */
export interface VerdictCells {
  readonly base: string;
  readonly latest: string;
  readonly goal: string;
  readonly level: string;
  readonly pace: string;
  readonly trend: string;
  /** The value projected for the deadline and how probable it is that the goal is met then. */
  readonly outlook: string;
  readonly status: string;
}

const NOTHING = '—';

/**
 * What a table shows of a verdict. What is not there is a dash; the status says why.
 *
 * @param criterion - the criterion
 * @param verdict - its verdict
 * @param language - of the words
 * @returns the cells, figures rounded for reading: progress and probability to whole per cent, trend and projection to two decimals
 */
export function verdictCells(criterion: Criterion, verdict: CriterionVerdict, language: Language): VerdictCells {
  const { level, pace, trend, outlook } = verdict;
  return {
    base: baseText(verdict),
    latest: level.status === 'ok' ? withYear(level.value.value, level.value.year) : NOTHING,
    goal: goalText(criterion, language),
    level:
      level.status === 'ok'
        ? `${levelLabels[level.value.state][language]}${level.value.change === undefined ? '' : ` ${signed(level.value.change)}`}`
        : NOTHING,
    pace: pace.status === 'ok' ? `${percent(pace.value.progress)} / ${percent(pace.value.elapsed)}` : NOTHING,
    trend:
      trend.status === 'ok'
        ? `${trendLabels[trend.value.state][language]} ${signed(roundDecimal(trend.value.meanYearlyChange, 2))}`
        : NOTHING,
    outlook: outlook.status === 'ok' ? outlookText(outlook.value) : NOTHING,
    status: statusLabels[verdict.status][language],
  };
}

/** The base in the unit of the level: for a gap, the gap of the base year. */
function baseText({ pace, level, trace }: CriterionVerdict): string {
  if (pace.status === 'ok') return withYear(pace.value.base.value, pace.value.base.year);
  const base = trace?.observations.find(({ roles }) => roles.includes('base'));
  if (base === undefined || base.value === null) return NOTHING;
  const change = level.status === 'ok' ? level.value.change : undefined;
  if (level.status === 'ok' && change !== undefined) {
    return withYear(subtractDecimals(level.value.value, change), base.year);
  }
  return withYear(base.value, base.year);
}

function goalText(criterion: Criterion, language: Language): string {
  const title = 'unit' in criterion ? units[criterion.unit].title[language] : '';
  // "10/10万" reads as what it is; "10 1/10万" does not.
  const unit = title.replace(/^1\//, '/');
  const separator = /^[%‰/]/.test(unit) ? '' : ' ';
  switch (criterion.kind) {
    case 'at-least':
      return `≥ ${criterion.value}${separator}${unit}`;
    case 'at-most':
      return `≤ ${criterion.value}${separator}${unit}`;
    case 'about':
      return `${criterion.value} ± ${criterion.tolerance}${separator}${unit}`;
    case 'within':
      return `${criterion.lower}–${criterion.upper}${separator}${unit}`;
    case 'increase':
      return { zh: '↑ 高于基期', en: '↑ above base' }[language];
    case 'decrease':
      return { zh: '↓ 低于基期', en: '↓ below base' }[language];
    case 'slow-down':
      return { zh: '增速减缓', en: 'growth slows' }[language];
    case 'narrow-gap':
      return { zh: '差距缩小', en: 'gap narrows' }[language];
    case 'relative-to':
      return { zh: '不低于参照', en: 'not below reference' }[language];
    case 'prescribed':
      return { zh: '按有关规定', en: 'as prescribed' }[language];
    case 'milestone':
      return { zh: `${String(criterion.stages.length)} 个阶段`, en: `${String(criterion.stages.length)} stages` }[
        language
      ];
  }
}

function outlookText({ value, probability }: Outlook): string {
  const projected = roundDecimal(value, 2);
  return probability === undefined ? projected : `${projected} · ${percent(probability)}`;
}

function withYear(value: string, year: number): string {
  return `${value} (${String(year)})`;
}

function percent(share: number): string {
  return `${roundDecimal(share * 100, 0)}%`;
}

function signed(value: string): string {
  return value.startsWith('-') ? `−${value.slice(1)}` : `+${value}`;
}
