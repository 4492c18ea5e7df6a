import { and, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayVoid } from '../policy';
import { lockVote } from '../queries/vote';
import { voidInput } from '../schema';
import { saveVote, stepVote } from './step-vote';

const { links, sealedBallots } = tables;

/** With the ground, for everybody to read. What rests on it stands in the way: a charter is changed by a new vote. */
export const voidVote = defineCommand({
  name: 'vote.void',
  input: voidInput,
  async load(tx, input) {
    const vote = await lockVote(tx, input);
    if (!vote) return null;
    const charters = await tx.$count(links, and(eq(links.fromId, vote.id), eq(links.toKind, 'charters')));
    return { ...vote, hasCharter: charters > 0 };
  },
  authorize: mayVoid,
  decide(args) {
    const { input, loaded, write } = args;
    if (loaded.hasCharter) return fail('founds_a_charter');
    return stepVote(args, {
      event: 'void',
      words: write(loaded.id, 'void', input.ground),
      tell: { roles: ['clerk', 'secretary', 'supervisor', 'street'], template: 'vote.void' },
    });
  },
  async commit(tx, change) {
    const saved = await saveVote(tx, change);
    // What was sealed is never opened; the keys go after the commit.
    await tx.delete(sealedBallots).where(eq(sealedBallots.voteId, change.id));
    return saved;
  },
  says: { ...lateSentences, founds_a_charter: '已经依这次表决立了公约，不能作废；要改公约，请重新表决。' },
});
