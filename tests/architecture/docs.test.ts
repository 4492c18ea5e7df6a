import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { permissionsDoc, statesDoc } from '@/scripts/docs/generated';

it('the state diagrams in docs are those of the machines (else: npm run docs:generate)', async () => {
  expect(readFileSync('docs/states.md', 'utf8')).toBe(await statesDoc());
});

it('the permission table in docs is that of the policies (else: npm run docs:generate)', async () => {
  expect(readFileSync('docs/permissions.md', 'utf8')).toBe(await permissionsDoc());
});
