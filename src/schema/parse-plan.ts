import { invalidPlan } from '../errors/messages.js';
import { PlanError } from '../errors/plan-error.js';
import type { Plan } from '../model/plan.js';
import { checkPlan, type PlanProblem } from '../plan/check-plan.js';
import { planSchema } from './plan-schema.js';
import { salvagePlan } from './salvage-plan.js';

/**
 * Reads a plan from untrusted data.
 *
 * The shape is checked, and what the parts say of each other. All problems are reported together: where some records have
 * the wrong shape, the others are still held against each other, so that three mistakes give three problems in one
 * reading. What only follows from a malformed record, such as a link to it, is not reported.
 *
 * @param input - data from JSON
 * @returns the plan
 * @throws PlanError `plan/invalid`; `details.problems` lists code, path and message of every problem, those of the shape
 *   first
 * @example
 * parsePlan(JSON.parse(JSON.stringify(zhongweiPlan))).id; // => 'zhongwei'
 */
export function parsePlan(input: unknown): Plan {
  const parsed = planSchema.safeParse(input);
  const problems = parsed.success ? checkPlan(parsed.data) : problemsOf(input, parsed.error.issues);
  if (problems.length > 0 || !parsed.success) throw new PlanError('plan/invalid', { problems }, invalidPlan(problems));
  return parsed.data;
}

type Issues = NonNullable<ReturnType<typeof planSchema.safeParse>['error']>['issues'];

function problemsOf(input: unknown, issues: Issues): PlanProblem[] {
  const ofShape = issues.map(
    ({ path, message, code }): PlanProblem => ({ code: `shape/${code}`, path: path.join('.'), message }),
  );
  const salvaged = salvagePlan(input, issues);
  if (salvaged === undefined) return ofShape;
  return [...ofShape, ...checkPlan(salvaged.plan).flatMap((problem) => salvaged.asGiven(problem) ?? [])];
}
