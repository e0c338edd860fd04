import { invalidPlan } from '../errors/messages.js';
import { PlanError } from '../errors/plan-error.js';
import type { Plan } from '../model/plan.js';
import { checkPlan, type PlanProblem } from '../plan/check-plan.js';
import { planSchema } from './plan-schema.js';

/**
 * Reads a plan from untrusted data.
 *
 * First the shape is checked, then what the parts say of each other. All problems of the step that fails are reported
 * together, so that three mistakes give three problems.
 *
 * @param input - data from JSON
 * @returns the plan
 * @throws PlanError `plan/invalid`; `details.problems` lists code, path and message of every problem
 * @example
 * parsePlan(JSON.parse(JSON.stringify(zhongweiPlan))).id; // => 'zhongwei'
 */
export function parsePlan(input: unknown): Plan {
  const parsed = planSchema.safeParse(input);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message, code }): PlanProblem => ({ code: `shape/${code}`, path: path.join('.'), message }),
    );
    throw new PlanError('plan/invalid', { problems }, invalidPlan(problems));
  }
  const plan: Plan = parsed.data;
  const problems = checkPlan(plan);
  if (problems.length > 0) throw new PlanError('plan/invalid', { problems }, invalidPlan(problems));
  return plan;
}
