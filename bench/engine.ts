import { fork } from 'node:child_process';
import type { Casts } from './casts';
import type { PageFigures } from './pages';
import type { PageSize } from './sizes';

export type Engine = 'sqlite' | 'postgres';

export interface Measured {
  pages: Record<string, PageFigures>;
  casts: Casts;
  sizes: Record<string, PageSize>;
}

/** In a process of its own: which engine a process speaks to is settled as it starts. */
export const measure = (engine: Engine, DATA_DIR: string, DATABASE_URL: string) =>
  new Promise<Measured>((resolve, reject) => {
    const env = { ...process.env, DATA_DIR, DATABASE_URL, SEED: 'none', BENCH_ENGINE: engine };
    const child = fork('bench/one-engine.ts', process.argv.slice(2), { env, execArgv: ['--import', 'tsx'] });
    child.on('message', (answer) => resolve(answer as Measured));
    child.on('exit', (code) => reject(new Error(`the bench of ${engine} ended with ${code}`)));
  });
