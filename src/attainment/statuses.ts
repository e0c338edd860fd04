import type { Status } from './status.js';

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
