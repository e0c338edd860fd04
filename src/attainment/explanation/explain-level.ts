import { compareDecimals } from '../../exact/compare-decimals.js';
import { levelLabels } from '../labels.js';
import type { Level } from '../verdict.js';
import type { SentenceWriter } from './sentence-writer.js';
import type { sentenceWords } from './sentence-words.js';
import { unitText } from './unit-text.js';
import { writerNames } from './writer-names.js';

/**
 * Says where the figure stands: value, goal, margin and degree of achievement, or value and change for a direction; then,
 * for a goal with a figure, the change since the base year.
 *
 * A change of a percentage is told in percentage points, any other change also in per cent of the base.
 *
 * @param writer - gets the sentences
 * @param level - the level of its verdict
 */
export function explainLevel(writer: SentenceWriter, level: Level): void {
  const { verdict, figure, say, end, language } = writer;
  if (verdict.kind === 'milestone') {
    const year = figure('as-is', 'level.value.year');
    const total = figure('as-is', 'level.value.goal.lower');
    end('level', say('stagesReached', { year, total, reached: figure('as-is', 'level.value.value') }));
    return;
  }
  const value = unitText(figure('as-is', 'level.value.value'), level.unit, language, false);
  const slots = { year: figure('as-is', 'level.value.year'), what: subject(writer), value };
  if (level.goal === undefined) {
    const word = verdict.kind === 'slow-down' ? slowing(writer, level) : change(writer, level);
    end('level', say('levelDirection', { ...slots, change: word }));
    return;
  }
  const state = levelLabels[level.state][language];
  const margin = `${marginText(writer, level)}${achievement(writer, level)}`;
  end('level', say('level', { ...slots, goal: goalText(writer, level), state, margin }));
  changeSinceBase(writer, level);
}

function subject(writer: SentenceWriter): string {
  const name = writerNames(writer).indicator();
  const { kind } = writer.verdict;
  return writer.say(kind === 'narrow-gap' ? 'gap' : kind === 'relative-to' ? 'difference' : 'plain', { name });
}

function goalText({ verdict, figure, say, language }: SentenceWriter, { goal, unit }: Level): string {
  const by = verdict.trace === undefined ? '' : say('by', { by: figure('as-is', 'trace.rule.by') });
  const end = (side: 'lower' | 'upper'): string =>
    unitText(figure('as-is', `level.value.goal.${side}`), unit, language, false);
  if (goal?.lower === undefined) return say('goalCeiling', { by, upper: end('upper') });
  if (goal.upper === undefined) return say('goalFloor', { by, lower: end('lower') });
  return say('goalRange', { by, lower: end('lower'), upper: end('upper') });
}

function marginText({ figure, say, language }: SentenceWriter, { goal, margin, unit, state }: Level): string {
  if (margin === undefined) return '';
  if (compareDecimals(margin, 0) === 0) return say('marginExact');
  const size = unitText(figure('size', 'level.value.margin'), unit, language, true);
  const [isFloor, isCeiling] = [goal?.upper === undefined, goal?.lower === undefined];
  const word =
    state === 'met'
      ? isFloor
        ? 'marginOver'
        : isCeiling
          ? 'marginUnder'
          : 'marginInside'
      : isFloor
        ? 'missShort'
        : isCeiling
          ? 'missOver'
          : 'missOutside';
  return say(word, { margin: size });
}

function achievement({ figure, say }: SentenceWriter, level: Level): string {
  if (level.achievement === undefined || level.state === 'met') return '';
  return say('achievement', { share: figure('percent', 'level.value.achievement') });
}

/** The change of a direction since its base year. */
function change({ verdict, figure, say, language }: SentenceWriter, level: Level): string {
  if (level.change === undefined) return '';
  const size = (): string => unitText(figure('size', 'level.value.change'), level.unit, language, true);
  const at = verdict.trace?.observations.findIndex(({ roles }) => roles.includes('base')) ?? -1;
  const base =
    at < 0
      ? say('baseYearUnknown')
      : say('baseYear', { year: figure('as-is', `trace.observations.${String(at)}.year`) });
  const way = compareDecimals(level.change, 0);
  if (way === 0) return say('changeNone', { base });
  return say(way > 0 ? 'changeUp' : 'changeDown', { base, change: size() });
}

function slowing({ figure, say, language }: SentenceWriter, level: Level): string {
  const way = compareDecimals(level.change ?? 0, 0);
  if (way === 0) return say('steady');
  const word: keyof typeof sentenceWords = way < 0 ? 'slower' : 'faster';
  return say(word, {
    change: unitText(figure('rounded-size', 'level.value.change', 2), level.unit, language, true),
  });
}

function changeSinceBase({ verdict, figure, say, end, language }: SentenceWriter, level: Level): void {
  const { pace } = verdict;
  if (pace.status === 'unavailable' || pace.value.base.year >= level.year) return;
  const way = compareDecimals(level.value, pace.value.base.value);
  const slots = {
    year: figure('as-is', 'pace.value.base.year'),
    base: unitText(figure('as-is', 'pace.value.base.value'), level.unit, language, false),
  };
  if (way === 0) {
    end('change', say('sinceNone', slots));
    return;
  }
  const paths = ['level.value.value', 'pace.value.base.value'];
  const points = unitText(figure('difference', paths), level.unit, language, true);
  const isShare = ['%', '‰', '百分点'].includes(level.unit) || compareDecimals(pace.value.base.value, 0) === 0;
  const relative = isShare ? '' : say('relative', { share: figure('relative-change', paths) });
  end('change', say(way > 0 ? 'sinceUp' : 'sinceDown', { ...slots, change: points, relative }));
}
