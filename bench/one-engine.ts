// What bench/engine.ts starts: fills a database, serves it, asks.
import { store } from '@/db';
import { migrate } from '@/db/migrate';
import { readyEnvironment } from '@/scripts/server/environment';
import { measureCasts } from './casts';
import { fill } from './fill';
import { measurePages } from './pages';
import { serve } from './serve';
import { measureSizes } from './sizes';

const settings = readyEnvironment();
await migrate(settings.DATABASE_URL);
const world = await fill();
const server = await serve(settings.DATA_DIR);
try {
  const pages = await measurePages(server, world);
  const sizes = await measureSizes(server.origin, world);
  const casts = await measureCasts(server, world);
  process.send?.({ pages, casts, sizes });
} finally {
  await server.stop();
  await store.close();
}
process.disconnect();
