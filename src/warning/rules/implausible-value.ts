import { unavailable } from '../../model/outcome.js';
import { printedValue } from '../printed-value.js';
import type { RuleInput, RuleResult } from '../rule-input.js';
import type { RuleParameters } from '../rule-parameters.js';
import type { SignalEvidence } from '../signal-evidence.js';

/**
 * The latest figure is out of all proportion to the series: check it before acting on it.
 *
 * It fires when the figure is `factor` times the greatest of the earlier figures, or that part of the least one (for figures
 * above 0), or when its change is `changes` times the greatest earlier change, where there was one beyond printed rounding.
 * Differences and gaps are looked at by their changes only, because they may lie near 0. A finding about the figure, not
 * about the goal: a real collapse looks the same, and the certainty of the verdict says what chance explains.
 *
 * @param input - the clause
 * @param parameters - factors and fewest earlier figures
 * @returns what it found; `too-few-points` for a short series, and why there is none
 */
export function implausibleValue(
  input: RuleInput,
  parameters: RuleParameters['implausible-value'],
): RuleResult<'implausible-value'> {
  if (input.criterion.kind === 'milestone') return { state: 'does-not-apply' };
  const figures = input.figures();
  if (figures.status === 'unavailable') return { state: 'not-evaluated', reason: figures.reason };
  const { years, values, observed } = figures.value;
  if (values.length - 1 < parameters.points) return { state: 'not-evaluated', reason: 'too-few-points' };
  const last = values.length - 1;
  const latest = values[last] as number;
  let [least, most, change] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (let place = 0; place < last; place += 1) {
    const value = values[place] as number;
    least = Math.min(least, value);
    most = Math.max(most, value);
    if (place > 0) change = Math.max(change, yearlyChange(years, values, place));
  }
  const found = ((): Pick<SignalEvidence['implausible-value'], 'test' | 'against'> | undefined => {
    const isShare = observed !== undefined && least > 0 && latest > 0;
    if (isShare && latest >= parameters.factor * most) return { test: 'factor', against: most };
    if (isShare && latest * parameters.factor <= least) return { test: 'factor', against: least };
    const isLarge = change > 0 && yearlyChange(years, values, last) >= parameters.changes * change;
    return isLarge ? { test: 'changes', against: change } : undefined;
  })();
  if (found === undefined) return { state: 'quiet' };
  return {
    state: 'fired',
    grade: 'yellow',
    sureness: unavailable('no-interval-method'),
    evidence: {
      value: printedValue(input.dataset, figures.value, last),
      before: printedValue(input.dataset, figures.value, last - 1),
      ...found,
    },
  };
}

/** Size of the change from the figure before, a year. */
function yearlyChange(years: readonly number[], values: readonly number[], place: number): number {
  const change = Math.abs((values[place] as number) - (values[place - 1] as number));
  return change / ((years[place] as number) - (years[place - 1] as number));
}
