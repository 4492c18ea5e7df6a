// What bench/engine.ts starts for `mediation`: a committee with all its cases, and the pages that walk through them.
import { Client } from 'pg';
import { store } from '@/db';
import { migrate } from '@/db/migrate';
import { readyEnvironment } from '@/scripts/server/environment';
import { type PageTime, timePages } from '../big/pages';
import { serve } from '../serve';
import { options } from '../settings';
import { fillCases } from './fill';

export interface Cases {
  cases: number;
  /** Seconds. */
  filled: number;
  pages: Record<string, PageTime>;
}

const settings = readyEnvironment();
await migrate(settings.DATABASE_URL);
const began = performance.now();
const { code, director, street, mediator } = await fillCases(options.cases);
const filled = (performance.now() - began) / 1000;
if (store.engine === 'postgres') {
  // What the server does by itself within minutes of so many rows.
  const client = new Client({ connectionString: settings.DATABASE_URL });
  await client.connect();
  await client.query('vacuum analyze');
  await client.end();
}
const server = await serve(settings.DATA_DIR);
try {
  const list = `/c/${code}/mediation`;
  const year = new Date().getFullYear();
  const span = `from=${year}-01-01&to=${year}-12-31`;
  const last = `from=${year - 1}-01-01&to=${year - 1}-12-31`;
  const by = (path: string, cookie = director.cookie) => ({ path, cookie });
  const pages = await timePages(server, {
    'list, director': by(list),
    'list, mediator': by(list, mediator.cookie),
    'list of one type, director': by(`${list}?type=medical`),
    'list of one state, director': by(`${list}?state=failed`),
    'search, many found': by(`${list}?q=${encodeURIComponent('漏水')}`),
    'search, one found': by(`${list}?q=${encodeURIComponent('第 777 件')}`),
    'search, none found': by(`${list}?q=${encodeURIComponent('没有人写过')}`),
    'search, mediator': by(`${list}?q=${encodeURIComponent('第 777 件')}`, mediator.cookie),
    'statistics of last year': by(`${list}/statistics?${last}`),
    'statistics of this year': by(`${list}/statistics?${span}`),
    'statistics of all years': by(`${list}/statistics?from=${year - 4}-01-01&to=${year}-12-31`),
    'statistics, street': by(`${list}/statistics?${last}`, street.cookie),
    'cases of a cell, succeeded': by(`${list}?counted=succeeded&${last}`),
    'cases of a cell, difficult': by(`${list}?counted=difficult&${last}`),
    'cases of a cell, oral': by(`${list}?counted=oral&${last}`),
    'subsidies of last year': by(`${list}/statistics/subsidies?${last}`),
    'public page, guest': { path: list },
  });
  process.send?.({ cases: options.cases, filled, pages } satisfies Cases);
} finally {
  await server.stop();
  await store.close();
}
process.disconnect();
