import { isPlanError } from '../errors/is-plan-error.js';
import { unknownCommand } from '../errors/messages.js';
import { PlanError } from '../errors/plan-error.js';
import { nearestId } from '../plan/nearest-id.js';
import type { CommandIo } from './command-io.js';
import { evaluateCommand } from './evaluate-command.js';
import { planCommand } from './plan-command.js';
import { projectCommand } from './project-command.js';

const COMMANDS = ['evaluate', 'plan', 'project', 'help'] as const;

const USAGE = `women-plan evaluate [--observations FILE…] [--plan FILE] --area CODE --as-of YEAR
                    [--lang zh|en] [--format table|json|csv] [--output FILE] [--trace ID]
women-plan plan [ID] [--plan FILE] [--lang zh|en]
women-plan project INDICATOR --area CODE --to YEAR [--observations FILE…] [--plan FILE]
                    [--sex F|M|_T] [--urbanisation U|R|_T] [--as-of YEAR] [--method NAME]
                    [--lang zh|en] [--format table|json]

evaluate   holds observations against the goals of a plan and explains every verdict
           --observations  CSV files with the columns of the published observations (default: those)
           --plan          a plan as JSON (default: the plan of Zhongwei, 2021–2030)
           --area          GB/T 2260 code; may be given several times
           --as-of         the last reference year used
           --output        also writes the whole evaluation with every trace as JSON
           --trace         prints what one verdict rests on, e.g. --trace health-03.1
project    carries a published series forward, with intervals and a chart
           --method        auto (default), no-change, drift, linear, compound, theta, damped-trend, logistic
plan       lists the goals and measures, or shows one goal, measure, criterion or indicator
`;

/**
 * Runs the command line.
 *
 * @param args - the words after the program's name
 * @param io - where to write
 * @returns the exit code: 0 done, 1 a file could not be read or no row was usable, 2 wrong usage
 */
export async function main(args: readonly string[], io: CommandIo): Promise<number> {
  const [command = 'help', ...rest] = args;
  try {
    switch (command) {
      case 'evaluate':
        return await evaluateCommand(rest, io);
      case 'plan':
        return await planCommand(rest, io);
      case 'project':
        return await projectCommand(rest, io);
      case 'help':
      case '--help':
      case '-h':
        io.write(USAGE);
        return 0;
      default:
        throw new PlanError('cli/usage', { received: command }, unknownCommand(command, nearestId(command, COMMANDS)));
    }
  } catch (error) {
    if (isUsageError(error)) {
      io.writeError(`women-plan: ${error.message}\n\n${USAGE}`);
      return 2;
    }
    if (!isPlanError(error)) throw error;
    io.writeError(`women-plan: ${error.message}\n`);
    return error.code.startsWith('argument/') ? 2 : 1;
  }
}

/** Our own usage errors, and those that `parseArgs` of node:util throws. */
function isUsageError(error: unknown): error is Error {
  if (isPlanError(error)) return error.code === 'cli/usage';
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
