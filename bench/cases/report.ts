import type { Engine } from '../engine';
import { n, row } from '../report';
import type { Cases } from './one-engine';

/** What a page may take of the server, in milliseconds. */
const aim = 150;

export const casesTable = (results: Partial<Record<Engine, Cases>>): string[] =>
  Object.entries(results).flatMap(([engine, { cases, filled, pages }]) => [
    '',
    row(`${engine}, ${cases} cases`, 'status', 'bytes', 'p50 ms', 'most ms', 'CPU ms', 'aim'),
    ...Object.entries(pages).map(([name, p]) =>
      row(name, `${p.status}`, `${p.bytes}`, n(p.p50), n(p.most), n(p.cpu), p.p50 <= aim ? '' : `over ${aim}`),
    ),
    row('filled in', `${n(filled)} s`),
  ]);
