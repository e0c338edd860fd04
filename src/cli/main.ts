import { isPlanError } from '../errors/is-plan-error.js';
import { unexpected, unknownCommand } from '../errors/command-messages.js';
import { nearestId } from '../plan/nearest-id.js';
import { checkCommand } from './check-command.js';
import type { CommandIo } from './command-io.js';
import { evaluateCommand } from './evaluate-command.js';
import { explainCommand } from './explain-command.js';
import { commands, help } from './help.js';
import { packageVersion } from './package-version.js';
import { planCommand } from './plan-command.js';
import { projectCommand } from './project-command.js';
import { printable } from './printable.js';
import { reportCommand } from './report-command.js';
import { templateCommand } from './template-command.js';
import { usageError } from './usage-error.js';
import { warningsCommand } from './warnings-command.js';

/**
 * Runs the command line.
 *
 * @param args - the words after the program's name
 * @param io - where to write
 * @returns the exit code: 0 done, 1 a file could not be read or written, or its content was not usable, 2 wrong usage. It
 *   never throws: what should not have happened is said in one sentence, too
 */
export async function main(args: readonly string[], io: CommandIo): Promise<number> {
  const [command = 'help', ...rest] = args;
  try {
    if (isHelp(command) || command === 'help') {
      io.write(help(rest[0]));
      return 0;
    }
    if (command === '--version' || command === '-v') {
      io.write(`${await packageVersion()}\n`);
      return 0;
    }
    if (rest.some(isHelp) && isCommand(command)) {
      io.write(help(command));
      return 0;
    }
    switch (command) {
      case 'evaluate':
        return await evaluateCommand(rest, io);
      case 'explain':
        return await explainCommand(rest, io);
      case 'warnings':
        return await warningsCommand(rest, io);
      case 'check':
        return await checkCommand(rest, io);
      case 'template':
        return await templateCommand(rest, io);
      case 'plan':
        return await planCommand(rest, io);
      case 'report':
        return await reportCommand(rest, io);
      case 'project':
        return await projectCommand(rest, io);
      default:
        throw usageError(unknownCommand(command, nearestId(command, commands)));
    }
  } catch (error) {
    return fail(error, command, io);
  }
}

function fail(error: unknown, command: string, io: CommandIo): number {
  if (isUsageError(error)) {
    io.writeError(`women-plan: ${lines(error.message)}\n\n${help(command)}`);
    return 2;
  }
  if (!isPlanError(error)) {
    io.writeError(`women-plan: ${unexpected(error instanceof Error ? error.message : String(error))}\n`);
    return 1;
  }
  io.writeError(`women-plan: ${lines(error.message)}\n`);
  return error.code.startsWith('argument/') ? 2 : 1;
}

/** A message may have several lines, and nothing else that moves the cursor. */
function lines(message: string): string {
  return message.split('\n').map(printable).join('\n');
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h';
}

function isCommand(word: string): boolean {
  return commands.some((command) => command === word);
}

/** Our own usage errors, and those that `parseArgs` of node:util throws. */
function isUsageError(error: unknown): error is Error {
  if (isPlanError(error)) return error.code === 'cli/usage';
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
