#!/usr/bin/env node
import { main } from './main.js';

// Whoever reads the output may stop early, as `head` does: that is the end of the work and no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
}
const noColour = process.env['NO_COLOR'];
process.exitCode = await main(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  colour: process.stdout.isTTY && (noColour === undefined || noColour === ''),
  clock: () => performance.now(),
});
