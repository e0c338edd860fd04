import type { CriterionVerdict } from '../attainment/verdict.js';
import type { Status, VerdictReason } from '../attainment/status.js';
import type { DecimalText } from '../model/text.js';
import type { Unit } from '../model/unit.js';

/** A verdict in one line, for tables that set several side by side. */
export interface VerdictRow {
  readonly area: string;
  readonly asOf: number;
  readonly status: Status;
  /** What decided. */
  readonly reason?: VerdictReason;
  /** The figure judged; absent where there is none. */
  readonly value?: DecimalText;
  readonly year?: number;
  readonly unit?: Unit;
  readonly margin?: DecimalText;
  /** Present where an expert judged. */
  readonly manual?: true;
}

/**
 * A verdict in one line.
 *
 * @param verdict - the verdict
 * @returns status, ground, figure, year and margin
 */
export function verdictRow({ area, asOf, status, reasons, level, manual }: CriterionVerdict): VerdictRow {
  const reason = reasons[0];
  return {
    area,
    asOf,
    status,
    ...(reason === undefined ? {} : { reason }),
    ...(level.status === 'unavailable'
      ? {}
      : {
          value: level.value.value,
          year: level.value.year,
          unit: level.value.unit,
          ...(level.value.margin === undefined ? {} : { margin: level.value.margin }),
        }),
    ...(manual === undefined ? {} : { manual: true }),
  };
}
