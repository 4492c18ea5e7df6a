import type { Store } from '@/db';

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
  /** How much was done, or would be, of each kind. */
  run(at: JobRun): Promise<Record<string, number>>;
}
