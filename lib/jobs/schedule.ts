import { Cron } from 'croner';
import { store } from '@/db';
import { log } from '@/lib/kernel/log';
import { type JobName, jobOf, jobs, runJob } from './registry';

const here = globalThis as { yishiJobs?: Cron[] };
const settleIn = 15_000;
const halfMinute = 30_000;
const day = 86_400_000;

/** Starts the clock of all jobs, once a process; a daily job that was missed while nothing ran is made up for. */
export function startJobs() {
  if (here.yishiJobs) return;
  const names = Object.keys(jobs) as JobName[];
  here.yishiJobs = names.map(
    (name) =>
      new Cron(jobs[name].cron, { timezone: 'Asia/Shanghai', unref: true, protect: true }, () =>
        run(name, jobOf(name).apart ?? halfMinute),
      ),
  );
  setTimeout(() => {
    for (const name of names) void run(name, day);
  }, settleIn).unref();
}

/** Not again when some instance did it less than `apart` ago. */
async function run(job: JobName, apart: number) {
  const now = new Date();
  try {
    if (!((await jobOf(job).waits?.(store.read)) ?? true)) return;
    const done = await runJob(job, { store, now, dryRun: false }, new Date(now.getTime() - apart));
    if (done && Object.values(done).some((count) => count > 0)) log.info({ job, done }, 'job');
  } catch (err) {
    log.error({ job, err }, 'job failed');
  }
}
