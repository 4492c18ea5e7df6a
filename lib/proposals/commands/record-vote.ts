import { and, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayRecordVote } from '../policy';
import { lockProposal } from '../queries/proposal';
import { recordVoteInput } from '../schema';
import { saveProposal, stepProposal } from './step-proposal';

const { links } = tables;

/** What the statutory meeting decided comes back to the topic: to be carried out, or not adopted. Its publicity is the vote's own. */
export const recordVote = defineCommand({
  name: 'proposal.record-vote',
  input: recordVoteInput,
  async load(tx, input) {
    const proposal = await lockProposal(tx, input);
    if (!proposal) return null;
    const votes = await tx.$count(links, and(eq(links.fromId, proposal.id), eq(links.toKind, 'votes')));
    return { ...proposal, hasVote: votes > 0 };
  },
  authorize: mayRecordVote,
  decide(args) {
    const { input, loaded } = args;
    if (!loaded.hasVote) return fail('no_vote');
    return stepProposal(args, {
      event: input.carried === 'yes' ? 'vote-carried' : 'vote-lost',
      words: input.text,
      tell: [{ personId: loaded.authorId }],
    });
  },
  commit: saveProposal,
  says: { ...lateSentences, no_vote: '这件议题还没有关联的表决。请先从议题发起表决，等出了结果再来登记。' },
});
