const SEXES = ['_T', 'F', 'M'];
const URBANISATIONS = ['_T', 'U', 'R'];

/** The subgroup of rows that name neither an age nor a group. */
export const everyone = '_T|_T';

/** Most different pairs of age and group that a dataset can hold, so that keys stay safe integers. */
export const mostSubgroups = 65_536;

/**
 * The position of a sex code in a series key.
 *
 * @param sex - SDMX code
 * @returns 0 total, 1 women, 2 men, −1 for any other code
 */
export function sexCode(sex: string): number {
  return SEXES.indexOf(sex);
}

/**
 * The position of an urbanisation code in a series key.
 *
 * @param urbanisation - U, R or _T
 * @returns 0 total, 1 urban, 2 rural, −1 for any other code
 */
export function urbanisationCode(urbanisation: string): number {
  return URBANISATIONS.indexOf(urbanisation);
}

/**
 * One number for a series: indicator, area, sex, urbanisation and subgroup packed so that no two series share it.
 *
 * @param indicator - interned code
 * @param area - interned code
 * @param areas - how many areas there are
 * @param sex - 0 to 2
 * @param urbanisation - 0 to 2
 * @param subgroup - interned code of age and group, below `mostSubgroups`
 * @returns a safe integer
 */
export function seriesKey(
  indicator: number,
  area: number,
  areas: number,
  sex: number,
  urbanisation: number,
  subgroup: number,
): number {
  return ((indicator * areas + area) * 9 + sex * 3 + urbanisation) * mostSubgroups + subgroup;
}
