import { cpus, totalmem } from 'node:os';
import type { Casts } from './casts';
import type { Engine } from './engine';
import type { PageFigures } from './pages';
import type { PageSize } from './sizes';

export interface Measured {
  pages: Record<string, PageFigures>;
  casts: Casts;
  sizes: Record<string, PageSize>;
}

export const n = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(1));
const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
export const row = (...cells: string[]) => cells.map((cell, at) => (at ? cell.padStart(11) : cell.padEnd(24))).join('');

export const environmentLines = () => [
  '',
  `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}; client, server and database on them`,
];

export function table(results: Partial<Record<Engine, Measured>>): string[] {
  const engines = Object.entries(results);
  return [
    ...engines.flatMap(([engine, { pages, casts }]) => [
      '',
      row(engine, 'per second', 'p50 ms', 'p99 ms', 'CPU ms', 'ratio', 'failed'),
      ...Object.entries(pages).map(([name, p]) =>
        row(name, n(p.perSecond), n(p.p50), n(p.p99), p.cpu.toFixed(2), p.ratio.toFixed(2), `${p.failed}`),
      ),
      row('post that does nothing', n(casts.empty), '', '', casts.emptyCpu.toFixed(2), '1.00'),
      row(
        'ballots cast',
        n(casts.perSecond),
        n(casts.p50),
        n(casts.p99),
        casts.cpu.toFixed(2),
        casts.ratio.toFixed(2),
        `${casts.failed}`,
      ),
      `failed ${casts.failed}, lost ${casts.lost}, doubled ${casts.doubled}`,
    ]),
    '',
    row('bytes a page', 'HTML', 'HTML gzip', 'JS gzip'),
    ...Object.entries(engines[0]?.[1].sizes ?? {}).map(([name, s]) =>
      row(name, kb(s.html), kb(s.htmlGzip), kb(s.scriptGzip)),
    ),
  ];
}
