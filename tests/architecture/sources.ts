import { globSync, readFileSync } from 'node:fs';

const folders = '{app,bench,components,db,lib,scripts,seeds,tests}';

/** Every source file of the house, with its text. Generated migrations are nobody's writing. */
export const sources = globSync([`${folders}/**/*.{ts,tsx,mjs,cjs}`, '*.{ts,mjs,cjs}', '.dependency-cruiser.cjs'])
  .filter((file) => file !== 'next-env.d.ts' && !file.startsWith('db/migrations/'))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  .sort((a, b) => a.file.localeCompare(b.file));

export const lines = (text: string) => text.trimEnd().split('\n').length;
