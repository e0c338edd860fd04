import { isDay } from '../../calendar/is-day.js';
import { tryParsePeriod } from '../../calendar/try-parse-period.js';
import { compareDecimals } from '../../exact/compare-decimals.js';
import { tryParseDecimal } from '../../exact/try-parse-decimal.js';
import type { MonitoringRecord } from '../../model/record.js';
import type { RecordCheck } from './record-check.js';

const KINDS: readonly MonitoringRecord['kind'][] = [
  'evidence',
  'assessment',
  'implementation-plan',
  'supervision',
  'duty-done',
  'submission',
  'feedback',
  'publication',
  'approval',
  'appraisal',
  'retraction',
];
const PARTIES = ['self', 'third-party'];
const FINDINGS = ['reached', 'partly', 'not-reached', 'cannot-tell'];
const DECISIONS = ['granted', 'returned', 'refused'];
const STAGES = ['beforehand', 'afterwards'];
const BEFOREHAND = ['support', 'support-after-changes', 'not-support'];
const AFTERWARDS = ['excellent', 'good', 'fair', 'poor'];
const OCCASIONS = ['once', 'yearly', 'mid-term', 'final', 'regularly', 'when-needed', 'always'];

/** A record whose fields may hold anything: callers without types pass what they have. */
type Untrusted = Readonly<Partial<Record<string, unknown>>>;

/**
 * Checks one record by itself: its fields, and the ids of the plan that it names.
 *
 * @param given - what was handed in as a record
 * @param check - the plan, and how to say what is wrong
 */
export function checkRecord(given: unknown, check: RecordCheck): void {
  const { report } = check;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    report('not-an-object', undefined, given);
    return;
  }
  const record = given as Untrusted;
  checkBase(record, check);
  switch (record['kind'] as MonitoringRecord['kind']) {
    case 'evidence':
      checkEvidence(record, check);
      return;
    case 'assessment':
      checkAssessment(record, check);
      return;
    case 'implementation-plan':
    case 'supervision':
    case 'duty-done':
      requireText(record, 'body', check);
      requireText(record, 'duty', check);
      checkAct(record, check);
      return;
    case 'submission':
    case 'feedback':
    case 'publication':
      requireText(record, 'body', check);
      requireText(record, 'product', check);
      checkAct(record, check);
      return;
    case 'approval':
      checkApproval(record, check);
      return;
    case 'appraisal':
      requireText(record, 'project', check);
      oneOf(record, 'party', PARTIES, check);
      oneOf(record, 'stage', STAGES, check);
      oneOf(record, 'result', record['stage'] === 'beforehand' ? BEFOREHAND : AFTERWARDS, check);
      checkScore(record['score'], check);
      checkAct(record, check);
      return;
    case 'retraction':
      requireText(record, 'retracts', check);
      requireText(record, 'reason', check);
  }
}

function checkBase(record: Untrusted, check: RecordCheck): void {
  const { index, look, report } = check;
  requireText(record, 'id', check);
  oneOf(record, 'kind', KINDS, check);
  look(index.areas, 'unknown-area', 'area', record['area']);
  if (record['body'] !== undefined) look(index.bodies, 'unknown-body', 'body', record['body']);
  if (record['office'] !== undefined && index.offices.size > 0)
    look(index.offices, 'unknown-office', 'office', record['office']);
  if (record['replaces'] !== undefined) requireText(record, 'replaces', check);
  const { date, recorded } = record;
  if (!isDay(date)) report('not-a-date', 'date', date);
  else if (recorded !== undefined && !isDay(recorded)) report('not-a-date', 'recorded', recorded);
  else if (isDay(recorded) && recorded < date) report('recorded-before-date', 'recorded', recorded);
}

function checkEvidence(record: Untrusted, check: RecordCheck): void {
  const { index, look, report } = check;
  const { documents } = record;
  if (!Array.isArray(documents) || documents.length === 0 || !documents.every((paper: unknown) => hasTitle(paper))) {
    report('field-missing', 'documents', undefined);
  }
  const criterion = look(index.criteria, 'unknown-subject', 'criterion', record['criterion']);
  if (criterion === undefined) return;
  if (criterion.kind === 'milestone') checkStage(record['stage'], criterion.stages, check);
  else report('not-a-milestone', 'criterion', criterion.id);
}

function checkAssessment(record: Untrusted, check: RecordCheck): void {
  const { index, look, report } = check;
  requireText(record, 'by', check);
  oneOf(record, 'party', PARTIES, check);
  oneOf(record, 'finding', FINDINGS, check);
  const { about } = record;
  const owner = typeof about === 'string' ? (index.targets.get(about) ?? index.measures.get(about)) : undefined;
  const criterion = owner === undefined ? look(index.criteria, 'unknown-subject', 'about', about) : undefined;
  if (record['stage'] === undefined || (owner === undefined && criterion === undefined)) return;
  if (criterion?.kind === 'milestone') checkStage(record['stage'], criterion.stages, check);
  else report('not-a-milestone', 'stage', about);
}

function checkStage(stage: unknown, stages: readonly { readonly id: string }[], { look }: RecordCheck): void {
  look(new Map(stages.map(({ id }) => [id, id] as const)), 'unknown-stage', 'stage', stage);
}

function checkAct(record: Untrusted, check: RecordCheck): void {
  const { index, look, report } = check;
  const { kind, body, year, occasion } = record;
  const duty = record['duty'] === undefined ? undefined : look(index.duties, 'unknown-duty', 'duty', record['duty']);
  const product =
    record['product'] === undefined ? undefined : look(index.products, 'unknown-product', 'product', record['product']);
  if (year !== undefined && (typeof year !== 'number' || tryParsePeriod(String(year))?.kind !== 'year')) {
    report('not-a-year', 'year', year);
  }
  if (occasion !== undefined) oneOf(record, 'occasion', OCCASIONS, check);
  if (typeof body !== 'string') return;
  // The papers of the monitoring group and of the evaluation group are never mixed.
  if (kind === 'submission' && product !== undefined && product.by !== body) report('wrong-body', 'body', body);
  else if (duty !== undefined && !duty.who.includes(body)) report('other-body', 'body', body, 'warning');
}

function checkApproval(record: Untrusted, check: RecordCheck): void {
  const { index, look, report } = check;
  requireText(record, 'body', check);
  requireText(record, 'product', check);
  oneOf(record, 'decision', DECISIONS, check);
  if (record['submission'] !== undefined) requireText(record, 'submission', check);
  const approval = look(check.approvals, 'unknown-approval', 'approval', record['approval']);
  checkAct(record, check);
  if (approval === undefined) return;
  const { product, body } = record;
  if (typeof product === 'string' && index.products.has(product) && !approval.products.includes(product)) {
    report('other-product', 'product', product);
  }
  if (typeof body === 'string' && approval.by !== body) report('wrong-body', 'body', body);
}

function checkScore(score: unknown, { report }: RecordCheck): void {
  if (score === undefined) return;
  const isWithin =
    typeof score === 'string' &&
    tryParseDecimal(score) !== undefined &&
    compareDecimals(score, 0) >= 0 &&
    compareDecimals(score, 100) <= 0;
  if (!isWithin) report('not-a-score', 'score', score);
}

function requireText(record: Untrusted, field: string, { report }: RecordCheck): void {
  const value = record[field];
  if (typeof value !== 'string' || value.trim() === '') report('field-missing', field, undefined);
}

function oneOf(record: Untrusted, field: string, codes: readonly string[], { report }: RecordCheck): void {
  const value = record[field];
  if (typeof value !== 'string' || !codes.includes(value)) report('unknown-code', field, value);
}

function hasTitle(paper: unknown): boolean {
  const title = (paper as { title?: unknown } | null | undefined)?.title;
  return typeof title === 'string' && title.trim() !== '';
}
