/** Once a server process, before its first request; nothing here for a build. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return;
  const { log } = await import('./lib/kernel/log');
  const { startJobs } = await import('./lib/jobs/schedule');
  startJobs();
  log.info('the application is loaded');
}
