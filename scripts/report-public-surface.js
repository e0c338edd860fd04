// Compares the public surface of every entry with its committed report in docs/public-surface; `--local` rewrites the reports.
// Usage: node scripts/report-public-surface.js [--local]   (after the build)
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const extractor = join(root, 'node_modules', '@microsoft', 'api-extractor', 'bin', 'api-extractor');
for (const config of readdirSync(root).filter((file) => /^api-extractor(\.[a-z]+)?\.json$/.test(file))) {
  const { status, stdout } = spawnSync(
    process.execPath,
    [extractor, 'run', '--config', config, ...process.argv.slice(2)],
    { cwd: root, encoding: 'utf8' },
  );
  const warnings = stdout.split('\n').filter((line) => /Warning|Error/.test(line));
  console.log(`${config}: ${status === 0 ? 'current' : 'differs; look at the change, then run npm run api-report'}`);
  for (const line of warnings) console.log(`  ${line}`);
  if (status !== 0) process.exitCode = 1;
}
