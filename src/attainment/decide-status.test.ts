import { describe, expect, test } from 'vitest';
import { type Outcome, type UnavailableReason, ok, unavailable } from '../model/outcome.js';
import { type StatusQuestion, decideStatus } from './decide-status.js';
import { reasonLabels } from './reason-labels.js';
import { statusLabels } from './labels.js';
import type { Level, Outlook, Pace } from './verdict.js';
import type { Status } from './status.js';

const level = (state: Level['state']): Outcome<Level> => ok({ state, value: '50', year: 2024, unit: '%' });
const pace = (state: Pace['state']): Outcome<Pace> =>
  ok({ state, method: 'linear', base: { value: '40', year: 2020 }, progress: 0.2, elapsed: 0.4, ratio: 0.5 });
const outlook = (upper: number): Outcome<Outlook> =>
  ok({ method: 'fake', year: 2030, value: 70, meets: false, intervals: [{ level: 0.8, lower: 60, upper }] });

const question = (fields: Partial<StatusQuestion>): StatusQuestion => ({
  level: level('not-met'),
  pace: pace('behind-schedule'),
  outlook: unavailable('no-projector'),
  goal: { lower: '90' },
  final: false,
  hold: false,
  standing: false,
  metBefore: false,
  unlikelyLevel: 0.8,
  ...fields,
});

describe('the decision table, line by line; the first that applies decides', () => {
  test.each([
    'no-observation',
    'only-before-baseline',
    'declared-missing',
    'no-observation-since-base',
    'latest-is-base',
    'no-comparison',
    'no-evidence',
    'members-missing',
  ] as const)('no level because somebody still has to report (%s): no-data', (reason) => {
    expect(decideStatus(question({ level: unavailable(reason) }))).toEqual({ status: 'no-data', reasons: [reason] });
  });

  test('no level for every other reason: not-assessable', () => {
    const others: UnavailableReason[] = [
      'no-base',
      'base-gap-zero',
      'too-few-points',
      'series-break',
      'not-aggregable',
    ];
    for (const reason of others) {
      expect(decideStatus(question({ level: unavailable(reason) }))).toEqual({
        status: 'not-assessable',
        reasons: [reason],
      });
    }
  });

  const direction = { goal: undefined, pace: unavailable('no-goal-value') };
  const rows: [string, Partial<StatusQuestion>, Status, string[]][] = [
    [
      'met, a direction, deadline not passed',
      { ...direction, level: level('met') },
      'on-track',
      ['direction-right-so-far'],
    ],
    ['met, a direction, deadline passed', { ...direction, level: level('met'), final: true }, 'attained', ['goal-met']],
    ['met, a figure', { level: level('met') }, 'attained', ['goal-met']],
    [
      'met, although it lapsed in between and is behind',
      { level: level('met'), hold: true, metBefore: true },
      'attained',
      ['goal-met'],
    ],
    [
      'missed, to be kept and met before, whatever pace and deadline',
      { hold: true, metBefore: true, pace: pace('on-schedule'), final: true },
      'lapsed',
      ['lapsed-since-met', 'goal-not-met'],
    ],
    ['missed, to be kept, not met before', { hold: true }, 'behind', ['behind-schedule']],
    ['missed, met before, not to be kept', { metBefore: true }, 'behind', ['behind-schedule']],
    ['missed, a direction', direction, 'behind', ['direction-not-right']],
    [
      'missed, deadline passed, whatever the pace',
      { final: true, pace: pace('on-schedule') },
      'behind',
      ['goal-not-met'],
    ],
    [
      'missed, the base met the goal',
      { pace: unavailable('base-beyond-goal') },
      'behind',
      ['fell-below-goal', 'base-beyond-goal'],
    ],
    [
      'missed, the base equalled the goal',
      { pace: unavailable('base-equals-goal') },
      'behind',
      ['fell-below-goal', 'base-equals-goal'],
    ],
    ['missed, pace not there', { pace: unavailable('no-base') }, 'not-assessable', ['no-base', 'goal-not-met']],
    [
      'missed, pace not there, but the rule holds at any time',
      { pace: unavailable('no-base'), standing: true },
      'behind',
      ['goal-not-met', 'standing-rule', 'no-base'],
    ],
    [
      'missed, on schedule, although the rule holds at any time',
      { pace: pace('on-schedule'), standing: true },
      'on-track',
      ['on-schedule'],
    ],
    [
      'missed, a direction to be kept and met before',
      { ...direction, hold: true, metBefore: true },
      'lapsed',
      ['lapsed-since-met', 'direction-not-right'],
    ],
    ['missed, on schedule', { pace: pace('on-schedule') }, 'on-track', ['on-schedule']],
    [
      'missed, on schedule, although a projection misses',
      { pace: pace('on-schedule'), outlook: outlook(80) },
      'on-track',
      ['on-schedule'],
    ],
    [
      'missed, behind schedule, a whole interval misses',
      { outlook: outlook(89.9) },
      'unlikely',
      ['behind-schedule', 'projected-to-miss'],
    ],
    ['missed, behind schedule, the interval reaches the goal', { outlook: outlook(90) }, 'behind', ['behind-schedule']],
    ['missed, behind schedule', {}, 'behind', ['behind-schedule']],
    ['nearly is missed', { level: level('nearly') }, 'behind', ['behind-schedule']],
  ];
  test.each(rows)('%s', (_, fields, status, reasons) => {
    expect(decideStatus(question(fields))).toEqual({ status, reasons });
  });
});

test('every combination gives one known status with labelled reasons, and the missing states only where a part is missing', () => {
  const levels = [
    level('met'),
    level('nearly'),
    level('not-met'),
    unavailable('no-observation'),
    unavailable('no-base'),
  ];
  const paces = [pace('on-schedule'), pace('behind-schedule'), unavailable('no-base'), unavailable('base-equals-goal')];
  const outlooks = [unavailable('no-projector'), outlook(80), outlook(95)];
  const flags = [true, false];
  const seen = new Set<Status>();
  let combinations = 0;
  for (const [levelGiven, paceGiven, outlookGiven] of levels.flatMap((a) =>
    paces.flatMap((b) => outlooks.map((c) => [a, b, c] as const)),
  )) {
    for (const goal of [{ lower: '90' }, { upper: '10' }, { lower: '90', upper: '95' }, undefined]) {
      for (const bits of Array.from({ length: 8 }, (_, index) => index)) {
        const [final, hold, metBefore] = [flags[bits & 1], flags[(bits >> 1) & 1], flags[bits >> 2]] as boolean[];
        const { status, reasons } = decideStatus(
          question({
            level: levelGiven,
            pace: paceGiven,
            outlook: outlookGiven,
            goal,
            final: final === true,
            hold: hold === true,
            metBefore: metBefore === true,
          }),
        );
        combinations += 1;
        seen.add(status);
        expect(statusLabels).toHaveProperty(status);
        expect(reasons.length).toBeGreaterThan(0);
        for (const reason of reasons) expect(reasonLabels).toHaveProperty(reason);
        const isMet = levelGiven.status === 'ok' && levelGiven.value.state === 'met';
        if (isMet) expect(['attained', 'on-track']).toContain(status);
        else expect(status).not.toBe('attained');
        if (levelGiven.status === 'unavailable') expect(['no-data', 'not-assessable']).toContain(status);
        else expect(status).not.toBe('no-data');
        if (status === 'unlikely') expect([final, outlookGiven.status]).toEqual([false, 'ok']);
        if (status === 'lapsed') expect([hold, metBefore]).toEqual([true, true]);
      }
    }
  }
  expect(combinations).toBe(5 * 4 * 3 * 4 * 8);
  expect([...seen].sort()).toEqual(Object.keys(statusLabels).sort());
});
