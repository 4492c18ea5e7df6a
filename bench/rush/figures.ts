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
}

export function figuresOf(told: readonly Told[], clients: number, seconds: number, faults: Faults): RushFigures {
  const times = told.flatMap((one) => one.times);
  const acknowledged = told.filter((one) => one.acknowledged).length;
  const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
  return { clients, acknowledged, posts: times.length, seconds, p50, p99, ...faults };
}
