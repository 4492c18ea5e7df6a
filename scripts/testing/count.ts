import { existsSync, readFileSync } from 'node:fs';

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

export const one = (passed: boolean): Count => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });

export const addUp = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((sum, c) => sum + c.passed, 0),
  failed: counts.reduce((sum, c) => sum + c.failed, 0),
  skipped: counts.reduce((sum, c) => sum + c.skipped, 0),
});

export const lastLine = ({ passed, failed, skipped }: Count) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

/** A suite that ended badly without a failed test (a file that does not load, an error between tests) has failed once. */
const orOne = (count: Count, ended: boolean): Count => (ended || count.failed ? count : { ...count, failed: 1 });

const read = <T>(file: string): T | null => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

export function countVitest(file: string, ended: boolean): Count {
  const r = read<VitestReport>(file);
  if (!r) return one(false);
  const skipped = r.numPendingTests + r.numTodoTests;
  return orOne({ passed: r.numPassedTests, failed: r.numFailedTests, skipped }, ended);
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

export function countPlaywright(file: string, ended: boolean): Count {
  const r = read<PlaywrightReport>(file);
  if (!r) return one(false);
  const { expected, unexpected, flaky, skipped } = r.stats;
  return orOne({ passed: expected + flaky, failed: unexpected, skipped }, ended);
}
