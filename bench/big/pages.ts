import { type Asked, client } from '../client';
import { quantile } from '../load';
import type { Server } from '../serve';

export interface PageTime {
  status: number;
  bytes: number;
  p50: number;
  most: number;
  /** Of the server, for one answer, in milliseconds. */
  cpu: number;
}
const times = 20;

/** One after the other, so that nothing waits but for the server. */
export async function timePages({ origin, cpu }: Server, pages: Record<string, Asked>) {
  const ask = client(origin, 1);
  const found: Record<string, PageTime> = {};
  for (const [name, asked] of Object.entries(pages)) {
    for (let nth = 0; nth < 3; nth++) await ask(asked);
    const used = cpu();
    const took: number[] = [];
    let last = await ask(asked);
    for (let nth = 1; nth < times; nth++) {
      took.push(last.ms);
      last = await ask(asked);
    }
    took.push(last.ms);
    const [p50, most] = [quantile(took, 0.5), Math.max(...took)];
    found[name] = { status: last.status, bytes: last.body.length, p50, most, cpu: (cpu() - used) / times };
  }
  return found;
}
