import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { missingEntries } from '@/scripts/complete-lock';

it('package-lock.json names the packages of every system, or npm ci refuses it (mend with scripts/complete-lock.ts)', () => {
  expect(Object.keys(missingEntries(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages))).toEqual([]);
});

it('direct dependencies are pinned exactly', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, v]) => !/^\d+\.\d+\.\d+/.test(String(v)),
  );
  expect(loose).toEqual([]);
});
