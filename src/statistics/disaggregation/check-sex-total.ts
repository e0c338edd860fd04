import { parseDecimal } from '../../exact/parse-decimal.js';
import { wholeParts } from '../../exact/whole-parts.js';
import type { DecimalText } from '../../model/text.js';
import type { SexCheck } from './disaggregation.js';

/**
 * Compares women and men with the published total. Nothing is changed, whatever comes out.
 *
 * Source: UNECE and SDMX practice: women and men add up in unrounded data; each rounded figure may be off by half a unit.
 *
 * @param women - printed figure of women
 * @param men - printed figure of men
 * @param total - printed figure of everyone
 * @param isAdditive - true where women and men are to add up; otherwise the total is to lie between them
 * @returns whether the three agree, exactly or within printed rounding
 */
export function checkSexTotal(
  women: DecimalText,
  men: DecimalText,
  total: DecimalText,
  isAdditive: boolean,
): SexCheck['result'] {
  const printed = [women, men, total];
  const scales = printed.map((text) => parseDecimal(text).scale);
  const [f, m, t] = wholeParts(printed) as [bigint, bigint, bigint];
  const [low, high] = isAdditive ? [f + m, f + m] : f < m ? [f, m] : [m, f];
  const miss = t < low ? low - t : t > high ? t - high : 0n;
  if (miss === 0n) return 'agrees';
  // Half a printed unit of each; in whole units, so that nothing is halved.
  const units = scales.reduce((sum, scale) => sum + 10n ** BigInt(Math.max(...scales) - scale), 0n);
  return 2n * miss <= units ? 'explained-by-rounding' : 'disagrees';
}
