/** A number as the sum of two doubles, the second below the last place of the first: twice the digits. */
export type Pair = readonly [high: number, low: number];
