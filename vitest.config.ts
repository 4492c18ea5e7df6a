import path from 'node:path';
import { defineConfig } from 'vitest/config';

const alias = { '@': path.resolve(import.meta.dirname) };
// Everything that touches the database runs on both engines; what is pure runs once, with the first.
const onBoth = ['{db,lib,seeds}/**/commands/*.test.ts', '**/*.db.test.ts'];
const ignored = ['**/node_modules/**', '.next/**', '.tmp/**', 'tests/e2e/**'];

const engine = (name: 'sqlite' | 'postgres', include: string[]) => ({
  resolve: { alias },
  test: {
    name,
    include,
    exclude: ignored,
    env: { TEST_ENGINE: name, DATA_DIR: '.tmp/test-data' },
    globalSetup: `./tests/support/${name}.ts`,
    setupFiles: ['./tests/support/setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      engine('sqlite', ['{app,components,db,lib,seeds,tests,bench,scripts}/**/*.test.{ts,tsx}']),
      engine('postgres', onBoth),
    ],
  },
});
