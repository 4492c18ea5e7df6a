import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { canaries, plant } from './canaries';

interface Cruise {
  summary: { violations: { from: string; rule: { name: string } }[] };
}

const root = process.cwd();
const rules: { forbidden: { name: string }[] } = createRequire(import.meta.url)(
  path.join(root, '.dependency-cruiser.cjs'),
);

async function cruise(folder: string): Promise<Cruise> {
  const standIn = path.join(root, 'scripts/boundaries/stand-in.mjs');
  const cruiser = path.join(root, 'node_modules/.bin/depcruise');
  const config = path.join(root, '.dependency-cruiser.cjs');
  const args = ['--import', standIn, cruiser, 'app', 'components', 'db', 'lib', '--config', config, '-T', 'json'];
  // It ends with the number of violations; what it printed is the answer all the same.
  const run = promisify(execFile)(path.join(root, 'node_modules/.bin/node'), args, {
    cwd: folder,
    maxBuffer: 1e8,
  }).catch((error: { stdout: string }) => error);
  return JSON.parse((await run).stdout);
}

let found: Cruise['summary']['violations'];

beforeAll(async () => {
  const folder = plant(path.join(root, '.tmp/canaries'));
  found = (await cruise(folder)).summary.violations;
});

describe('every boundary has a canary, planted as a violation and reported', () => {
  it('and none is missing', () => {
    expect(Object.keys(canaries).sort()).toEqual(rules.forbidden.map((r) => r.name).sort());
  });

  it.each(Object.entries(canaries))('%s', (name, { file }) => {
    expect(found.filter((v) => v.rule.name === name).map((v) => v.from)).toContain(file);
  });
});

it('an import of a type is no violation', () => {
  expect(found.filter((v) => v.from === 'components/votes/only-types.tsx')).toEqual([]);
});
