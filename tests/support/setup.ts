// Before each test file: a database of its own, and no quiet console errors.
import { randomUUID } from 'node:crypto';
import { copyFileSync, rmSync } from 'node:fs';
import { Client } from 'pg';
import { afterAll, afterEach, beforeEach, expect, inject, vi } from 'vitest';

const template = inject('template');
const name = `t_${randomUUID().replaceAll('-', '')}`;

if (process.env.TEST_ENGINE === 'postgres') {
  await asAdmin(`create database ${name} template app`);
  process.env.DATABASE_URL = template.replace(/app$/, name);
} else {
  const file = template.replace(/[^/]*$/, `${name}.db`);
  copyFileSync(template, file);
  process.env.DATABASE_URL = `file:${file}`;
}

async function asAdmin(statement: string) {
  const admin = new Client({ connectionString: template.replace(/app$/, 'postgres') });
  await admin.connect();
  await admin.query(statement);
  await admin.end();
}

afterAll(async () => {
  const here = globalThis as { yishiStore?: { close(): Promise<void> } };
  await here.yishiStore?.close();
  delete here.yishiStore;
  if (process.env.TEST_ENGINE === 'postgres') await asAdmin(`drop database ${name} with (force)`);
  else for (const end of ['', '-wal', '-shm']) rmSync(process.env.DATABASE_URL!.slice(5) + end, { force: true });
});

beforeEach(() => {
  vi.spyOn(console, 'error');
});
afterEach(() => {
  expect(console.error).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
