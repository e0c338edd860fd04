import { composeSentence } from '../compose/compose-sentence.js';
import type { MonitoringSectionId, ReportSection } from '../report.js';
import type { ReportContext } from '../report-context.js';
import { monitoringSectionTitles } from '../words/report-labels.js';

/**
 * The warnings of the year.
 *
 * @param context - what the report is written from
 * @returns the section
 */
export function warningsSection(context: ReportContext): ReportSection<MonitoringSectionId> {
  const { warnings, areaLink } = context;
  const code = warnings === undefined ? 'warnings-not-given' : 'no-warnings';
  return {
    id: 'warnings',
    title: monitoringSectionTitles.warnings,
    blocks: [{ kind: 'paragraph', sentences: [composeSentence(code, {}, [areaLink])] }],
  };
}
