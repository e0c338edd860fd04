import type { Grade } from './grade.js';

/** Every grade once, most urgent first; grey last, because it says only that nothing is known. */
export const grades: readonly Grade[] = ['red', 'orange', 'yellow', 'blue', 'grey'];
