import { COUNTY } from './plan.js';

// SYNTHETIC. Offices, institutions, papers and findings are invented.
const act = (kind, id, date, fields) => ({ kind, id, area: COUNTY, date, ...fields });
const paper = (title) => [{ title: `《${title}》（虚构）` }];

/** A yearly report: handed in, then reviewed. The report on 2023 is sent back once. */
const yearly = [2021, 2022, 2023, 2024].flatMap((year) => {
  const report = { product: 'yearly-monitoring-report', year };
  const word = { ...report, approval: 'review-reports', body: 'leading-group' };
  const made = (version, day) =>
    act('submission', `report-${year}-${version}`, `${year + 1}-${day}`, { ...report, body: 'monitoring-group' });
  const decided = (version, day, decision) =>
    act('approval', `word-${year}-${version}`, `${year + 1}-${day}`, { ...word, decision });
  return year === 2023
    ? [made(1, '05-28'), decided(1, '06-12', 'returned'), made(2, '06-20'), decided(2, '07-01', 'granted')]
    : [made(1, '05-28'), decided(1, '06-12', 'granted')];
});

const midterm = { product: 'mid-term-evaluation-report', year: 2025 };

export const records = [
  // The one date of the plan: within one month of the promulgation, which was on 26 January 2022. Twelve days late.
  act('duty-done', 'plan-up', '2022-03-10', { duty: 'submit-county-plan', body: 'government' }),
  act('implementation-plan', 'health-scheme', '2022-05-09', {
    ...{ duty: 'implementation-schemes', body: 'member-offices', office: 'health' },
  }),
  ...[2021, 2022, 2023, 2024, 2025].map((year) =>
    act('duty-done', `data-${year}`, `${year + 1}-03-${year === 2024 ? '31' : '20'}`, {
      ...{ duty: 'submit-monitoring-data', body: 'member-offices', year },
    }),
  ),
  ...yearly,
  act('supervision', 'visit-2024', '2024-09-05', {
    ...{ duty: 'supervision-visits', body: 'committee' },
    findings: ['筛查台账重复登记（虚构）', '农村供水经费拨付滞后（虚构）'],
  }),
  // A goal without a number: the assessment of laws and policies for equality.
  act('evidence', 'rules', '2023-06-01', {
    criterion: 'law-02.1',
    stage: 'arranged',
    documents: paper('评估工作办法'),
  }),
  act('evidence', 'files', '2024-12-10', { criterion: 'law-02.1', stage: 'carried-out', documents: paper('评估档案') }),
  act('assessment', 'own-word', '2026-02-10', {
    ...{ party: 'self', about: 'law-02.1', stage: 'carried-out', finding: 'reached', by: '司法局（虚构）' },
  }),
  act('assessment', 'outside-word', '2026-03-12', {
    ...{ party: 'third-party', about: 'law-02.1', stage: 'carried-out', finding: 'not-reached', by: '某大学（虚构）' },
    note: '抽查的12份文件中9份没有评估记录（虚构）',
  }),
  // A correction: the first version of this record had the wrong day.
  act('publication', 'volume-a', '2025-07-01', { product: 'statistics-volume', body: 'monitoring-group', year: 2024 }),
  act('publication', 'volume-b', '2025-07-11', {
    ...{ product: 'statistics-volume', body: 'monitoring-group', year: 2024 },
    ...{ recorded: '2025-08-01', replaces: 'volume-a' },
  }),
  act('submission', 'midterm-1', '2026-05-06', { ...midterm, body: 'evaluation-group' }),
  act('approval', 'midterm-word', '2026-05-25', {
    ...{ ...midterm, approval: 'review-reports', body: 'leading-group', decision: 'granted' },
  }),
  act('appraisal', 'unit-before', '2024-10-08', {
    ...{ project: 'mobile-unit', party: 'third-party', stage: 'beforehand', result: 'support' },
  }),
  act('appraisal', 'water-after', '2025-11-20', {
    ...{ project: 'rural-water', party: 'third-party', stage: 'afterwards', result: 'poor', score: '54' },
  }),
  act('appraisal', 'water-own', '2025-11-02', {
    ...{ project: 'rural-water', party: 'self', stage: 'afterwards', result: 'good', score: '86' },
  }),
];

/** What people did about warnings. */
export const acts = [
  {
    ...{ target: 'education-05', area: COUNTY, asOf: 2022, act: 'acknowledged', grade: 'red' },
    ...{ by: '教育局（虚构）', date: '2023-06-10', reason: '已与两所学校约定补录（虚构）' },
  },
];
