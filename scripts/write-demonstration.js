// Writes what docs/examples/synthetic-county.js prints into the text blocks of docs/demonstration.md, by their headings.
// Usage: npm run build && node scripts/write-demonstration.js
// Continuous integration never runs it: a test names what differs, a person reads it, and only then is the page written again.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const page = new URL('../docs/demonstration.md', import.meta.url);
const script = fileURLToPath(new URL('../docs/examples/synthetic-county.js', import.meta.url));
const printed = execFileSync(process.execPath, [script], { encoding: 'utf8' })
  .trim()
  .split(/\n\n(?=== )/);
const byHeading = new Map(printed.map((part) => [part.split('\n', 1)[0], part]));
const text = readFileSync(page, 'utf8').replaceAll(/```text\n(== [^\n]*)\n[^`]*```/g, (block, heading) => {
  const part = byHeading.get(heading);
  if (part === undefined) throw new Error(`Nothing is printed under "${heading}".`);
  return `\`\`\`text\n${part}\n\`\`\``;
});
writeFileSync(page, text);
