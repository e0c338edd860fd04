import { paceLabels } from '../labels.js';
import { reasonLabels } from '../reason-labels.js';
import type { Certainty } from '../certainty.js';
import type { Outlook, Pace, Trend } from '../verdict.js';
import { quoted } from './quoted.js';
import type { SentenceWriter } from './sentence-writer.js';
import type { sentenceWords } from './sentence-words.js';
import { unitText } from './unit-text.js';

/** Fewest and most decimals of a share in per cent: more than one only to keep two different shares apart. */
const [FEWEST, MOST] = [1, 6];
/** The interval of a projection that a sentence shows: the narrowest of at least this probability. */
const SHOWN_LEVEL = 0.8;

/**
 * Says how it goes: pace, trend, outlook and certainty, each with its figures or with the reason why it cannot be told.
 *
 * @param writer - gets the sentences
 */
export function explainCourse(writer: SentenceWriter): void {
  const { pace, trend, outlook, certainty } = writer.verdict;
  if (pace.status === 'ok') explainPace(writer, pace.value);
  else without(writer, 'pace', 'noPace', pace.reason);
  if (trend.status === 'ok') explainTrend(writer, trend.value);
  else without(writer, 'trend', 'noTrend', trend.reason);
  if (outlook.status === 'ok') explainOutlook(writer, outlook.value);
  else without(writer, 'outlook', 'noOutlook', outlook.reason);
  if (certainty.status === 'ok') explainCertainty(writer, certainty.value);
  else without(writer, 'certainty', 'noCertainty', certainty.reason);
}

function without(
  { say, end, language }: SentenceWriter,
  topic: 'pace' | 'trend' | 'outlook' | 'certainty',
  word: keyof typeof sentenceWords,
  reason: keyof typeof reasonLabels,
): void {
  end(topic, say(word, { reason: reasonLabels[reason][language] }));
}

function explainPace(writer: SentenceWriter, { progress, elapsed, state, method, expected }: Pace): void {
  const { figure, say, end, language } = writer;
  const places = placesApart(progress, elapsed);
  const slots = {
    baseYear: figure('as-is', 'pace.value.base.year'),
    progress: figure(progress < 0 ? 'percent-size' : 'percent', 'pace.value.progress', places),
    elapsed: figure('percent', 'pace.value.elapsed', places),
    state: `${paceLabels[state][language]}${method === 'geometric' ? say('geometric') : ''}`,
    expected:
      expected === undefined
        ? ''
        : say('expected', { expected: levelFigure(writer, figure('rounded', 'pace.value.expected', 2), false) }),
  };
  end('pace', say(progress < 0 ? 'paceBack' : 'pace', slots));
}

/** Decimals with which two different shares are also printed differently. */
function placesApart(first: number, second: number): number {
  const distance = Math.abs(first - second) * 100;
  if (distance === 0) return FEWEST;
  return Math.min(MOST, Math.max(FEWEST, Math.ceil(-Math.log10(distance)) + 1));
}

function explainTrend(writer: SentenceWriter, { state, meanYearlyChange }: Trend): void {
  const { figure, say, end } = writer;
  const value = (path: string): string => levelFigure(writer, figure('as-is', path), false);
  const slots = {
    from: figure('as-is', 'trend.value.from.year'),
    to: figure('as-is', 'trend.value.to.year'),
    first: value('trend.value.from.value'),
    last: value('trend.value.to.value'),
  };
  const change = levelFigure(writer, figure('rounded-size', 'trend.value.meanYearlyChange', 2), true);
  const direction = say(meanYearlyChange > 0 ? 'rising' : meanYearlyChange < 0 ? 'falling' : 'unchanged', { change });
  const points = figure('as-is', 'trend.value.points');
  end('trend', say('trend', { ...slots, direction, points, state: say(state) }));
}

function explainOutlook(writer: SentenceWriter, { method, intervals, meets }: Outlook): void {
  const { figure, say, end } = writer;
  const projected = (path: string): string => levelFigure(writer, figure('rounded', path, 2), false);
  const slots = { year: figure('as-is', 'outlook.value.year'), value: projected('outlook.value.value') };
  let at = -1;
  intervals.forEach(({ level }, position) => {
    if (level >= SHOWN_LEVEL && (at < 0 || level < (intervals[at]?.level ?? 1))) at = position;
  });
  const path = `outlook.value.intervals.${String(at)}`;
  const interval =
    at < 0
      ? ''
      : say('interval', {
          level: figure('percent', `${path}.level`, 0),
          lower: projected(`${path}.lower`),
          upper: projected(`${path}.upper`),
        });
  end(
    'outlook',
    say('outlook', { ...slots, method: quoted(method), interval, meets: say(meets ? 'meets' : 'misses') }),
  );
}

function explainCertainty(writer: SentenceWriter, { state }: Certainty): void {
  const { figure, say, end } = writer;
  const limit = (path: string): string => levelFigure(writer, figure('rounded', path, 2), false);
  const words = { clear: 'clear', likely: 'likely', 'cannot-tell': 'cannotTell' } as const;
  end(
    'certainty',
    say('certainty', {
      state: say(words[state]),
      level: figure('percent', 'certainty.value.level', 0),
      lower: limit('certainty.value.lower'),
      upper: limit('certainty.value.upper'),
      probability: figure('percent', 'certainty.value.probability'),
    }),
  );
}

/** A figure in the unit of the level; without a level, in the unit of the indicator. */
function levelFigure(writer: SentenceWriter, shown: string, isDifference: boolean): string {
  const { verdict, indicator, language } = writer;
  const unit = verdict.level.status === 'ok' ? verdict.level.value.unit : indicator?.unit;
  return unit === undefined ? shown : unitText(shown, unit, language, isDifference);
}
