import { and, eq, isNull } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayComment } from '../policy';
import { lockProposal } from '../queries/proposal';
import { takesComments } from '../rules';
import { commentInput } from '../schema';

const { proposalComments } = tables;

/** One stance a person, changeable until the closing day; the earlier ones stay. Rests on the proposal, changes it not. */
export const commentProposal = defineCommand({
  name: 'proposal.comment',
  input: commentInput,
  async load(tx, input, { actor }) {
    // Two stances of one person at once: the second waits here for the first.
    const proposal = await lockProposal(tx, input);
    if (!proposal) return null;
    const [mine] =
      actor.kind === 'user'
        ? await tx
            .select()
            .from(proposalComments)
            .where(
              and(
                eq(proposalComments.proposalId, proposal.id),
                eq(proposalComments.personId, actor.id),
                isNull(proposalComments.supersededAt),
              ),
            )
        : [];
    return { ...proposal, mine: mine ?? null };
  },
  authorize: mayComment,
  decide({ input, loaded, by, now, newId, write }) {
    if (!takesComments(loaded, now)) return fail('closed');
    if (input.stance === 'suggest' && !input.text) return fail('no_words');
    const id = newId();
    const { mine } = loaded;
    const version = (mine?.version ?? 0) + 1;
    const text = input.text ? write(id, 'comment', input.text, version) : null;
    return ok({
      change: {
        ref: loaded.ref,
        supersede: mine?.id ?? null,
        row: {
          id,
          communityId: loaded.communityId,
          proposalId: loaded.id,
          personId: by.personId,
          version,
          stance: input.stance,
          textId: text?.id ?? null,
          at: now,
        },
      },
      texts: text ? [text] : [],
      events: [
        {
          type: 'proposal.commented',
          subjectId: loaded.id,
          payload: { comment: id, version, stance: input.stance, text: text?.hash ?? null },
        },
      ],
    });
  },
  async commit(tx, { ref, supersede, row }) {
    if (supersede)
      await tx.update(proposalComments).set({ supersededAt: row.at }).where(eq(proposalComments.id, supersede));
    await tx.insert(proposalComments).values(row);
    return { ref };
  },
  says: {
    closed: '征求意见已经截止，不能再表态。您可以到议事会上旁听，或者到窗口说。',
    no_words: { field: 'text', text: '请写下您的建议。' },
  },
});
