import type { Engine } from '../engine';
import { n, row } from '../report';
import type { Rush } from './one-engine';

type Results = Partial<Record<Engine, Rush>>;

/** What the issue promises: seconds for 5,720 households, each posting twice. */
const most: Record<Engine, number> = { sqlite: 20, postgres: 45 };
const faults = ['broken', 'lost', 'doubled', 'changed', 'untold', 'miscounted', 'chain'] as const;

const faultsIn = (results: Results) =>
  Object.entries(results).flatMap(([engine, { runs, isWhole }]) => [
    ...(isWhole ? [] : [`${engine}: the file is not whole`]),
    ...Object.entries(runs).flatMap(([name, run]) =>
      faults.flatMap((fault) => (run[fault] ? [`${engine}, ${name}: ${fault} ${run[fault]}`] : [])),
    ),
  ]);

export const hasHeld = (results: Results) => faultsIn(results).length === 0;

export function rushTable(results: Results): string[] {
  const found = faultsIn(results);
  return [
    ...Object.entries(results).flatMap(([engine, { runs, empty }]) => [
      '',
      row(engine, 'ballots', 'posts', 'seconds', 'a second', 'p50 ms', 'p99 ms', 'CPU ms', 'ratio'),
      ...Object.entries(runs).map(([name, r]) => {
        const rate = r.posts / r.seconds;
        const base = empty[r.clients];
        const cells = [
          `${r.acknowledged}`,
          `${r.posts}`,
          n(r.seconds),
          n(rate),
          n(r.p50),
          n(r.p99),
          r.cpu === null ? '' : r.cpu.toFixed(2),
        ];
        const tells = base && !name.includes('middle');
        return row(name, ...cells, tells ? (rate / base).toFixed(2) : '');
      }),
      ...Object.entries(empty).map(([clients, rate]) =>
        row(`${clients}, nothing done`, '', '', '', n(rate), '', '', '', '1.00'),
      ),
      `aim: ${most[engine as Engine]} s`,
    ]),
    '',
    ...(found.length
      ? found
      : ['every ballot that was acknowledged is in its tally once; nothing broken; chains whole']),
  ];
}
