import { statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { scratch } from '@/tests/support/scratch';
import { migrate } from './migrate';

it('a database is for its owner only, wherever it lies', async () => {
  const file = path.join(scratch('migrate'), 'app.db');
  await migrate(`file:${file}`);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});
