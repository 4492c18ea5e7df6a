import type { Answered, Asked, Client } from './client';
import { clients } from './settings';

interface Measuring {
  ask: Client;
  cpu: () => number;
  hands?: number;
}

export interface Load {
  perSecond: number;
  /** Of the server, for one answer, in milliseconds. */
  cpu: number;
  times: number[];
  answers: { asked: Asked; status: number; location?: string }[];
}

/** As many at a time as there are clients, until `next` has nothing more to ask. */
export async function load({ ask, cpu, hands = clients }: Measuring, next: () => Asked | null): Promise<Load> {
  const times: number[] = [];
  const answers: Load['answers'] = [];
  const used = cpu();
  const began = performance.now();
  await Promise.all(
    Array.from({ length: hands }, async () => {
      for (let asked = next(); asked; asked = next()) {
        const answer: Answered | null = await ask(asked).catch(() => null);
        if (answer) times.push(answer.ms);
        answers.push({ asked, status: answer?.status ?? 0, location: answer?.headers.location });
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  return { perSecond: answers.length / seconds, cpu: (cpu() - used) / answers.length, times, answers };
}

export const forSeconds = (seconds: number, asked: Asked) => {
  const until = performance.now() + seconds * 1000;
  return () => (performance.now() < until ? asked : null);
};

export const inTurn = (all: readonly Asked[]) => {
  let at = 0;
  return () => all[at++] ?? null;
};

export const quantile = (values: readonly number[], share: number) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};
export const median = (values: readonly number[]) => quantile(values, 0.5);
