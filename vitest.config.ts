import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const alias = { '@': path.resolve(import.meta.dirname) };
const ignored = ['**/node_modules/**', '.next/**', '.tmp/**', 'tests/e2e/**'];
const all = '{app,components,db,lib,seeds,tests,bench,scripts}/**/*.test.{ts,tsx}';
// Everything that touches the database runs on both engines; what is pure runs once, with the first.
const onBoth = ['{db,lib,seeds}/**/commands/*.test.ts', '**/*.db.test.ts'];
// Test files share a process and what it has imported, each with a database of its own; but those that set the
// environment, which is read once, have a process each.
const alone = globSync(all).filter((file) => readFileSync(file, 'utf8').includes('process.env'));
const others = globSync(all).filter((file) => !alone.includes(file));

const engine = (name: 'sqlite' | 'postgres', files: string[], isolate: boolean) => ({
  resolve: { alias },
  test: {
    name: isolate ? `${name}-alone` : name,
    include:
      name === 'sqlite' ? files : files.filter((file) => onBoth.some((pattern) => path.matchesGlob(file, pattern))),
    exclude: ignored,
    isolate,
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
      engine('sqlite', others, false),
      engine('postgres', others, false),
      engine('sqlite', alone, true),
      engine('postgres', alone, true),
    ],
  },
});
