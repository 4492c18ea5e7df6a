import { writeFileSync } from 'node:fs';
import { buildIfStale } from '@/scripts/server/build';
import { build, folder, secrets } from './settings';

/** The product, and beside it the pages it is compared with; in a folder of its own, so that `.next` stays as it is. */
export async function buildBench() {
  const tsconfig = `${folder}/tsconfig.json`;
  // Next writes the folder of a build into its tsconfig.
  writeFileSync(
    tsconfig,
    JSON.stringify({ extends: '../../tsconfig.json', include: ['../../**/*.ts', '../../**/*.tsx'] }),
  );
  Object.assign(process.env, { ...secrets, BENCH_PAGES: '1', NEXT_DIST_DIR: build, NEXT_TSCONFIG: tsconfig });
  await buildIfStale();
}
