// A vote brought to two signatures: every household agrees, or the first `agree` of them.
import { store } from '@/db';
import { castBallot } from '@/lib/votes/commands/cast-ballot';
import { certifyVote } from '@/lib/votes/commands/certify-vote';
import { countVote } from '@/lib/votes/commands/count-vote';
import { findRollWithBallots } from '@/lib/votes/queries/count';
import { after, anAnnouncedVote, done, during, formOf, person, type Village } from './votes';

export async function aCertifiedVote(village: Village, over: Record<string, unknown> = {}, agree = 1e9) {
  const vote = await anAnnouncedVote(village, over);
  const { code } = village;
  for (const elector of await findRollWithBallots(store.read, vote.id)) {
    const choice = elector.number <= agree ? 'agree' : 'oppose';
    const ballot = { community: code, ref: vote.ref, number: String(elector.number), choice, checked: 'yes' };
    await done(castBallot, person(elector.personId!), during, ballot);
  }
  await done(countVote, village.clerk.actor, after, await formOf(code, vote.ref));
  for (const who of [village.clerk, village.supervisor])
    await done(certifyVote, who.actor, after, await formOf(code, vote.ref));
  return vote;
}
