// `npm run job -- NAME [--dry-run]`: one job now, as the server runs it by the clock.
import { settleOnExisting } from './server/settle';

const args = process.argv.slice(2);
const dryRun = args.includes('--dry-run');
const [name, ...more] = args.filter((arg) => arg !== '--dry-run');
settleOnExisting();
const { store } = await import('@/db');
const { isJob, jobs, runJob } = await import('@/lib/jobs/registry');

if (!isJob(name) || more.length) {
  console.error('用法 / usage: npm run job -- NAME [--dry-run]');
  for (const [known, { cron, does }] of Object.entries(jobs)) console.error(`  ${known}  ${cron}  ${does}`);
  process.exitCode = 2;
} else {
  const done = await runJob(name, { store, now: new Date(), dryRun });
  const what = done ? JSON.stringify(done) : '别处正在做 / another instance has it';
  console.log(`${name}${dryRun ? ' (试算 / dry run)' : ''}: ${what}`);
}
await store.close();
