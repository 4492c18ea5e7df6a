import { fork } from 'node:child_process';

export type Engine = 'sqlite' | 'postgres';

interface Run {
  /** What fills, serves and asks; it sends what it measured. */
  script: string;
  engine: Engine;
  dataDir: string;
  url: string;
  args?: readonly string[];
}

/** In a process of its own: which engine a process speaks to is settled as it starts. */
export const measure = <Measured>({ script, engine, dataDir, url, args = [] }: Run) =>
  new Promise<Measured>((resolve, reject) => {
    const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: url, SEED: 'none', BENCH_ENGINE: engine };
    const child = fork(script, args, { env, execArgv: ['--import', 'tsx'] });
    let told: Measured | undefined;
    child.on('message', (answer) => {
      told = answer as Measured;
    });
    // Its server and its connections are gone then.
    child.on('exit', (code) => {
      if (told && code === 0) resolve(told);
      else reject(new Error(`the bench of ${engine} ended with ${code}`));
    });
  });
