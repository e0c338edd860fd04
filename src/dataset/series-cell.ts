/** The subgroup of rows that name neither an age nor a group. */
export const everyone = '_T|_T';

/** Most different pairs of age and group that a dataset can hold. */
export const mostSubgroups = 65_536;

/**
 * The position of a sex code in a series key.
 *
 * @param sex - SDMX code
 * @returns 0 total, 1 women, 2 men, −1 for any other code
 */
export function sexCode(sex: string): number {
  return sex === '_T' ? 0 : sex === 'F' ? 1 : sex === 'M' ? 2 : -1;
}

/**
 * The position of an urbanisation code in a series key.
 *
 * @param urbanisation - U, R or _T
 * @returns 0 total, 1 urban, 2 rural, −1 for any other code
 */
export function urbanisationCode(urbanisation: string): number {
  return urbanisation === '_T' ? 0 : urbanisation === 'U' ? 1 : urbanisation === 'R' ? 2 : -1;
}

/**
 * One number for indicator, area, sex and urbanisation; with a subgroup it names a series.
 *
 * @param indicator - interned code
 * @param area - interned code
 * @param areas - how many areas there are
 * @param sex - 0 to 2
 * @param urbanisation - 0 to 2
 * @returns a whole number: nine cells for every area of every indicator
 */
export function seriesCell(indicator: number, area: number, areas: number, sex: number, urbanisation: number): number {
  return (indicator * areas + area) * CELLS_PER_AREA + sex * 3 + urbanisation;
}

/** Three sexes times three kinds of settlement. */
export const CELLS_PER_AREA = 9;
/** From the cell of the total to that of women; twice as far to that of men. */
export const CELLS_PER_SEX = 3;
