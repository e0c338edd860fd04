/**
 * A root of a continuous function between two points where it has opposite signs.
 *
 * Source: T. Chandrupatla, "A new hybrid quadratic/bisection algorithm for finding the zero of a nonlinear function without
 * using derivatives", Advances in Engineering Software 28 (1997).
 *
 * @param value - the function, finite between the ends
 * @param start - one end
 * @param end - the other end
 * @returns the root, to the last digits of a double
 */
export function bracketedRoot(value: (x: number) => number, start: number, end: number): number {
  let a = start;
  let b = end;
  let fa = value(a);
  let fb = value(b);
  let share = 0.5;
  for (let round = 0; round < 200; round += 1) {
    const x = a + share * (b - a);
    const fx = value(x);
    // The last two points and the newest one: c is what the newest one replaces.
    let c = a;
    let fc = fa;
    if (Math.sign(fx) !== Math.sign(fa)) {
      c = b;
      fc = fb;
      b = a;
      fb = fa;
    }
    a = x;
    fa = fx;
    const best = Math.abs(fa) < Math.abs(fb) ? a : b;
    const tolerance = (2 * Number.EPSILON * Math.abs(best) + Number.MIN_VALUE) / Math.abs(b - a);
    if (fa === 0 || tolerance > 0.5) return best;
    const xi = (a - b) / (c - b);
    const phi = (fa - fb) / (fc - fb);
    const isQuadratic = phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi;
    share = isQuadratic
      ? (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb))
      : 0.5;
    share = Math.max(tolerance, Math.min(1 - tolerance, share));
  }
  return a;
}
