/**
 * The first position at which a rising list reaches a target.
 *
 * @param cumulative - rising numbers
 * @param target - what is to be reached
 * @returns the position; the last where none reaches it
 */
export function firstReaching(cumulative: readonly number[], target: number): number {
  let [low, high] = [0, cumulative.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] as number) >= target) high = middle;
    else low = middle + 1;
  }
  return low;
}
