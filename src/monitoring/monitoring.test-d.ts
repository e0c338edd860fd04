import { describe, expectTypeOf, test } from 'vitest';
import type { Dataset } from '../dataset/dataset.js';
import type { PlanEvaluation } from '../evaluation/plan-evaluation.js';
import type { BudgetLine } from '../model/budget.js';
import type { Unavailable, UnavailableReason } from '../model/outcome.js';
import type {
  AfterwardsResult,
  AppraisalRecord,
  BeforehandResult,
  EvidenceRecord,
  MonitoringRecord,
} from '../model/record.js';
import { zhongweiPlan } from '../plan/zhongwei-plan.js';
import type { Grade as WarningGrade } from '../warning/grade.js';
import {
  type Budget,
  type BudgetMismatch,
  budgetMismatches,
  createBudget,
  createRecordLog,
  type DoneDuty,
  type DueDay,
  dutyCalendar,
  type DutyOccurrence,
  type DutyState,
  type dutyStateLabels,
  type EvaluationReport,
  evaluationReport,
  type Grade,
  type MeasureEffect,
  type MonitoringReport,
  monitoringReport,
  type Report,
  type ReportBlock,
  type ReportCell,
  recordsInForce,
  shareAmount,
  type TestedChange,
  toICalendar,
  type UnusedRecord,
  yuanOf,
} from './index.js';

const dataset = {} as Dataset;
const evaluation = {} as PlanEvaluation;
const budget = {} as Budget;
const log = createRecordLog([], zhongweiPlan);

describe('a calendar of duties', () => {
  test('is asked for with its area, reporting year and day', () => {
    dutyCalendar(zhongweiPlan, { area: '640500', year: 2024, asOfDay: '2025-03-01' });
    // @ts-expect-error without a day nothing is late: there is no clock
    dutyCalendar(zhongweiPlan, { area: '640500', year: 2024 });
    // @ts-expect-error a year is a number
    dutyCalendar(zhongweiPlan, { area: '640500', year: '2024', asOfDay: '2025-03-01' });
    // @ts-expect-error a misspelt option would have no effect
    dutyCalendar(zhongweiPlan, { area: '640500', year: 2024, asOfDay: '2025-03-01', agreeds: [] });
    const asked = { area: '640500', year: 2024, asOfDay: '2025-03-01' };
    // @ts-expect-error there is no such occasion
    dutyCalendar(zhongweiPlan, { ...asked, agreed: [{ on: '03-25', occasion: 'monthly' }] });
  });

  test('has a day only where one is known', () => {
    const { due, state } = {} as DutyOccurrence;
    expectTypeOf(state).toEqualTypeOf<DutyState>();
    expectTypeOf(due).not.toHaveProperty('value');
    if (due.status === 'ok') expectTypeOf(due.value).toEqualTypeOf<DueDay>();
    else expectTypeOf(due).toEqualTypeOf<Unavailable>();
    expectTypeOf<DutyOccurrence['period']>().toEqualTypeOf<number | 'once'>();
  });

  test('takes the records of a log, and says of an unused one only what it may have said', () => {
    expectTypeOf<MonitoringRecord>().toExtend<{ readonly area: string; readonly date: string }>();
    expectTypeOf(recordsInForce(log, { area: '640500', asOfDay: '2025-03-01' })).toExtend<Iterable<DoneDuty>>();
    expectTypeOf<UnusedRecord['duty']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<UnusedRecord['row']>().toEqualTypeOf<number>();
  });

  test('has words for every state', () => {
    expectTypeOf<keyof typeof dutyStateLabels>().toEqualTypeOf<DutyState>();
  });

  test('is written with a moment and a language that there is', () => {
    expectTypeOf(toICalendar(zhongweiPlan, [], { stampedAt: '2026-01-31T08:00:00Z', language: 'zh' })).not.toBeString();
    // @ts-expect-error there is no clock to stamp events with
    toICalendar(zhongweiPlan, [], { language: 'zh' });
    // @ts-expect-error texts are there in Chinese and English
    toICalendar(zhongweiPlan, [], { stampedAt: '2026-01-31T08:00:00Z', language: 'fr' });
  });
});

describe('a record', () => {
  const base = { id: 'r-1', area: '640500', date: '2025-03-01' } as const;

  test('must have what its kind needs', () => {
    expectTypeOf<EvidenceRecord['documents']>().not.toEqualTypeOf<undefined>();
    // @ts-expect-error evidence without a document shows nothing
    createRecordLog([{ ...base, kind: 'evidence', criterion: 'law-02.1', stage: 'issued' }], zhongweiPlan);
    const assessment = { ...base, kind: 'assessment', party: 'self', about: 'law-02', finding: 'reached' } as const;
    // @ts-expect-error an assessment says who assessed
    createRecordLog([assessment], zhongweiPlan);
    createRecordLog([{ ...assessment, by: 'x' }], zhongweiPlan);
    // @ts-expect-error there is no such kind
    createRecordLog([{ ...base, kind: 'note' }], zhongweiPlan);
    // @ts-expect-error a supervision names the duty and the body
    createRecordLog([{ ...base, kind: 'supervision' }], zhongweiPlan);
  });

  test('has the fields of its kind once the kind is known', () => {
    const record = {} as MonitoringRecord;
    expectTypeOf(record).not.toHaveProperty('decision');
    if (record.kind === 'approval') expectTypeOf(record.decision).toEqualTypeOf<'granted' | 'returned' | 'refused'>();
    if (record.kind === 'evidence') expectTypeOf(record).not.toHaveProperty('finding');
    if (record.kind === 'retraction') expectTypeOf(record.retracts).toEqualTypeOf<string>();
  });

  test('of an appraisal has the results of its stage', () => {
    const appraisal = {} as AppraisalRecord;
    if (appraisal.stage === 'beforehand') expectTypeOf(appraisal.result).toEqualTypeOf<BeforehandResult>();
    else expectTypeOf(appraisal.result).toEqualTypeOf<AfterwardsResult>();
  });

  test('is read as of a day: without one records that nobody knew yet would count', () => {
    // @ts-expect-error the day is needed
    recordsInForce(log, { area: '640500' });
  });
});

describe('money', () => {
  test('is decimal text, never a double', () => {
    expectTypeOf(yuanOf('1.5', '万元')).toEqualTypeOf<string>();
    // @ts-expect-error a double does not hold every fen
    yuanOf(1.5, '万元');
    // @ts-expect-error there is no such unit
    yuanOf('1.5', 'dollar');
    // @ts-expect-error weights are decimal text, too
    shareAmount('100.00', [1, 2]);
    expectTypeOf<BudgetLine['entries'][number]['amount']>().toEqualTypeOf<string>();
  });

  test('comes in lines that name year, area, office and source', () => {
    const line: BudgetLine = {
      ...{ id: 'l-1', name: 'x', year: 2024, area: '640500', office: 'health' },
      ...{ source: 'general-budget', targets: [], measures: [], entries: [] },
    };
    createBudget([line], zhongweiPlan);
    // @ts-expect-error there is no such source
    createBudget([{ ...line, source: 'loan' }], zhongweiPlan);
    // @ts-expect-error an amount that is not known is left out, not null
    createBudget([{ ...line, entries: [{ kind: 'spent', period: '2024', amount: null }] }], zhongweiPlan);
  });

  test('is graded with the grades of warnings', () => {
    expectTypeOf<Grade>().toEqualTypeOf<WarningGrade>();
    expectTypeOf<BudgetMismatch['grade']>().toEqualTypeOf<Grade>();
    const year = { year: 2024, area: '640500', asOfDay: '2024-12-31' };
    budgetMismatches(budget, { ...year, grades: { 'health-03': 'red' } });
    // @ts-expect-error there is no such grade
    budgetMismatches(budget, { ...year, grades: { 'health-03': 'green' } });
  });
});

describe('a report', () => {
  test('of monitoring comes every year, one of evaluation does not', () => {
    expectTypeOf(monitoringReport(evaluation, { dataset, kind: 'annual' })).toEqualTypeOf<MonitoringReport>();
    expectTypeOf(evaluationReport(evaluation, { dataset, kind: 'final' })).toEqualTypeOf<EvaluationReport>();
    // @ts-expect-error no plan knows a yearly evaluation
    evaluationReport(evaluation, { dataset, kind: 'annual' });
    // @ts-expect-error the observations that were evaluated are needed
    monitoringReport(evaluation, { kind: 'annual' });
    // @ts-expect-error effects are of an evaluation, never of monitoring
    monitoringReport(evaluation, { dataset, kind: 'annual', effects: [] });
  });

  test('has the sections of its type once the type is known', () => {
    const report = {} as Report;
    const section = {} as (typeof report)['sections'][number]['id'];
    expectTypeOf(section).extract<'warnings'>().not.toBeNever();
    if (report.type === 'monitoring') {
      expectTypeOf(report).toEqualTypeOf<MonitoringReport>();
      expectTypeOf(report.sections[0]?.id).extract<'advice'>().toBeNever();
    } else {
      expectTypeOf(report.kind).toEqualTypeOf<'midterm' | 'final'>();
      expectTypeOf(report.sections[0]?.id).extract<'warnings'>().toBeNever();
    }
  });

  test('has sentences, rows or parts by the kind of a block, and a cell has a value or a reason', () => {
    const block = {} as ReportBlock;
    expectTypeOf(block).not.toHaveProperty('rows');
    if (block.kind === 'table') expectTypeOf(block).toHaveProperty('rows');
    if (block.kind === 'part') expectTypeOf(block.blocks).toEqualTypeOf<readonly ReportBlock[]>();
    const cell = {} as ReportCell;
    expectTypeOf(cell).not.toHaveProperty('value');
    if (cell.status === 'unavailable') expectTypeOf(cell).toHaveProperty('reason');
  });

  test('quotes effects that were tested, or the reason why they could not be', () => {
    const { result } = {} as MeasureEffect;
    if (result.status === 'ok') expectTypeOf(result.value).toEqualTypeOf<TestedChange>();
    else expectTypeOf(result.reason).toEqualTypeOf<UnavailableReason>();
    expectTypeOf<TestedChange['conclusion']>().toEqualTypeOf<'rise' | 'fall' | 'cannot-tell'>();
  });
});
