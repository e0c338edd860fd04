// One SYNTHETIC county through its cycle, 2021 to 2026. docs/demonstration.md shows what this prints, and a test holds it to that.
// Usage: npm run build && node docs/examples/synthetic-county.js
import { createDataset, detectWarnings, evaluatePlan, observedSeries } from '@zhongwei/women-plan';
import {
  appraisalsToWeigh,
  approvalState,
  budgetMismatches,
  budgetTotals,
  createBudget,
  createRecordLog,
  dataCompleteness,
  dataRequests,
  dutyCalendar,
  evaluationReport,
  evidenceFor,
  evidenceFromRecords,
  monitoringReport,
  officeStandings,
  recordHistory,
  recordsInForce,
  revisionsBetween,
  surveyGaps,
  toICalendar,
  vintagesOf,
} from '@zhongwei/women-plan/monitoring';
import { differenceInDifferences, interruptedTimeSeries } from '@zhongwei/women-plan/statistics';
import { adviseOn } from '@zhongwei/women-plan/warning';
import { observations, SCREENING } from './synthetic-county/figures.js';
import { lines } from './synthetic-county/money.js';
import { COUNTY, countyCodes, plan } from './synthetic-county/plan.js';
import { acts, records } from './synthetic-county/records.js';
import { sentencesOf } from './synthetic-county/sentences-of.js';

const YEARS = [2021, 2022, 2023, 2024, 2025];
const heading = (title) => console.log(`\n== ${title}`);
const show = (...cells) => console.log(cells.join(' | '));
const percent = (outcome) => (outcome.status === 'ok' ? `${(100 * outcome.value).toFixed(1)} %` : outcome.reason);
const figure = (outcome) => (outcome.status === 'ok' ? outcome.value : outcome.reason);

const dataset = createDataset(observations, plan);
const log = createRecordLog(records, plan);
const budget = createBudget(lines, plan);

heading('What was read');
show('figures', JSON.stringify(dataset.counts));
show('records', JSON.stringify(log.counts));
show('budget lines', budget.lines.length, 'findings', budget.findings.length);

heading('Duties and calendar');
const agreed = [
  { duty: 'submit-monitoring-data', on: '03-25', yearsAfter: 1 },
  { product: 'yearly-monitoring-report', on: '05-31', yearsAfter: 1 },
  { product: 'mid-term-evaluation-report', on: '06-30', yearsAfter: 1 },
];
const inForce = (asOfDay) => recordsInForce(log, { area: COUNTY, asOfDay });
const calendarOf = (year, asOfDay) =>
  dutyCalendar(plan, {
    ...{ area: COUNTY, year, asOfDay, agreed, promulgated: { [COUNTY]: '2022-01-26' } },
    records: inForce(asOfDay),
  });
const lateness = ({ duty, daysLate = 0 }) => (daysLate > 0 ? [`${duty} ${daysLate} days late`] : []);
for (const year of YEARS) {
  const { own } = calendarOf(year, `${year + 1}-04-15`);
  show(year, JSON.stringify(own.counts), own.occurrences.flatMap(lateness).join(', '));
}
for (const { duty, due } of calendarOf(2022, '2022-03-01').late) show('late on 2022-03-01', duty, due.value.day);
const spring = calendarOf(2025, '2026-04-15');
for (const { id, duty, date, reason } of spring.unused) show('not counted', id, duty, date, reason);
for (const { duty, due } of spring.next) show('next', duty, due.value.day);
const events = toICalendar(plan, spring.next, { stampedAt: '2026-04-15T00:00:00Z', language: 'en' });
show('iCalendar', `${events.value.split('BEGIN:VEVENT').length - 1} events`);

heading('Data collection');
const dataDay = [{ on: '03-25', yearsAfter: 1 }];
for (const year of YEARS) {
  const { total } = dataCompleteness(plan, dataset, { areas: [COUNTY], years: [year], agreed: dataDay });
  show(
    year,
    `${total.reported} of ${total.expected}`,
    percent(total.completeness),
    `in time ${percent(total.timeliness)}`,
  );
}
const [water] = dataRequests(plan, dataset, { area: COUNTY, year: 2024, office: 'water', agreed: dataDay });
for (const { indicator, due, figures } of water.indicators) {
  const { state, last } = figures.find(({ select }) => select.urbanisation === 'R');
  show(
    'water owes for 2024',
    indicator,
    `by ${due.value}`,
    state,
    `last ${last?.period ?? 'never'}: ${last?.value ?? '-'}`,
  );
}

heading('Vintages and a revision');
const { vintages } = vintagesOf(dataset, COUNTY);
show('days on which something became known', vintages.length, 'the last', vintages.at(-1).day);
const { figures: revised, comparison } = revisionsBetween(plan, dataset, {
  ...{ area: COUNTY, asOf: 2023, from: '2024-06-30', to: '2024-12-31', projector: null },
});
for (const { indicator, period, before, after, criteria } of revised) {
  show(indicator, period, `${before} → ${after}`, criteria.join(' '));
}
for (const knownAt of ['2024-06-30', '2024-12-31']) {
  const { targets } = evaluatePlan(plan, dataset, { area: COUNTY, asOf: 2023, knownAt });
  const screened = targets.find(({ target }) => target === 'health-04').criteria[0];
  show(`2023 as known on ${knownAt}`, screened.criterion, screened.status);
}
show('clauses', JSON.stringify(comparison.counts));

heading('Evidence, and assessments that disagree');
const spoken = { area: COUNTY, asOfDay: '2026-04-15' };
const shown = evidenceFor(log, 'law-02.1', spoken);
for (const { stage, evidence, assessments, contested } of shown.stages) {
  show(stage.id, `${evidence.length} papers`, assessments.agreement, contested ? 'contested' : '-');
}
show('shown', `${shown.shown} of ${shown.of}`);

heading('Approvals and a corrected record');
const reportOf = { area: COUNTY, year: 2023 };
for (const asOfDay of ['2024-05-31', '2024-06-15', '2024-06-25', '2024-07-01']) {
  const { state, final } = approvalState(log, 'yearly-monitoring-report', { ...reportOf, asOfDay });
  show(asOfDay, state, final ? 'final' : 'draft');
}
for (const { record, from, until = 'today' } of recordHistory(log, 'volume-b').versions) {
  show(record.id, `happened ${record.date}`, `counts from ${from} until ${until}`);
}

heading('Warnings over the years');
const evaluations = new Map();
let warnings = [];
for (const year of YEARS) {
  const knownAt = `${year + 1}-06-15`;
  const evidence = evidenceFromRecords(log, { area: COUNTY, asOfDay: knownAt });
  const evaluation = evaluatePlan(plan, dataset, { area: COUNTY, asOf: year, knownAt, evidence });
  warnings = detectWarnings(evaluation, { dataset, previous: warnings, acts: acts.filter(({ asOf }) => asOf <= year) });
  evaluations.set(year, evaluation);
  const { grade, computed, hold, signals, acknowledged } = warnings.find(({ target }) => target === 'education-05');
  const why = hold === undefined ? '' : `held: ${hold.reason}`;
  const rules = [...new Set(signals.map(({ rule }) => rule))].join(' ');
  show(year, `education-05 ${grade}`, `signals alone ${computed}`, why, rules, acknowledged ? 'acknowledged' : '');
}

heading('Standings of the offices');
const evaluation = evaluations.get(2025);
const standings = officeStandings(plan, evaluation, {
  assigned: [
    { office: 'health', targets: ['health-04'] },
    { office: 'womens-federation', targets: ['health-04'] },
  ],
});
for (const { office, reports, responsible } of standings.offices) {
  if (!['health', 'education', 'womens-federation'].includes(office)) continue;
  const { total, attained } = reports.criteria;
  show(
    office,
    `reports ${total} clauses, attained ${attained}`,
    `responsible for ${responsible.targets.total} (weight ${responsible.weight})`,
  );
}

heading('Money');
const closed = { area: COUNTY, year: 2025, asOfDay: '2026-01-31' };
const totals = budgetTotals(budget, { by: 'target', ...closed });
for (const { key, appropriated, spent, rate } of totals.groups) {
  show(key, figure(appropriated.amount), figure(spent.amount), percent(rate));
}
show(
  'total',
  figure(totals.total.appropriated.amount),
  figure(totals.total.spent.amount),
  `unknown ${totals.total.spent.unknown}`,
);
const grades = Object.fromEntries(warnings.map(({ target, grade }) => [target, grade]));
for (const { code, grade, line = '-', targets } of budgetMismatches(budget, { ...closed, grades })) {
  show(grade, code, line, targets.join(' '));
}
for (const { project, appraisals, cautions } of appraisalsToWeigh(log, budget, { ...closed, year: 2026 })) {
  show(
    '2026',
    project,
    appraisals.map(({ party, result }) => `${party} ${result}`).join(', ') || '-',
    cautions.join(' ') || '-',
  );
}

heading('Did the mobile unit work');
const screening = countyCodes.map((area) => ({
  ...{ unit: area, treated: SCREENING.treated.includes(area) },
  values: observedSeries(
    dataset,
    { indicator: 'cervical-screening-coverage', area, select: { sex: 'F' } },
    { until: 2025 },
  ).map(({ year, value }) => ({ year, value: Number(value) })),
}));
const { raw, trendsBefore, cautions } = differenceInDifferences(screening, { start: SCREENING.start }).value;
const range = ({ lower, upper }) => `${lower.toFixed(1)} to ${upper.toFixed(1)}`;
show('difference in differences', raw.value.toFixed(2), range(raw.inference.value.interval), raw.conclusion);
show(
  'of all ways to choose three of six',
  `p ${raw.permutation.value.p.toFixed(2)}, smallest possible ${raw.permutation.value.smallestP.toFixed(2)}`,
);
show(
  'trends before differ by',
  trendsBefore.difference.value.value.toFixed(2),
  `could hide ${trendsBefore.couldHide.value.toFixed(1)}`,
);
show('cautions', cautions.join(' '));
const alone = interruptedTimeSeries(screening[0].values, { start: SCREENING.start, change: 'level' });
show(
  'its own series',
  alone.value.effect.value.toFixed(2),
  range(alone.value.effect.interval),
  alone.value.effect.conclusion,
);

heading('Mid-term: two products, never mixed');
const tested = { measure: 'health-m05', indicator: 'cervical-screening-coverage', from: SCREENING.start };
const effects = [
  {
    ...{ id: 'mobile-unit', ...tested, method: 'difference-in-differences' },
    result: {
      ...{ status: 'ok' },
      value: { value: raw.value, interval: raw.inference.value.interval, conclusion: raw.conclusion },
    },
  },
];
const sources = { dataset, kind: 'midterm', warnings, records: log, asOfDay: '2026-05-31' };
const read = warnings.filter(({ grade }) => grade !== 'grey');
const evidence = evidenceFromRecords(log, { area: COUNTY, asOfDay: evaluation.knownAt });
const advice = read.map((warning) => adviseOn(warning, { evaluation, dataset, evidence }));
const monitoring = monitoringReport(evaluation, { ...sources, previous: evaluations.get(2024) });
const evaluated = evaluationReport(evaluation, { ...sources, effects, advice });
for (const report of [monitoring, evaluated]) {
  show(report.type, report.by, report.status, `to ${report.to.map(({ at, area }) => `${at} ${area}`).join(', ')}`);
  for (const section of report.sections) show(section.id, section.title.zh, `${sentencesOf(section).length} sentences`);
}
const said = (report, id) => sentencesOf(report.sections.find((section) => section.id === id));
for (const { text } of said(monitoring, monitoring.sections[0].id)) show(text.zh);
// Thirty more sentences say of each figure that the measures promise how it stands; the first is about the tested effect.
show(said(evaluated, 'effect-of-measures')[0].text.en);

heading('What is missing most');
for (const { rank, indicator, steward, goalsAlone, goals } of surveyGaps(plan, [evaluation]).slice(0, 4)) {
  show(rank, indicator, steward, `${goalsAlone} goals wait for it alone, ${goals} for it and others`);
}
