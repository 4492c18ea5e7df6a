import { eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { sealBallots } from '@/lib/votes/commands/seal-ballots';

const { ballots, electors } = tables;
const chunk = 1000;
const answers = ['agree', 'agree', 'oppose', 'abstain'];

/** A ballot for everybody but the first on the roll, as the command writes them; the chain is not told, to save time. */
export async function fillBallots(vote: { id: string; communityId: string }) {
  const roll = await store.read.select().from(electors).where(eq(electors.voteId, vote.id));
  const [, ...voters] = roll.toSorted((a, b) => a.number - b.number);
  const castAt = new Date();
  for (let from = 0; from < voters.length; from += chunk) {
    const rows = voters.slice(from, from + chunk).flatMap((elector, at) => {
      const by = { number: elector.number, castById: elector.personId!, castAt, newId };
      const ballot = { communityId: vote.communityId, voteId: vote.id, answers: [answers[at % 4]!] };
      return sealBallots({ ...ballot, ...by, channel: 'online', electors: [elector] }).rows;
    });
    await store.transaction((tx) => tx.insert(ballots).values(rows));
  }
}
