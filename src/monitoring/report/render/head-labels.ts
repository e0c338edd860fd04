import type { Text } from '../../../model/text.js';

/** The words above the sections of a report. */
export const headLabels = {
  by: { zh: '编制：', en: 'Made by: ' },
  to: { zh: '报送：', en: 'Handed to: ' },
  status: { zh: '状态：', en: 'Status: ' },
  draft: { zh: '草稿（尚未审核）', en: 'draft (not reviewed yet)' },
  final: { zh: '已审核', en: 'reviewed' },
} as const satisfies Readonly<Record<string, Text>>;
