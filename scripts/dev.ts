import { mkdirSync, writeFileSync } from 'node:fs';

Object.assign(process.env, { NODE_ENV: 'development' });
// Next keeps one development server a folder, and writes that folder into tsconfig.json: each port gets its own of both.
if (process.env.PORT && !process.env.NEXT_DIST_DIR) {
  const folder = `.tmp/dev-${process.env.PORT}`;
  const tsconfig = `.tmp/tsconfig-${process.env.PORT}.json`;
  Object.assign(process.env, { NEXT_DIST_DIR: folder, NEXT_TSCONFIG: tsconfig });
  mkdirSync(folder, { recursive: true });
  const own = { extends: '../tsconfig.json', include: ['../**/*.ts', '../**/*.tsx'] };
  writeFileSync(tsconfig, JSON.stringify(own));
}
const server = await import('./server/run');
await server.run({ dev: true });
