import type { Calculation } from './trace.js';

/** Where the steps of a verdict are noted for its trace; `undefined` where no trace is asked for, and then none is made. */
export type CalculationLog = Calculation[] | undefined;
