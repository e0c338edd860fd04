import { describe, expect, test } from 'vitest';
import { type HeldGrade, holdGrade } from './hold-grade.js';
import type { Grade } from './grade.js';
import type { EarlierWarning } from './warning.js';

interface Year {
  readonly computed?: Grade;
  /** With every threshold moved by its margin; the computed grade where absent. */
  readonly within?: Grade;
  readonly lacksData?: true;
}

/** Year after year from 2021 on, each held against the one before. */
function run(years: readonly Year[]): HeldGrade[] {
  let previous: EarlierWarning | undefined;
  return years.map(({ computed, within = computed, lacksData }, place) => {
    const asOf = 2021 + place;
    const held = holdGrade(
      { asOf, computed, within, decidedBy: ['health-01.1'], previous, lacksData: () => lacksData === true },
      { yearsMilder: 2 },
    );
    previous =
      held.held === undefined
        ? undefined
        : {
            asOf,
            grade: held.held,
            held: held.held,
            since: held.since,
            decidedBy: held.decidedBy,
            ...(held.hold?.reason === 'within-margin' ? { milderSince: held.hold.milderSince } : {}),
          };
    return held;
  });
}

const gradesOf = (years: readonly Year[]): (Grade | undefined)[] => run(years).map(({ held }) => held);

describe('a grade from year to year', () => {
  test('rises at once', () => {
    expect(gradesOf([{ computed: 'blue' }, { computed: 'red' }])).toEqual(['blue', 'red']);
    expect(gradesOf([{}, { computed: 'orange' }])).toEqual([undefined, 'orange']);
  });

  test('falls at once where it is clear of its threshold', () => {
    expect(gradesOf([{ computed: 'red' }, { computed: 'yellow' }])).toEqual(['red', 'yellow']);
    expect(gradesOf([{ computed: 'yellow' }, {}])).toEqual(['yellow', undefined]);
  });

  test('stays within a margin, and falls in the second milder year', () => {
    const milder: Year = { computed: 'yellow', within: 'orange' };
    expect(gradesOf([{ computed: 'orange' }, milder, milder])).toEqual(['orange', 'orange', 'yellow']);
    expect(run([{ computed: 'orange' }, milder])[1]).toMatchObject({
      since: 2021,
      hold: { reason: 'within-margin', milderSince: 2022 },
    });
  });

  test('does not flicker with a figure that goes to and fro across a threshold', () => {
    const milder: Year = { computed: 'yellow', within: 'orange' };
    const years = [{ computed: 'orange' }, milder, { computed: 'orange' }, milder, { computed: 'orange' }] as const;
    expect(gradesOf(years)).toEqual(['orange', 'orange', 'orange', 'orange', 'orange']);
    expect(run(years).at(-1)?.since).toBe(2021);
  });

  test('falls to the grade in between that the margins allow', () => {
    expect(gradesOf([{ computed: 'red' }, { computed: 'blue', within: 'yellow' }])).toEqual(['red', 'yellow']);
  });

  test('never rises by a margin', () => {
    expect(gradesOf([{ computed: 'yellow' }, { computed: 'yellow', within: 'red' }])).toEqual(['yellow', 'yellow']);
    expect(gradesOf([{ computed: 'yellow' }, { computed: 'blue', within: 'red' }])).toEqual(['yellow', 'yellow']);
  });

  test('holds a goal without any signal while it is within a margin', () => {
    expect(gradesOf([{ computed: 'blue' }, { within: 'blue' }, { within: 'blue' }])).toEqual([
      'blue',
      'blue',
      undefined,
    ]);
  });

  test('is never lowered by silence, however long', () => {
    const silent: Year = { computed: 'grey', lacksData: true };
    expect(gradesOf([{ computed: 'red' }, silent, silent, silent])).toEqual(['red', 'red', 'red', 'red']);
    // Years without data are no milder years: within the margin the first year with data is the first.
    const back: Year = { computed: 'orange', within: 'red' };
    expect(gradesOf([{ computed: 'red' }, silent, silent, back, back])).toEqual(['red', 'red', 'red', 'red', 'orange']);
  });

  test('grey gives way to nothing, and every colour to none of its kind', () => {
    expect(gradesOf([{ computed: 'grey' }, {}])).toEqual(['grey', undefined]);
    expect(gradesOf([{ computed: 'grey' }, { computed: 'blue' }])).toEqual(['grey', 'blue']);
  });

  test('knows since when it is the same', () => {
    const years = [{ computed: 'red' }, { computed: 'red' }, { computed: 'yellow' }, { computed: 'yellow' }] as const;
    expect(run(years).map(({ since }) => since)).toEqual([2021, 2021, 2023, 2023]);
  });
});
