// What bench/engine.ts starts for `big`: a vote with a ballot for everybody, counted and certified, and its pages.
import { store } from '@/db';
import { migrate } from '@/db/migrate';
import { certifyVote } from '@/lib/votes/commands/certify-vote';
import { countVote } from '@/lib/votes/commands/count-vote';
import { publishVote } from '@/lib/votes/commands/publish-vote';
import { findVote } from '@/lib/votes/queries/vote';
import { readyEnvironment } from '@/scripts/server/environment';
import { done } from '../fill-records';
import { fillRoster } from '../fill-roster';
import { fillVote } from '../fill-vote';
import { serve } from '../serve';
import { options } from '../settings';
import { fillBallots } from './ballots';
import { type PageTime, timePages } from './pages';

export interface Big {
  electors: number;
  /** Seconds. */
  deeds: Record<string, number>;
  pages: Record<string, PageTime>;
}

const settings = readyEnvironment();
await migrate(settings.DATABASE_URL);
const deeds: Big['deeds'] = {};
async function timed<Out>(name: string, work: () => Promise<Out>) {
  const began = performance.now();
  const out = await work();
  deeds[name] = (performance.now() - began) / 1000;
  return out;
}

const roster = await fillRoster(options.electors, 1);
const { clerk, secretary, supervisor, code, communityId } = roster;
const { vote } = await timed('announce', () => fillVote(roster));
await fillBallots({ ...vote, communityId });
const at = { community: code, ref: vote.ref };
const form = async () => ({ ...at, version: (await findVote(store.read, at))!.version });
const server = await serve(settings.DATA_DIR);
try {
  const { cookie } = roster.electors[0]!;
  const base = `/c/${code}/votes`;
  const page = `${base}/${vote.ref}`;
  const pages = await timePages(server, {
    'open: vote, guest': { path: page },
    'open: ballot, elector': { path: `${page}/ballot`, cookie },
    'open: list, guest': { path: base },
    'open: public board': { path: `/c/${code}` },
  });
  await timed('count', async () => done(countVote, clerk, vote.closesAt, await form()));
  await timed('first signature', async () => done(certifyVote, secretary, vote.closesAt, await form()));
  await timed('second signature', async () => done(certifyVote, supervisor, vote.closesAt, await form()));
  await timed('publish', async () => done(publishVote, clerk, vote.closesAt, await form()));
  Object.assign(
    pages,
    await timePages(server, {
      'result, guest': { path: page },
      'result, elector': { path: page, cookie },
      'result with a receipt': { path: `${page}?receipt=7K4M-92QD-31XP` },
      'result to print': { path: `${page}/result` },
      'list, guest': { path: base },
      'public board': { path: `/c/${code}` },
      'record.json': { path: `${page}/record.json` },
    }),
  );
  process.send?.({ electors: options.electors, deeds, pages } satisfies Big);
} finally {
  await server.stop();
  await store.close();
}
process.disconnect();
