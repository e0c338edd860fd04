// Prints what the test report counts as the last line, and fails where a test or any other gate failed.
// Usage: node scripts/report-tests.js REPORT FAILED_GATES
import { readFile } from 'node:fs/promises';

const [report = '', failedGates = '0'] = process.argv.slice(2);
const { numPassedTests, numFailedTests, numPendingTests, success } = JSON.parse(await readFile(report, 'utf8'));

if (failedGates !== '0') console.error('A gate above failed.');
if (numPendingTests > 0)
  console.log(`${numPendingTests} tests skipped themselves: what they compare with is not here.`);
console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
process.exitCode = success && numPassedTests > 0 && failedGates === '0' ? 0 : 1;
