// What stryker.config.mjs runs for each mutant: the tests of pure rules and counts, without a database.
import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: {
    include: ['lib/kernel/share.test.ts', 'lib/votes/{rules,tally}{,.*}.test.ts', 'lib/votes/{rules,tally}/*.test.ts'],
    exclude: ['**/*.db.test.ts'],
  },
});
