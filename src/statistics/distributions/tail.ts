/** Which tail of a distribution a probability is the size of: `lower` is at or below a point, `upper` above it. */
export type Tail = 'lower' | 'upper';
