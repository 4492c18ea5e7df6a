import { openPostgres } from './postgres';
import * as schema from './schema';
import { openSqlite } from './sqlite';
import type { Store } from './store';
import { toPg } from './to-pg';

export type { Reader, ReadTx, Store, WriteTx } from './store';

const url = () => process.env.DATABASE_URL ?? 'file:data/app.db';
export const isPostgres = /^postgres(ql)?:/.test(url());

// One store a process: Next.js loads this module once for each bundle.
const here = globalThis as { yishiStore?: Store };
const open = () => (isPostgres ? openPostgres(url()) : openSqlite(url().replace(/^file:/, '')));

/** Opened at first use, so that a build, which has no database, can import this module. */
export const store: Store = new Proxy({} as Store, {
  get: (_, key: keyof Store) => {
    here.yishiStore ??= open();
    return here.yishiStore[key];
  },
});

/** The tables of the engine in use, under their schema names. Application code takes tables from here, never from ./schema. */
export const tables = isPostgres ? toPg({ ...schema }) : { ...schema };
