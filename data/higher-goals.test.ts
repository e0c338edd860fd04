import { describe, expect, test } from 'vitest';
import { zhongweiPlan } from '../src/plan/zhongwei-plan.js';
import { higherGoals } from './higher-goals.js';

describe('goals of higher levels', () => {
  test('are of the nation and the region, whose plan this is not', () => {
    expect(new Set(higherGoals.map(({ area }) => area))).toEqual(new Set(['100000', '640000']));
    expect(zhongweiPlan.jurisdiction).toBe('640500');
  });

  test('are those of this cycle: none is due before the plan starts', () => {
    expect(higherGoals.filter(({ by }) => by !== undefined && by < zhongweiPlan.period.start)).toEqual([]);
  });

  test('have the figures that were seen, entered again', () => {
    const figures = higherGoals.flatMap((goal) =>
      'value' in goal
        ? [`${goal.indicator} ${goal.area} ${goal.kind} ${goal.value} ${goal.unit} ${String(goal.by ?? '')}`.trim()]
        : [],
    );
    expect(figures).toEqual([
      'life-expectancy 640000 at-least 78.7 岁 2027',
      'maternal-mortality-ratio 100000 at-most 12 1/10万 2030',
      'maternal-mortality-ratio 640000 at-most 12.5 1/10万 2024',
      'maternal-mortality-ratio 640000 at-most 12 1/10万 2027',
      'maternal-mortality-ratio 640000 at-most 10 1/10万 2030',
      'cervical-screening-coverage 100000 at-least 50 % 2025',
      'cervical-screening-coverage 100000 at-least 70 % 2030',
      'two-cancers-knowledge-rate 100000 at-least 80 % 2025',
      'hiv-mtct-rate 100000 at-most 2 % 2030',
      'health-literacy-rate 100000 at-least 25 % 2025',
      'health-literacy-rate 100000 at-least 30 % 2030',
      'health-literacy-rate 640000 at-least 26 % 2022',
      'health-literacy-rate 640000 at-least 32 % 2027',
      'pregnant-hiv-syphilis-hbv-testing-rate 100000 at-least 95 %',
      'hiv-infected-pregnant-women-treatment-rate 100000 at-least 95 %',
      'syphilis-infected-pregnant-women-treatment-rate 100000 at-least 95 %',
      'hiv-exposed-children-treatment-rate 100000 at-least 95 %',
      'syphilis-exposed-children-treatment-rate 100000 at-least 95 %',
      'basic-pension-participation-rate 100000 at-least 95 % 2025',
      'basic-pension-participation-rate 100000 at-least 90 % 2030',
      'basic-pension-participation-rate 640000 at-least 95 % 2030',
      'rural-tap-water-coverage 100000 at-least 88 % 2025',
      'rural-tap-water-coverage 640000 at-least 99 % 2027',
      'household-waste-recycling-rate 100000 at-least 35 % 2025',
    ]);
  });

  test('name no direction but a rise where no figure was seen', () => {
    expect(
      higherGoals.filter((goal) => !('value' in goal)).map(({ indicator, kind }) => `${indicator} ${kind}`),
    ).toEqual(['life-expectancy increase', 'healthy-life-expectancy increase', 'breast-screening-coverage increase']);
  });

  test('that contradict each other name each other and say why', () => {
    const contradictory = higherGoals.filter(({ inconsistentWith }) => inconsistentWith !== undefined);
    expect(contradictory.map(({ id }) => id)).toEqual([
      'maternal-mortality-region-2027',
      'maternal-mortality-region-2030',
    ]);
    for (const { id, inconsistentWith, note, indicator } of contradictory) {
      expect(note, id).toBeDefined();
      for (const other of higherGoals.filter((goal) => inconsistentWith?.includes(goal.id) === true)) {
        expect(other.indicator).toBe(indicator);
        expect(other.inconsistentWith).toContain(id);
      }
    }
  });

  test('say `unnamed` exactly where the source has no name', () => {
    for (const { id, quality, cite } of higherGoals) {
      expect(quality === 'unnamed', id).toBe(cite.source === 'seen-without-title');
    }
  });
});
