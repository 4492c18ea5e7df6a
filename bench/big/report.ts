import type { Engine } from '../engine';
import { n, row } from '../report';
import type { Big } from './one-engine';

export const bigTable = (results: Partial<Record<Engine, Big>>): string[] =>
  Object.entries(results).flatMap(([engine, { electors, deeds, pages }]) => [
    '',
    row(`${engine}, ${electors} electors`, 'seconds'),
    ...Object.entries(deeds).map(([name, seconds]) => row(name, n(seconds))),
    row('', 'status', 'bytes', 'p50 ms', 'most ms', 'CPU ms'),
    ...Object.entries(pages).map(([name, p]) => row(name, `${p.status}`, `${p.bytes}`, n(p.p50), n(p.most), n(p.cpu))),
  ]);
