import type { Status } from './verdict.js';

/** Every status once, best first, the two missing states last. */
export const statuses: readonly Status[] = [
  'attained',
  'on-track',
  'behind',
  'unlikely',
  'lapsed',
  'no-data',
  'not-assessable',
];
