import { readFile, stat } from 'node:fs/promises';
import { unreadableFile } from '../errors/command-messages.js';
import { PlanError } from '../errors/plan-error.js';
import type { Plan } from '../model/plan.js';

/** A plan of a whole nation with every county has a few megabytes. */
const LARGEST = 64 * 1024 * 1024;

/**
 * The plan of a JSON file, or the built-in one.
 *
 * @param file - path of the file, of at most 64 MiB; the Zhongwei plan where absent
 * @returns the plan
 * @throws PlanError `cli/unreadable` when the file is not there or not JSON, `plan/invalid` with every problem
 */
export async function loadPlan(file: string | undefined): Promise<Plan> {
  if (file === undefined) return (await import('../plan/zhongwei-plan.js')).zhongweiPlan;
  let input: unknown;
  try {
    const { size } = await stat(file);
    if (size > LARGEST) throw new Error(`it has ${String(size)} bytes, a plan at most ${String(LARGEST)}`);
    // A byte order mark is no part of JSON.
    input = JSON.parse((await readFile(file, 'utf8')).replace(/^\ufeff/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PlanError('cli/unreadable', { file, reason }, unreadableFile(file, reason));
  }
  const { parsePlan } = await import('../schema/parse-plan.js');
  return parsePlan(input);
}
