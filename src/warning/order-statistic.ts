/**
 * The figure that would stand at a place if the first `length` were in rising order, found without putting them in order.
 *
 * Afterwards no figure before the place is larger, and none behind it smaller. The pivot is the middle one of first, middle and
 * last, so that figures in order, which yearly ones often are, take no longer than others.
 *
 * Source: Hoare (1961), Algorithm 65: Find, Communications of the ACM 4.
 *
 * @param values - finite numbers; changed in their order
 * @param length - how many of them count
 * @param place - from 0
 * @returns the figure at that place
 *
 * @example
 * orderStatistic(Float64Array.of(9, 1, 5, 3), 4, 1); // => 3
 * orderStatistic(Float64Array.of(9, 1, 5, 3), 2, 1); // => 9
 */
export function orderStatistic(values: Float64Array, length: number, place: number): number {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const pivot = middleOfThree(values[low] as number, values[(low + high) >> 1] as number, values[high] as number);
    let left = low;
    let right = high;
    while (left <= right) {
      while ((values[left] as number) < pivot) left += 1;
      while ((values[right] as number) > pivot) right -= 1;
      if (left > right) break;
      const moved = values[left] as number;
      values[left] = values[right] as number;
      values[right] = moved;
      left += 1;
      right -= 1;
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else break;
  }
  return values[place] as number;
}

function middleOfThree(a: number, b: number, c: number): number {
  if (a < b) return b < c ? b : a < c ? c : a;
  return a < c ? a : b < c ? c : b;
}
