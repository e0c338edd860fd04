import { ok, unavailable } from '../../src/model/outcome.js';
import type { MonitoringRecord } from '../../src/model/record.js';
import type { MeasureEffect } from '../../src/monitoring/report/measure-effect.js';

/** The city that the records are about. */
const city = '640500';

/** Records of a cycle; synthetic, as the names in them say. */
export const records: MonitoringRecord[] = [
  {
    ...{ kind: 'assessment', id: 'a-1', area: city, date: '2026-03-01', party: 'self', about: 'law-02' },
    ...{ finding: 'reached', by: '法制部门（虚构）' },
  },
  {
    ...{ kind: 'assessment', id: 'a-2', area: city, date: '2026-04-01', party: 'third-party', about: 'law-02' },
    ...{ finding: 'partly', by: '某高校（虚构）', note: '评估机制尚未覆盖各县（区）' },
  },
  {
    ...{
      kind: 'supervision',
      id: 'v-1',
      area: city,
      date: '2025-06-03',
      duty: 'supervision-visits',
      body: 'committee',
    },
    ...{ findings: ['台账不全', '<b>经费</b>未落实'] },
  },
  {
    ...{ kind: 'submission', id: 's-1', area: city, date: '2026-05-01', product: 'mid-term-evaluation-report' },
    ...{ body: 'evaluation-group', year: 2025 },
  },
  {
    ...{ kind: 'approval', id: 'd-1', area: city, date: '2026-05-20', approval: 'review-reports', decision: 'granted' },
    ...{ product: 'mid-term-evaluation-report', body: 'leading-group', year: 2025 },
  },
];
/** Tested effects; synthetic. */
export const effects: MeasureEffect[] = [
  {
    ...{ id: 'e-1', measure: 'health-m04', indicator: 'maternal-mortality-ratio', from: 2022 },
    method: 'interrupted-time-series',
    result: ok({ value: -1.254, interval: { level: 0.95, lower: -2.5, upper: -0.01 }, conclusion: 'fall' }),
  },
  {
    ...{ id: 'e-2', measure: 'health-m02', indicator: 'maternal-mortality-ratio', from: 2022 },
    method: 'difference-in-differences',
    result: unavailable('too-few-points'),
  },
];
