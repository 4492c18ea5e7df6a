import { and, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayReceivePapers } from '../policy/challenges';
import { lockVote } from '../queries/vote';
import { receiveInput } from '../schema/guarded-ballots';

const { paperHandovers } = tables;

/** 交接, the receiver's half, on the own sign-in: counted again. Where the two do not say the same, why. */
export const receivePapers = defineCommand({
  name: 'vote.receive-papers',
  input: receiveInput,
  async load(tx, input) {
    const vote = await lockVote(tx, input, 'share');
    if (!vote) return null;
    const inVote = and(eq(paperHandovers.id, input.handover), eq(paperHandovers.voteId, vote.id));
    const [handover] = await tx.lock(tx.select().from(paperHandovers).where(inVote), 'update');
    return handover ? { ...vote, handover } : null;
  },
  authorize: mayReceivePapers,
  decide({ input, loaded, now, write }) {
    const { id: voteId, ref, state, handover } = loaded;
    if (handover.state !== 'waiting') return fail('settled');
    const { blank, issued, returned, difference } = input;
    const isSame = blank === handover.blank && issued === handover.issued && returned === handover.returned;
    if (!isSame && !difference) return fail('differs');
    const words = difference ? write(handover.id, 'paper-difference', difference) : null;
    return ok({
      change: {
        id: handover.id,
        set: {
          ...{ state: 'received' as const, blankFound: blank, issuedFound: issued, returnedFound: returned },
          ...{ differenceId: words?.id ?? null, receivedAt: now },
        },
        ref,
      },
      texts: words ? [words] : [],
      transitions: [{ subjectId: voteId, event: 'receive-papers', from: state, to: state, textId: words?.id ?? null }],
      tells: isSame
        ? []
        : [
            {
              to: { role: 'supervisor' as const },
              template: 'vote.papers-differ',
              subject: { kind: 'votes' as const, id: voteId, ref },
            },
          ],
      events: [
        {
          type: 'vote.receive-papers',
          subjectId: voteId,
          payload: { handover: handover.id, blank, issued, returned, isSame },
        },
      ],
    });
  },
  async commit(tx, { id, set, ref }) {
    await tx.update(paperHandovers).set(set).where(eq(paperHandovers.id, id));
    return { ref };
  },
  says: {
    settled: '这一次交接已经办过，或者交的人收回去重写了。请看最新的一次。',
    differs: { field: 'difference', text: '您数的和交的人写的不一样，请一起查清楚，写明为什么。' },
  },
});
