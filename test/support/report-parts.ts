import type { Report, ReportBlock, ReportSentence, ReportTable } from '../../src/monitoring/report/report.js';

function blocksWithin(blocks: readonly ReportBlock[]): ReportBlock[] {
  return blocks.flatMap((block) => (block.kind === 'part' ? [block, ...blocksWithin(block.blocks)] : [block]));
}

/** Every sentence of a report, or of one of its sections. */
export function sentencesOf(report: Report, section?: string): ReportSentence[] {
  return report.sections
    .filter(({ id }) => section === undefined || id === section)
    .flatMap(({ blocks }) => blocksWithin(blocks))
    .flatMap((block) => (block.kind === 'paragraph' ? block.sentences : []));
}

/** Every table of a report. */
export function tablesOf(report: Report): ReportTable[] {
  return report.sections
    .flatMap(({ blocks }) => blocksWithin(blocks))
    .flatMap((block) => (block.kind === 'table' ? [block] : []));
}
