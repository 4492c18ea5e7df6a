import { quantile } from '../load';
import type { Told } from './cast';
import type { Faults } from './check';

export interface RushFigures extends Faults {
  clients: number;
  acknowledged: number;
  posts: number;
  seconds: number;
  p50: number;
  p99: number;
  /** Of the server, for one answer, in milliseconds; null where it was another one in the end. */
  cpu: number | null;
}

interface Spent {
  clients: number;
  seconds: number;
  /** In all. */
  cpu?: number;
}

export function figuresOf(told: readonly Told[], { clients, seconds, cpu }: Spent, faults: Faults): RushFigures {
  const times = told.flatMap((one) => one.times);
  const acknowledged = told.filter((one) => one.acknowledged).length;
  const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
  const posts = times.length;
  return { clients, acknowledged, posts, seconds, p50, p99, cpu: cpu === undefined ? null : cpu / posts, ...faults };
}
