/**
 * Limited-memory BFGS with backtracking (J. Nocedal, S. Wright, "Numerical Optimization", algorithm 7.4). Deterministic.
 *
 * `cost(x, gradient)` returns the value and fills the gradient.
 */
export function minimise(cost, start, iterations, memory = 12) {
  const size = start.length;
  const dot = (a, b) => {
    let sum = 0;
    for (let index = 0; index < size; index += 1) sum += a[index] * b[index];
    return sum;
  };
  let x = Float64Array.from(start);
  let gradient = new Float64Array(size);
  let value = cost(x, gradient);
  let pairs = [];
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const direction = Float64Array.from(gradient);
    for (const pair of pairs.toReversed()) {
      pair.alpha = pair.rho * dot(pair.step, direction);
      for (let index = 0; index < size; index += 1) direction[index] -= pair.alpha * pair.change[index];
    }
    const newest = pairs.at(-1);
    const scale =
      newest === undefined
        ? 0.1 / Math.sqrt(dot(gradient, gradient) + 1e-30)
        : 1 / (newest.rho * dot(newest.change, newest.change));
    for (let index = 0; index < size; index += 1) direction[index] *= scale;
    for (const pair of pairs) {
      const beta = pair.alpha - pair.rho * dot(pair.change, direction);
      for (let index = 0; index < size; index += 1) direction[index] += pair.step[index] * beta;
    }
    const slope = -dot(direction, gradient);
    if (slope >= 0) {
      if (pairs.length === 0) break;
      pairs = [];
      continue;
    }
    let length = 1;
    let next;
    let nextValue;
    const nextGradient = new Float64Array(size);
    for (; length > 1e-8; length /= 2) {
      next = x.map((place, index) => place - length * direction[index]);
      nextValue = cost(next, nextGradient);
      if (nextValue <= value + 1e-4 * length * slope) break;
    }
    if (length <= 1e-8) break;
    const step = next.map((place, index) => place - x[index]);
    const change = nextGradient.map((place, index) => place - gradient[index]);
    const curvature = dot(step, change);
    if (curvature > 1e-12) pairs = [...pairs, { step, change, rho: 1 / curvature }].slice(-memory);
    const gain = value - nextValue;
    x = next;
    gradient = nextGradient;
    value = nextValue;
    if (gain < 1e-6 * Math.max(1, Math.abs(value))) break;
  }
  return x;
}
