import { main } from '../../src/cli/main.js';

/** What a command wrote, and how it ended. */
export interface CommandResult {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line inside the test, its clock standing still. */
export async function runCommand(...args: readonly string[]): Promise<CommandResult> {
  let out = '';
  let error = '';
  const code = await main(args, {
    write: (text) => (out += text),
    writeError: (text) => (error += text),
    colour: false,
    clock: () => 0,
  });
  return { code, out, error };
}
