import type { Reader, Store } from '@/db';

export interface JobRun {
  store: Store;
  now: Date;
  /** Tells what would be done and writes nothing. */
  dryRun: boolean;
}

/** Work by the clock. Running it twice does no more than running it once. */
export interface Job {
  /** When it runs, in Asia/Shanghai. */
  cron: string;
  /** What it does, in Chinese. */
  does: string;
  /** The least time between two runs, in ms; half a minute where nothing is said. */
  apart?: number;
  /** How long one run has the job to itself, in ms; ten minutes where nothing is said. */
  lasts?: number;
  /** Whether there is anything to do: asked before the job is taken. */
  waits?(read: Reader): Promise<boolean>;
  /** How much was done, or would be, of each kind. */
  run(at: JobRun): Promise<Record<string, number>>;
}
