import { describe, expectTypeOf, test } from 'vitest';
import type { Outcome } from '../../model/outcome.js';
import { differenceInDifferences } from './difference-in-differences.js';
import type { EffectConclusion, EffectEstimate } from './effect-estimate.js';
import { type EffectAssumption, effectAssumptionLabels } from './effect-labels.js';
import type { GroupDifference } from './group-difference.js';
import { type InterruptedTimeSeries, interruptedTimeSeries } from './interrupted-time-series.js';

describe('an interrupted series', () => {
  test('needs its start, and knows two kinds of change', () => {
    expectTypeOf(interruptedTimeSeries).returns.toEqualTypeOf<Outcome<InterruptedTimeSeries>>();
    // @ts-expect-error the start is missing
    interruptedTimeSeries([], {});
    // @ts-expect-error there is no such change
    interruptedTimeSeries([], { start: 2020, change: 'slope' });
    // @ts-expect-error years are numbers
    interruptedTimeSeries([{ year: '2020', value: 1 }], { start: 2020 });
  });

  test('has a slope only where one was asked for', () => {
    const result = {} as InterruptedTimeSeries;
    expectTypeOf(result.level).toEqualTypeOf<EffectEstimate>();
    expectTypeOf(result.slope).toEqualTypeOf<Outcome<EffectEstimate>>();
    expectTypeOf(result.effect.conclusion).toEqualTypeOf<EffectConclusion>();
  });
});

describe('a difference in differences', () => {
  test('keeps its answer where errors cannot be had', () => {
    const outcome = differenceInDifferences([], { start: 2020 });
    if (outcome.status !== 'ok') return;
    expectTypeOf(outcome.value.raw.value).toEqualTypeOf<number>();
    expectTypeOf(outcome.value.raw.inference).not.toHaveProperty('value');
    expectTypeOf(outcome.value.weighted).toEqualTypeOf<Outcome<GroupDifference>>();
  });

  test('says of every unit whether it got the measure', () => {
    // @ts-expect-error `treated` is missing
    differenceInDifferences([{ unit: 'A', values: [] }], { start: 2020 });
  });
});

test('every assumption has its words', () => {
  expectTypeOf(effectAssumptionLabels).toHaveProperty('no-spill-over');
  expectTypeOf<keyof typeof effectAssumptionLabels>().toEqualTypeOf<EffectAssumption>();
});
