import { and, desc, eq, inArray } from 'drizzle-orm';
import { type ReadTx, tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayRecordVote } from '../policy';
import { lockProposal } from '../queries/proposal';
import { reasonInput } from '../schema';
import { saveProposal, stepProposal } from './step-proposal';

const { links, votes } = tables;

/** The newest certified vote that grew out of the topic and founds something. */
async function findOutcome(tx: ReadTx, proposalId: string) {
  const [vote] = await tx
    .select({ id: votes.id, isCarried: votes.isCarried })
    .from(links)
    .innerJoin(votes, eq(votes.id, links.toId))
    .where(
      and(
        eq(links.fromId, proposalId),
        eq(links.toKind, 'votes'),
        inArray(votes.state, ['certified', 'published']),
        eq(votes.isBinding, true),
      ),
    )
    .orderBy(desc(votes.certifiedAt))
    .limit(1);
  return vote ?? null;
}

/**
 * What the statutory meeting decided comes back to the topic, as the certified result says: to be carried out, or not
 * adopted. Its publicity is the vote's own.
 */
export const recordVote = defineCommand({
  name: 'proposal.record-vote',
  input: reasonInput,
  async load(tx, input) {
    const proposal = await lockProposal(tx, input);
    return proposal && { ...proposal, vote: await findOutcome(tx, proposal.id) };
  },
  authorize: mayRecordVote,
  decide(args) {
    const { input, loaded } = args;
    const { vote } = loaded;
    if (!vote) return fail('no_vote');
    return stepProposal(args, {
      event: vote.isCarried ? 'vote-carried' : 'vote-lost',
      words: input.reason,
      tell: [{ personId: loaded.authorId }],
      payload: { vote: vote.id },
    });
  },
  commit: saveProposal,
  says: {
    ...lateSentences,
    no_vote: '这件议题还没有已经证明、有法定效力的表决结果。请先从议题发起表决，结果证明以后再来登记。',
  },
});
