/**
 * How well a score tells goals that were missed from goals that were met. Equal scores count in proportion, so that no order
 * of rows helps. `scored` holds `{ score, missed, weight? }`, a higher score being a stronger warning.
 */
function groupsOf(scored) {
  const sorted = scored.toSorted((a, b) => b.score - a.score);
  const groups = [];
  for (const { score, missed, weight = 1 } of sorted) {
    if (groups.length === 0 || groups.at(-1).score !== score) groups.push({ score, missed: 0, met: 0 });
    groups.at(-1)[missed ? 'missed' : 'met'] += weight;
  }
  return groups;
}

/** Probability that a missed goal scores above one that was met. */
export function areaUnderCurve(scored) {
  let above = 0;
  let missedSoFar = 0;
  let metSoFar = 0;
  for (const { missed, met } of groupsOf(scored)) {
    above += met * (missedSoFar + missed / 2);
    missedSoFar += missed;
    metSoFar += met;
  }
  return above / (missedSoFar * metSoFar);
}

/** Share of missed goals among those warned of, when as many are warned of as it takes to name 87 % of the missed. */
export function precisionAtRecall(scored, recall = 0.87) {
  const groups = groupsOf(scored);
  const wanted = recall * groups.reduce((sum, { missed }) => sum + missed, 0);
  let hits = 0;
  let warned = 0;
  for (const { missed, met } of groups) {
    const part = missed === 0 ? 1 : Math.min(1, (wanted - hits) / missed);
    hits += part * missed;
    warned += part * (missed + met);
    if (hits >= wanted * (1 - 1e-12)) break;
  }
  return hits / warned;
}

/** Precision and recall of a plain yes or no. */
export function precisionAndRecall(rows, isWarned) {
  const missed = rows.filter((row) => row.missed).length;
  const warned = rows.filter(isWarned);
  const hits = warned.filter((row) => row.missed).length;
  return { warned: warned.length / rows.length, precision: hits / warned.length, recall: hits / missed };
}
