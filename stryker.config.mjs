// npm run mutate: each small change to the law's arithmetic must fail a test. docs/testing.md explains what is left.
export default {
  mutate: ['lib/kernel/share.ts', 'lib/votes/{rules,tally}.ts', 'lib/votes/{rules,tally}/*.ts', '!**/*.test.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutate.config.ts' },
  thresholds: { high: 95, low: 90, break: 90 },
  reporters: ['clear-text', 'json'],
  clearTextReporter: { reportTests: false, allowColor: false },
  jsonReporter: { fileName: '.tmp/mutants.json' },
  tempDirName: '.tmp/stryker',
  ignorePatterns: ['.next', '.tmp', 'data', 'public', 'tests/e2e'],
  // It would read it with an interface that TypeScript 7 does not have.
  tsconfigFile: 'none',
  concurrency: 2,
};
