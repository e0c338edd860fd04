import { describe, expectTypeOf, test } from 'vitest';
import type { ZhongweiIds, ZhongweiTargetId } from '../../data/zhongwei-ids.js';
import type { Criterion } from '../model/criterion.js';
import type { Area, Plan } from '../model/plan.js';
import { findArea } from './find-area.js';
import { findCriterion } from './find-criterion.js';
import { findIndicator } from './find-indicator.js';
import { findMeasure } from './find-measure.js';
import { findTarget } from './find-target.js';
import { zhongweiPlan } from './zhongwei-plan.js';

const anyPlan: Plan = zhongweiPlan;
const idFromOutside: string = JSON.parse('"health-03"') as string;

describe('the ids of the built-in plan', () => {
  test('are types, so that a misspelt one does not compile', () => {
    findTarget(zhongweiPlan, 'health-03');
    // @ts-expect-error a misspelt goal
    findTarget(zhongweiPlan, 'helth-03');
    // @ts-expect-error a goal is no measure
    findMeasure(zhongweiPlan, 'health-03');
    // @ts-expect-error a misspelt indicator
    findIndicator(zhongweiPlan, 'maternal-mortality-rate');
    // @ts-expect-error a text known only at run time may be misspelt
    findTarget(zhongweiPlan, idFromOutside);
    // @ts-expect-error an id is text
    findArea(zhongweiPlan, 640500);
  });

  test('stay types in what is found', () => {
    expectTypeOf(findTarget(zhongweiPlan, 'health-03').id).toEqualTypeOf<ZhongweiTargetId>();
    expectTypeOf(findTarget(zhongweiPlan, 'health-03').measures).toEqualTypeOf<readonly ZhongweiIds['measure'][]>();
    expectTypeOf(findIndicator(zhongweiPlan, 'life-expectancy').id).toEqualTypeOf<ZhongweiIds['indicator']>();
  });
});

describe('the ids of any plan', () => {
  test('are text, and a text known only at run time compiles', () => {
    expectTypeOf(findTarget(anyPlan, idFromOutside).id).toEqualTypeOf<string>();
    expectTypeOf(findMeasure(anyPlan, idFromOutside).id).toEqualTypeOf<string>();
    expectTypeOf(findIndicator(anyPlan, idFromOutside).id).toEqualTypeOf<string>();
    expectTypeOf(findArea(anyPlan, idFromOutside)).toEqualTypeOf<Area>();
    expectTypeOf(findCriterion(anyPlan, idFromOutside)).toEqualTypeOf<Criterion>();
  });

  test('hold those of the built-in plan', () => {
    expectTypeOf(zhongweiPlan).toExtend<Plan>();
    expectTypeOf<Plan>().not.toExtend<Plan<ZhongweiIds>>();
  });
});
