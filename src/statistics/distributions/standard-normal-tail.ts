import { polynomial } from './polynomial.js';

/** One over the root of 2π. */
const DENSITY_AT_ZERO = 0.3989422804014327;

/**
 * The upper tail of the standard normal distribution.
 *
 * Source: W. J. Cody, "Rational Chebyshev approximations for the error function", Mathematics of Computation 23 (1969),
 * with his exponential in two factors, which keeps the digits of the square.
 *
 * @param z - any number
 * @returns the probability of a value above `z`, accurate to some 1e-15 relative down to the smallest double
 */
export function standardNormalTail(z: number): number {
  const size = Math.abs(z);
  if (size <= 0.67448975) return 0.5 - z * (polynomial(CENTRE, z * z) / polynomial(CENTRE_BELOW, z * z));
  // Beyond it no double is small enough.
  if (size > 39) return z > 0 ? 0 : 1;
  let factor: number;
  if (size < 5.656854) factor = polynomial(MIDDLE, size) / polynomial(MIDDLE_BELOW, size);
  else {
    const s = 1 / (z * z);
    factor = (DENSITY_AT_ZERO - s * (polynomial(FAR, s) / polynomial(FAR_BELOW, s))) / size;
  }
  const rounded = Math.trunc(size * 16) / 16;
  const rest = (size - rounded) * (size + rounded);
  const tail = Math.exp(-0.5 * rounded * rounded) * Math.exp(-0.5 * rest) * factor;
  return z > 0 ? tail : 1 - tail;
}

const CENTRE = [
  0.065682337918207449113, 2.2352520354606839287, 161.02823106855587881, 1067.6894854603709582, 18154.981253343561249,
];
const CENTRE_BELOW = [1, 47.20258190468824187, 976.09855173777669322, 10260.932208618978205, 45507.789335026729956];
const MIDDLE = [
  1.0765576773720192317e-8, 0.39894151208813466764, 8.8831497943883759412, 93.506656132177855979, 597.27027639480026226,
  2494.5375852903726711, 6848.1904505362823326, 11602.651437647350124, 9842.7148383839780218,
];
const MIDDLE_BELOW = [
  1, 22.266688044328115691, 235.38790178262499861, 1519.377599407554805, 6485.558298266760755, 18615.571640885098091,
  34900.952721145977266, 38912.003286093271411, 19685.429676859990727,
];
const FAR = [
  0.02307344176494017303, 0.21589853405795699, 0.1274011611602473639, 0.022235277870649807, 0.001421619193227893466,
  2.9112874951168792e-5,
];
const FAR_BELOW = [
  1, 1.28426009614491121, 0.468238212480865118, 0.0659881378689285515, 0.00378239633202758244, 7.29751555083966205e-5,
];
