import { describe, expect, test } from 'vitest';
import type { Status } from '../attainment/status.js';
import { countStatuses } from './count-statuses.js';

describe('counts of statuses', () => {
  test('say every denominator: attained of assessable, and attained of all', () => {
    const statuses: Status[] = [
      'attained',
      'attained',
      'on-track',
      'behind',
      'unlikely',
      'lapsed',
      'no-data',
      'no-data',
      'no-data',
      'not-assessable',
    ];
    // Ten in all; six of them could be judged, two of which are attained.
    expect(countStatuses(statuses)).toEqual({
      total: 10,
      byStatus: {
        attained: 2,
        'on-track': 1,
        behind: 1,
        unlikely: 1,
        lapsed: 1,
        'no-data': 3,
        'not-assessable': 1,
      },
      assessable: 6,
      attained: 2,
      attainedOfAssessable: { status: 'ok', value: 2 / 6 },
      attainedOfAll: { status: 'ok', value: 0.2 },
    });
  });

  test('never count what has no data as attained: 90 of 94 with 2 unreported is 90 of 92 and 90 of 94', () => {
    // A published report counted "达标率 96 %" from 90 met, 2 missed and 2 without data.
    const statuses = [
      ...Array<Status>(90).fill('attained'),
      ...Array<Status>(2).fill('behind'),
      ...Array<Status>(2).fill('no-data'),
    ];
    expect(countStatuses(statuses)).toMatchObject({
      attainedOfAssessable: { value: 90 / 92 },
      attainedOfAll: { value: 90 / 94 },
    });
  });

  test('of nothing have no shares', () => {
    expect(countStatuses([])).toMatchObject({
      total: 0,
      attainedOfAssessable: { status: 'unavailable', reason: 'zero-denominator' },
      attainedOfAll: { status: 'unavailable', reason: 'zero-denominator' },
    });
  });

  test('of nothing but missing data have a share of all, which is 0, and none of the assessable', () => {
    expect(countStatuses(['no-data', 'not-assessable'])).toMatchObject({
      assessable: 0,
      attainedOfAssessable: { status: 'unavailable', reason: 'zero-denominator' },
      attainedOfAll: { status: 'ok', value: 0 },
    });
  });
});
