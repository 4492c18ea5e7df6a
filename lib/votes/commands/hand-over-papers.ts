import { and, eq, inArray, isNull } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayHandOverPapers, rights } from '../policy/challenges';
import { lockVote } from '../queries/vote';
import { hasPapers } from '../rules/papers';
import { handOverInput } from '../schema/guarded-ballots';

const { grants, paperHandovers } = tables;

/** 交接, the giver's half: what is at hand, and to whom it goes. A second one by the same giver takes back the first. */
export const handOverPapers = defineCommand({
  name: 'vote.hand-over-papers',
  input: handOverInput,
  async load(tx, input, { actor }) {
    const vote = await lockVote(tx, input, 'share');
    if (!vote) return null;
    const held = and(
      eq(grants.communityId, vote.communityId),
      eq(grants.personId, input.receiver),
      inArray(grants.role, [...rights['vote.receive-papers']]),
      isNull(grants.endedAt),
    );
    const own = actor.kind === 'user' ? actor.id : '';
    const before = and(
      eq(paperHandovers.voteId, vote.id),
      eq(paperHandovers.giverId, own),
      eq(paperHandovers.state, 'waiting'),
    );
    const waiting = await tx.lock(tx.select({ id: paperHandovers.id }).from(paperHandovers).where(before), 'update');
    return { ...vote, isCounter: (await tx.$count(grants, held)) > 0, waiting };
  },
  authorize: mayHandOverPapers,
  decide({ input, loaded, by, now, newId }) {
    const { id: voteId, communityId, ref, state, waiting } = loaded;
    if (!hasPapers(loaded)) return fail('not_running');
    if (input.receiver === by.personId) return fail('to_oneself');
    if (!loaded.isCounter) return fail('no_counter');
    const { blank, issued, returned } = input;
    const id = newId();
    const row = { id, communityId, voteId, giverId: by.personId, receiverId: input.receiver };
    return ok({
      change: {
        row: { ...row, blank, issued, returned, givenAt: now, state: 'waiting' as const },
        withdrawn: waiting.map((w) => w.id),
        ref,
      },
      transitions: [{ subjectId: voteId, event: 'give-papers', from: state, to: state }],
      tells: [
        {
          to: { personId: input.receiver },
          template: 'vote.papers-given',
          subject: { kind: 'votes', id: voteId, ref },
        },
      ],
      events: [{ type: 'vote.give-papers', subjectId: voteId, payload: { handover: id, blank, issued, returned } }],
    });
  },
  async commit(tx, { row, withdrawn, ref }) {
    if (withdrawn.length)
      await tx.update(paperHandovers).set({ state: 'withdrawn' }).where(inArray(paperHandovers.id, withdrawn));
    await tx.insert(paperHandovers).values(row);
    return { ref };
  },
  says: {
    not_running: '公告以后、证明结果以前才交接纸票。',
    to_oneself: { field: 'receiver', text: '请选另一个人。' },
    no_counter: { field: 'receiver', text: '请从列表里选一个能管纸票的人。' },
  },
});
