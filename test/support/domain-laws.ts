import { describe, expect, it } from 'vitest';
import { defaultStages } from '../../data/stages.js';
import type { Criterion } from '../../src/model/criterion.js';
import type { Indicator, Measure, Target } from '../../src/model/plan.js';
import { zhongweiPlan } from '../../src/plan/zhongwei-plan.js';

/** A domain as it is entered, and what its test types in anew from the plan's text. */
export interface EnteredDomain {
  readonly id: string;
  /** The number of its section in the plan's part two: '四'. */
  readonly numeral: string;
  readonly targets: readonly Target[];
  readonly measures: readonly Measure[];
  readonly indicators: readonly Indicator[];
  /** Criteria whose figure the text says in words (一半, 全覆盖), so that no title prints it. */
  readonly figuresInWords: readonly string[];
  /** Indicators that are not about women and men, such as households or files. */
  readonly withoutSex: readonly string[];
  /** Words that leave room, and the criteria whose clause has them. */
  readonly vague: readonly (readonly [word: string, ids: readonly string[]])[];
  /** Clause, operator, figure, unit and scope of every criterion with a figure. */
  readonly figures: readonly (readonly [id: string, kind: string, figure: string, unit: string, scope: string])[];
  /** `id kind` of every criterion without a figure, and its scope where it has one. */
  readonly withoutFigure: readonly string[];
  /** Criteria to be kept once reached. */
  readonly kept: readonly string[];
}

/** The figure that a criterion judges by, where it has one of its own. */
function figureOf(one: Criterion): string | undefined {
  return 'value' in one ? one.value : undefined;
}

/** True when the figure stands in the text as a number of its own, not as a part of another one. */
function prints(text: string, figure: string): boolean {
  return new RegExp(`(?<![\\d.,])${figure.replace('.', '\\.')}(?![\\d]|[.,]\\d)`, 'u').test(text);
}

/**
 * Declares the tests that hold for every domain of the plan: numbering, links, units, directions, titles, readings,
 * citations, and the comparison with a transcription that was made apart from the data.
 *
 * @param domain - the domain and its transcription
 */
export function describeDomain(domain: EnteredDomain): void {
  const { targets, measures, indicators } = domain;
  const owners = [...targets, ...measures];
  const criteria = owners.flatMap((owner) => owner.criteria);
  const every = new Map<string, Indicator>(zhongweiPlan.indicators.map((indicator) => [indicator.id, indicator]));
  const measured = criteria.flatMap((one) => {
    const indicator = one.indicator === undefined ? undefined : every.get(one.indicator);
    return one.kind === 'milestone' || indicator === undefined ? [] : [{ one, indicator }];
  });

  describe('the domain', () => {
    it('is entered whole', () => {
      const record = zhongweiPlan.domains.find(({ id }) => id === domain.id);
      expect(record?.extent).toEqual({ targets: targets.length, measures: measures.length });
      expect(record?.cite?.section).toBe(`二（${domain.numeral}）`);
    });
  });

  describe('ids', () => {
    it('number the goals, measures and clauses in order', () => {
      expect(targets.map(({ id, number }) => [id, number])).toEqual(
        targets.map((_, at) => [`${domain.id}-${String(at + 1).padStart(2, '0')}`, at + 1]),
      );
      expect(measures.map(({ id, number }) => [id, number])).toEqual(
        measures.map((_, at) => [`${domain.id}-m${String(at + 1).padStart(2, '0')}`, at + 1]),
      );
      for (const owner of owners) {
        expect(owner.domain).toBe(domain.id);
        expect(owner.criteria.map(({ id }) => id)).toEqual(owner.criteria.map((_, at) => `${owner.id}.${at + 1}`));
      }
    });

    it('leave no goal without a criterion', () => {
      expect(targets.filter((target) => target.criteria.length === 0).map(({ id }) => id)).toEqual([]);
    });
  });

  describe('links between goals and measures', () => {
    it('mirror each other, once each', () => {
      const fromTargets = targets.flatMap((target) => target.measures.map((measure) => `${measure} ${target.id}`));
      const fromMeasures = measures.flatMap((measure) => measure.targets.map((target) => `${measure.id} ${target}`));
      expect(fromTargets.toSorted()).toEqual(fromMeasures.toSorted());
      expect(new Set(fromTargets).size).toBe(fromTargets.length);
    });

    it('leave no goal without a measure and no measure without a goal', () => {
      expect(targets.filter((target) => target.measures.length === 0).map(({ id }) => id)).toEqual([]);
      expect(measures.filter((measure) => measure.targets.length === 0).map(({ id }) => id)).toEqual([]);
    });
  });

  describe('criteria', () => {
    it('rest on an indicator of the same unit, and every indicator of the domain is used', () => {
      const used = new Set(
        criteria.flatMap((one) => [
          ...(one.indicator === undefined ? [] : [one.indicator]),
          ...(one.kind === 'relative-to' ? [one.reference.indicator] : []),
        ]),
      );
      expect([...used].filter((id) => !every.has(id))).toEqual([]);
      expect(indicators.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
      for (const { one, indicator } of measured) if ('unit' in one) expect(one.unit, one.id).toBe(indicator.unit);
    });

    it('go the way of their indicator', () => {
      for (const { one, indicator } of measured) {
        if (one.kind === 'increase') expect(indicator.direction, one.id).toBe('higher');
        if (one.kind === 'decrease' || one.kind === 'at-most') expect(indicator.direction, one.id).toBe('lower');
        if (one.kind === 'at-least' || one.kind === 'relative-to')
          expect(indicator.direction, one.id).not.toBe('lower');
        if (one.kind === 'about') expect(indicator.direction, one.id).toBe('neither');
        if (one.kind === 'narrow-gap') expect(indicator.disaggregation, one.id).toContain(one.between);
      }
    });

    it('look at women wherever the indicator counts men too', () => {
      for (const { one, indicator } of measured) {
        if (indicator.womenOnly === true || domain.withoutSex.includes(indicator.id)) {
          expect(one.select.sex, one.id).toBeUndefined();
        } else if (one.kind !== 'narrow-gap') expect(one.select.sex, one.id).toBe('F');
      }
    });

    it('name a group only where the indicator is broken down by group', () => {
      for (const { one, indicator } of measured) {
        if (one.select.group !== undefined) expect(indicator.disaggregation, one.id).toContain('group');
        if (one.kind !== 'relative-to') continue;
        // Delegates are compared with the people they stand for.
        const other = every.get(one.reference.indicator);
        if (one.reference.select.group !== undefined) expect(other?.disaggregation, one.id).toContain('group');
      }
    });

    it('keep their figures inside the range of the indicator', () => {
      for (const { one, indicator } of measured) {
        const figure = figureOf(one);
        if (figure === undefined) continue;
        expect(figure).toMatch(/^\d+(\.\d+)?$/u);
        expect(Number(figure), one.id).toBeGreaterThanOrEqual(Number(indicator.range.lower ?? 'NaN'));
        expect(Number(figure), one.id).toBeLessThanOrEqual(Number(indicator.range.upper ?? Infinity));
      }
    });

    it('print their figure in their own title and in the title of their goal or measure', () => {
      for (const owner of owners) {
        for (const one of owner.criteria) {
          const figure = figureOf(one);
          if (figure === undefined) continue;
          const isPrinted = !domain.figuresInWords.includes(one.id);
          for (const text of [one.title?.zh, one.title?.en, owner.title.zh, owner.title.en]) {
            expect(prints(text ?? '', figure), `${one.id}: ${text}`).toBe(isPrinted);
          }
        }
      }
    });

    it('say in figures how a figure in words is read', () => {
      for (const id of domain.figuresInWords) {
        const one = criteria.find((candidate) => candidate.id === id);
        const figure = one === undefined ? undefined : figureOf(one);
        for (const text of [one?.interpretation?.reading.zh, one?.interpretation?.reading.en]) {
          expect(figure !== undefined && prints(text ?? '', figure), `${id}: ${text}`).toBe(true);
        }
      }
    });

    it('have no figure in a title that no criterion judges', () => {
      for (const owner of owners) {
        const known = new Set(owner.criteria.map(figureOf));
        for (const text of [owner.title.zh, owner.title.en]) {
          for (const number of text.match(/\d+(\.\d+)?/gu) ?? [])
            expect(known, `${owner.id}: ${text}`).toContain(number);
        }
      }
    });

    it('use the shared stages for milestones', () => {
      for (const one of criteria) if (one.kind === 'milestone') expect(one.stages).toBe(defaultStages);
    });

    it('have a title of their own each', () => {
      const titles = criteria.map((one) => one.title?.zh);
      expect(titles).not.toContain(undefined);
      expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    });

    it('ask for a figure by rule under a name of its own each', () => {
      const asked = criteria.flatMap((one) => (one.kind === 'prescribed' ? [one.parameter.id] : []));
      expect(new Set(asked).size).toBe(asked.length);
    });
  });

  describe('interpretations', () => {
    it.each(domain.vague)('say how %s is read', (word, ids) => {
      for (const id of ids) {
        const one = criteria.find((candidate) => candidate.id === id);
        expect(one?.interpretation?.reading.zh, id).toContain(word);
        expect(one?.interpretation?.reading.en, id).toContain(word);
      }
    });

    it('stand at every criterion without a figure', () => {
      expect(
        criteria.filter((one) => figureOf(one) === undefined && one.interpretation === undefined).map(({ id }) => id),
      ).toEqual([]);
    });

    it('give a tolerance and a margin in figures', () => {
      for (const one of criteria) {
        const reading = one.interpretation?.reading;
        const figures = one.kind === 'relative-to' && one.margin !== undefined ? [one.margin] : [];
        if (one.kind === 'about') {
          figures.push(
            String(Number(one.value) - Number(one.tolerance)),
            String(Number(one.value) + Number(one.tolerance)),
          );
        }
        for (const figure of figures) {
          for (const text of [reading?.zh, reading?.en]) expect(prints(text ?? '', figure), one.id).toBe(true);
        }
      }
    });

    it('have words in both languages', () => {
      for (const one of [...criteria, ...indicators]) {
        if (one.interpretation === undefined) continue;
        for (const text of [one.interpretation.reading, one.interpretation.reason]) {
          expect(text.zh, one.id).toMatch(/\p{Script=Han}/u);
          expect(text.en, one.id).toMatch(/[a-z]{3}/u);
        }
      }
    });
  });

  describe('citations', () => {
    it('lead to the goal or measure and to the clause', () => {
      const source = 'zhongwei-plan';
      for (const target of targets) {
        const place = { source, section: `二（${domain.numeral}）主要目标`, goal: target.number };
        expect(target.cite).toEqual(place);
        target.criteria.forEach((one, at) => expect(one.cite).toEqual({ ...place, clause: at + 1 }));
      }
      for (const measure of measures) {
        const place = { source, section: `二（${domain.numeral}）策略措施`, measure: measure.number };
        expect(measure.cite).toEqual(place);
        measure.criteria.forEach((one, at) => expect(one.cite).toEqual({ ...place, clause: at + 1 }));
      }
    });

    it('of an indicator that only the plan names lead to a criterion that rests on it, with the assumptions beside', () => {
      for (const indicator of indicators) {
        const { source, goal, measure, clause } = indicator.cite;
        if (source !== 'zhongwei-plan') continue;
        expect(indicator.interpretation, indicator.id).toBeDefined();
        const owner = goal === undefined ? measures[(measure ?? 0) - 1] : targets[goal - 1];
        const one = owner?.criteria[(clause ?? 0) - 1];
        const reference = one?.kind === 'relative-to' ? one.reference.indicator : undefined;
        expect([one?.indicator, reference], indicator.id).toContain(indicator.id);
      }
    });
  });

  describe('indicators', () => {
    it('of proportions have numerator, denominator and the range of a percentage', () => {
      for (const indicator of indicators) {
        if (indicator.measure !== 'proportion') continue;
        expect([indicator.numerator, indicator.denominator], indicator.id).not.toContain(undefined);
        expect([indicator.unit, indicator.range], indicator.id).toEqual(['%', { lower: '0', upper: '100' }]);
      }
    });

    it('combine from counts only where there are counts', () => {
      for (const indicator of indicators) {
        if (indicator.aggregation !== 'ratio-of-sums') continue;
        expect([indicator.numerator, indicator.denominator], indicator.id).not.toContain(undefined);
      }
    });
  });

  describe('a second transcription', () => {
    const scopeOf = (one: Criterion): string => one.scope ?? '';

    it('finds the same figures, operators, units and scopes', () => {
      const entered = criteria.flatMap((one) =>
        'value' in one ? [[one.id, one.kind, one.value, one.unit, scopeOf(one)]] : [],
      );
      expect(entered).toEqual(domain.figures);
    });

    it('finds the same clauses without a figure', () => {
      const entered = criteria.flatMap((one) =>
        'value' in one ? [] : [`${one.id} ${one.kind} ${scopeOf(one)}`.trim()],
      );
      expect(entered).toEqual(domain.withoutFigure);
    });

    it('finds the same clauses to be kept, and one deadline', () => {
      expect(criteria.filter((one) => one.hold === true).map(({ id }) => id)).toEqual(domain.kept);
      expect(new Set(criteria.map((one) => one.by))).toEqual(new Set([2030]));
    });
  });
}
