// What every rush begins with: a vote open to all households of the roster, the server, ballots ready to be sent.
import { makeBox } from '@/lib/votes/commands/make-box';
import { client } from '../client';
import { done } from '../fill-records';
import type { Roster } from '../fill-roster';
import { fillVote } from '../fill-vote';
import type { Server } from '../serve';
import { ballotsOf } from './ballots';

export const passphrases = ['第一个人自己记的口令', '第二个人自己记的口令'] as const;

interface Asked {
  clients: number;
  mode?: 'roll-call' | 'secret';
  closesAt?: Date;
}

export async function openPolling(roster: Roster, { origin }: Server, { clients, mode, closesAt }: Asked) {
  const { code, secretary, supervisor } = roster;
  const { vote, roll } = await fillVote(roster, { mode, closesAt });
  const at = { community: code, ref: vote.ref };
  if (mode === 'secret')
    for (const [nth, counter] of [secretary, supervisor].entries())
      await done(makeBox, counter, new Date(), {
        ...{ ...at, passwordOwn: passphrases[nth], passwordAgain: passphrases[nth] },
      });
  const ask = client(origin, clients);
  return { vote, at, ask, ballots: await ballotsOf(ask, { code, vote, roll }) };
}
