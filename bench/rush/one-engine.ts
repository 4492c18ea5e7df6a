// What bench/engine.ts starts for a rush: fills, serves, lets everybody come at once, and holds the tally against it.
import { store } from '@/db';
import { migrate } from '@/db/migrate';
import { readyEnvironment } from '@/scripts/server/environment';
import { fillRoster } from '../fill-roster';
import { serve } from '../serve';
import { options } from '../settings';
import { emptyPosts } from './empty-posts';
import type { RushFigures } from './figures';
import { isWhole } from './is-whole';
import { everybodyCasts, everybodyCastsInSecret, theServerDies, theVoteCloses } from './scenarios';

export interface Rush {
  runs: Record<string, RushFigures>;
  /** Posts of the form that does nothing, each second, by clients; none where the build has no such form. */
  empty: Record<number, number>;
  /** What the engine itself says of its file after the kill. */
  isWhole: boolean;
}

const crowd = options.short ? 16 : 64;
const clock = './tests/e2e/support/clock.mjs';

const settings = readyEnvironment();
await migrate(settings.DATABASE_URL);
const roster = await fillRoster(options.households);
const runs: Rush['runs'] = {};
const empty: Rush['empty'] = {};
let server = await serve(settings.DATA_DIR);
try {
  if (!options.short)
    for (const clients of [16, 64]) {
      empty[clients] = await emptyPosts(server, roster, clients);
      runs[`${clients} clients`] = await everybodyCasts({ roster, server, clients });
    }
  const died = await theServerDies({ roster, server, clients: crowd }, (port) =>
    serve(settings.DATA_DIR, { port, clock }),
  );
  server = died.server;
  runs['killed in the middle'] = died.figures;
  const whole = await isWhole(settings.DATABASE_URL);
  runs['closing in the middle'] = await theVoteCloses({ roster, server, clients: crowd });
  if (!options.short) runs['64 clients, secret'] = await everybodyCastsInSecret({ roster, server, clients: 64 });
  process.send?.({ runs, empty, isWhole: whole } satisfies Rush);
} finally {
  await server.stop();
  await store.close();
}
process.disconnect();
