import { statSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { expect, inject, it } from 'vitest';
import { scratch } from '@/tests/support/scratch';
import { migrate } from './migrate';

const onSqlite = () =>
  it('a database is for its owner only, wherever it lies', async () => {
    const file = path.join(scratch('migrate'), 'app.db');
    await migrate(`file:${file}`);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

const inPostgres = () =>
  it('a database that cannot hold every character is refused', async () => {
    const url = (name: string) => inject('template').replace(/app$/, name);
    const admin = new Client({ connectionString: url('postgres') });
    await admin.connect();
    await admin.query("create database latin template template0 encoding 'LATIN1' lc_collate 'C' lc_ctype 'C'");
    await expect(migrate(url('latin'))).rejects.toThrow('UTF8');
    await admin.query('drop database latin');
    await admin.end();
  });

if (process.env.TEST_ENGINE === 'postgres') inPostgres();
else onSqlite();
