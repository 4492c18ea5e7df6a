import { rmSync } from 'node:fs';
import { addUp, type Count, lastLine } from './count';
import { browserStep, buildStep, staticStep, unitStep } from './steps';

const steps: [string, () => Promise<Count>][] = [
  // Route types first: on a fresh copy nothing has generated them.
  ['types', staticStep('next typegen && tsc --noEmit')],
  ['lint', staticStep('biome check .')],
  ['boundaries', staticStep('npm run -s boundaries')],
  ['dead code', staticStep('knip')],
  ['unit and integration, SQLite and PostgreSQL', unitStep],
  ['production build', buildStep],
  ['browser', browserStep],
];

rmSync('.tmp/results', { recursive: true, force: true });
const report: string[] = [];
const counts: Count[] = [];
for (const [name, step] of steps) {
  console.log(`\n── ${name} ──`);
  const began = Date.now();
  const count = await step();
  counts.push(count);
  const seconds = ((Date.now() - began) / 1000).toFixed(1).padStart(6);
  report.push(`${count.failed ? '✗' : '✓'} ${seconds} s  ${name}: ${lastLine(count)}`);
}

const total = addUp(counts);
console.log(`\n${report.join('\n')}\n${lastLine(total)}`);
process.exit(total.failed ? 1 : 0);
