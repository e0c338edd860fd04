import type { Outcome } from '../model/outcome.js';
import type { JudgedPoint } from './judged-point.js';
import type { TracedObservation } from './trace.js';

/**
 * The observations behind a verdict with what each was used for, oldest first.
 *
 * @param points - the comparable points
 * @param latest - the point judged
 * @param base - the base, where there is one
 * @returns every observation once
 */
export function traceObservations(
  points: readonly JudgedPoint[],
  latest: JudgedPoint,
  base: Outcome<JudgedPoint>,
): TracedObservation[] {
  const basePoint = base.status === 'ok' ? base.value : undefined;
  return points.flatMap((point) =>
    point.observations.map((observation, position) => ({
      roles: [
        ...(point === basePoint ? (['base'] as const) : []),
        ...(point === latest ? (['latest'] as const) : []),
        ...(point !== basePoint && point !== latest ? (['series'] as const) : []),
        ...(position >= (point.compared?.referenceFrom ?? point.observations.length) ? (['comparison'] as const) : []),
      ],
      ...observation,
    })),
  );
}
