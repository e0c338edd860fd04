#!/usr/bin/env node
import { main } from './main.js';

const noColour = process.env['NO_COLOR'];
process.exitCode = await main(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  colour: process.stdout.isTTY && (noColour === undefined || noColour === ''),
  clock: () => performance.now(),
});
