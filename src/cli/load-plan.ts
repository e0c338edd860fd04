import { readFile } from 'node:fs/promises';
import { unreadableFile } from '../errors/messages.js';
import { PlanError } from '../errors/plan-error.js';
import type { Plan } from '../model/plan.js';

/**
 * The plan of a JSON file, or the built-in one.
 *
 * @param file - path of the file; the Zhongwei plan where absent
 * @returns the plan
 * @throws PlanError `cli/unreadable` when the file is not there or not JSON, `plan/invalid` with every problem
 */
export async function loadPlan(file: string | undefined): Promise<Plan> {
  if (file === undefined) return (await import('../plan/zhongwei-plan.js')).zhongweiPlan;
  let input: unknown;
  try {
    input = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PlanError('cli/unreadable', { file, reason }, unreadableFile(file, reason));
  }
  const { parsePlan } = await import('../schema/parse-plan.js');
  return parsePlan(input);
}
