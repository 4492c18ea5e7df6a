import { tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { takeRef } from '@/lib/kernel/refs';
import { fail, ok } from '@/lib/kernel/result';
import { mayDraft } from '../policy';
import { findNamed, named } from '../queries/candidates';
import { findPlaces } from '../queries/places';
import { findReferred } from '../queries/referred';
import { lockVote } from '../queries/vote';
import { draftInput } from '../schema';
import { checkDraft, draftSentences } from './check-draft';
import { laterBallot } from './later-ballot';

const { votes } = tables;

/** From a topic that the council referred to the statutory meeting, or alone. */
export const draftVote = defineCommand({
  name: 'vote.draft',
  input: draftInput,
  async load(tx, input) {
    const community = await findCommunity(tx, input.community);
    if (!community) return null;
    const proposal = input.proposal
      ? await findReferred(tx, { community: input.community, ref: input.proposal })
      : null;
    const prior = input.prior ? await lockVote(tx, { community: input.community, ref: input.prior }, 'share') : null;
    return {
      ...{ communityId: community.id, rule: input.rule, proposal, prior },
      ...(await findPlaces(tx, input)),
      known: await findNamed(tx, community.id, input.offices),
    };
  },
  authorize: mayDraft,
  decide({ input, loaded, by, now, newId, write }) {
    const { communityId, estate, group, proposal, prior } = loaded;
    const later = prior?.certifiedAt && prior.rule === input.rule ? laterBallot(prior) : [];
    if (input.prior && !later.length) return fail('nothing_left_open');
    const checked = checkDraft(input, { estate, group, communityId, now, later: input.prior ? later : null });
    if (!checked.ok) return checked;
    if (input.proposal && !proposal) return fail('not_referred');
    const id = newId();
    const text = write(id, 'vote', input.text);
    const { title, rule, mode, kind, asksTenants, asksFirms, silentOwners, allowsChange, opensAt, closesAt } = input;
    return ok({
      change: {
        ...{ id, communityId, title, rule, mode, kind, asksTenants, asksFirms },
        ...{ silentOwners, allowsChange, opensAt, closesAt },
        ...checked.value,
        items: named(checked.value.items, loaded.known),
        priorId: prior?.id ?? null,
        textId: text.id,
        state: 'draft',
        isBinding: false,
        openChallenges: 0,
        createdById: by.personId,
        createdAt: now,
        version: 1,
      },
      texts: [text],
      transitions: [{ subjectId: id, event: 'draft', from: null, to: 'draft' }],
      links: [
        ...(proposal
          ? [{ from: { kind: 'proposals' as const, id: proposal.id }, to: { kind: 'votes' as const, id } }]
          : []),
        ...(prior ? [{ from: { kind: 'votes' as const, id: prior.id }, to: { kind: 'votes' as const, id } }] : []),
      ],
      events: [{ type: 'vote.drafted', subjectId: id, payload: { rule, mode, kind, text: text.hash } }],
    });
  },
  async commit(tx, change) {
    const ref = await takeRef(tx, change.communityId, 'votes', Number(dayOf(change.createdAt).slice(0, 4)));
    await tx.insert(votes).values({ ...change, ref });
    return { ref };
  },
  says: {
    ...draftSentences,
    nothing_left_open: '那次选举没有证明结果，或者没有缺额要再选。',
    not_referred: '这个议题还没有决定提交法定会议，不能从它起草表决。',
  },
});
