/**
 * Probability that a value of Student's t distribution is at most `t`.
 *
 * The finite series for whole degrees of freedom: M. Abramowitz, I. Stegun, "Handbook of Mathematical Functions", 26.7.3 and
 * 26.7.4.
 *
 * @param t - any finite number
 * @param degrees - degrees of freedom, a whole number from 1
 * @returns a probability
 */
export function studentProbability(t: number, degrees: number): number {
  const angle = Math.atan2(t, Math.sqrt(degrees));
  const cosine = Math.cos(angle);
  const squared = cosine * cosine;
  let sum = 0;
  if (degrees % 2 === 1) {
    let term = cosine;
    for (let index = 1; index < degrees - 1; index += 2) {
      sum += term;
      term *= (squared * (index + 1)) / (index + 2);
    }
    return 0.5 + (angle + Math.sin(angle) * sum) / Math.PI;
  }
  let term = 1;
  for (let index = 0; index < degrees; index += 2) {
    sum += term;
    term *= (squared * (index + 1)) / (index + 2);
  }
  return 0.5 + (Math.sin(angle) * sum) / 2;
}
