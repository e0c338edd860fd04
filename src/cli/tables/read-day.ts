import { halfWidth } from './half-width.js';

const YEAR = /^(\d{4})(?:年|年度)?$/;
const YEARS = /^(\d{4})年?(?:-|–|—|——|~|至|\/)(\d{4})(?:年|年度)?$/;
const MONTH = /^(\d{4})[年/-](\d{1,2})月?$/;
const DAY = /^(\d{4})(?:年(\d{1,2})月(\d{1,2})日|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|-(\d{1,2})-(\d{1,2}))$/;
/** No way of writing a period is longer. */
const LONGEST = 24;

/**
 * A period or day as tables and spreadsheets write it, in the form of ISO 8601.
 *
 * Whether the day exists is not checked here, so that what is refused is shown as it was written.
 *
 * @param text - `2021`, `2021年`, `2016—2020年`, `2021年6月`, `2021/6`, `2023年12月31日`, `2023/12/31`, `2023.12.31`
 * @returns `2021`, `2016/2020`, `2021-06`, `2023-12-31`; any other text as it stands
 * @example
 * readDay('2021年'); // => '2021'
 * readDay('2016—2020年'); // => '2016/2020'
 * readDay('2023/1/5'); // => '2023-01-05'
 * readDay('last year'); // => 'last year'
 */
export function readDay(text: string): string {
  if (text.length > LONGEST) return text;
  const cell = halfWidth(text);
  const year = YEAR.exec(cell)?.[1];
  if (year !== undefined) return year;
  const years = YEARS.exec(cell);
  if (years !== null) return `${years[1] ?? ''}/${years[2] ?? ''}`;
  const month = MONTH.exec(cell);
  if (month !== null) return `${month[1] ?? ''}-${month[2]?.padStart(2, '0') ?? ''}`;
  const day = (DAY.exec(cell) as (string | undefined)[] | null)?.filter((part) => part !== undefined);
  if (day !== undefined) return [day[1], day[2]?.padStart(2, '0'), day[3]?.padStart(2, '0')].join('-');
  return cell;
}
