import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { takeRef } from '@/lib/kernel/refs';
import { fail, ok } from '@/lib/kernel/result';
import { mayDraft } from '../policy';
import { findReferred } from '../queries/referred';
import { draftInput } from '../schema';
import { checkDraft, draftSentences } from './check-draft';

const { estates, votes } = tables;

/** From a topic that the council referred to the statutory meeting, or alone. */
export const draftVote = defineCommand({
  name: 'vote.draft',
  input: draftInput,
  async load(tx, input) {
    const community = await findCommunity(tx, input.community);
    if (!community) return null;
    const [estate] = input.estateId ? await tx.select().from(estates).where(eq(estates.id, input.estateId)) : [];
    const proposal = input.proposal
      ? await findReferred(tx, { community: input.community, ref: input.proposal })
      : null;
    return { communityId: community.id, rule: input.rule, estate: estate ?? null, proposal };
  },
  authorize: mayDraft,
  decide({ input, loaded, by, now, newId, write }) {
    const { communityId, estate, proposal } = loaded;
    const checked = checkDraft(input, { estate, communityId, now });
    if (!checked.ok) return checked;
    if (input.proposal && !proposal) return fail('not_referred');
    const id = newId();
    const text = write(id, 'vote', input.text);
    const { title, rule, mode, channels, asksTenants, opensAt, closesAt } = input;
    return ok({
      change: {
        ...{ id, communityId, title, rule, mode, channels, asksTenants, opensAt, closesAt },
        ...checked.value,
        textId: text.id,
        state: 'draft',
        isBinding: false,
        createdById: by.personId,
        createdAt: now,
        version: 1,
      },
      texts: [text],
      transitions: [{ subjectId: id, event: 'draft', from: null, to: 'draft' }],
      links: proposal
        ? [{ from: { kind: 'proposals' as const, id: proposal.id }, to: { kind: 'votes' as const, id } }]
        : [],
      events: [{ type: 'vote.drafted', subjectId: id, payload: { rule, mode, text: text.hash } }],
    });
  },
  async commit(tx, change) {
    const ref = await takeRef(tx, change.communityId, 'votes', Number(dayOf(change.createdAt).slice(0, 4)));
    await tx.insert(votes).values({ ...change, ref });
    return { ref };
  },
  says: { ...draftSentences, not_referred: '这个议题还没有决定提交法定会议，不能从它起草表决。' },
});
