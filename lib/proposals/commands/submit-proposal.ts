import { tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { findIssue } from '@/lib/issues/queries/issue';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { takeRef } from '@/lib/kernel/refs';
import { fail, ok } from '@/lib/kernel/result';
import { maySubmit } from '../policy';
import { submitInput } from '../schema';

const { proposals } = tables;

/** 议题征集. From an issue, the issue is linked as what it grew out of. */
export const submitProposal = defineCommand({
  name: 'proposal.submit',
  input: submitInput,
  async load(tx, { community: code, issue: ref }) {
    const community = await findCommunity(tx, code);
    if (!community) return null;
    return { communityId: community.id, issue: ref ? await findIssue(tx, code, ref) : null };
  },
  authorize: maySubmit,
  decide({ input, loaded: { communityId, issue }, by, now, newId, write }) {
    // An issue that is not accepted is nobody's topic yet, and a reference cannot be probed through this form.
    if (input.issue && (!issue || ['reported', 'rejected'].includes(issue.state))) return fail('no_issue');
    const id = newId();
    const what = write(id, 'what', `${input.title}\n${input.what}`);
    const wish = write(id, 'wish', input.wish);
    const concerns = write(id, 'concerns', input.concerns);
    return ok({
      change: {
        id,
        communityId,
        title: input.title,
        whatId: what.id,
        wishId: wish.id,
        concernsId: concerns.id,
        authorId: by.personId,
        state: 'submitted',
        createdAt: now,
        version: 1,
      },
      texts: [what, wish, concerns],
      transitions: [{ subjectId: id, event: 'submit', from: null, to: 'submitted' }],
      links: issue ? [{ from: { kind: 'issues' as const, id: issue.id }, to: { kind: 'proposals' as const, id } }] : [],
      tells: [
        { to: { role: 'clerk' as const }, template: 'proposal.submit', subject: { kind: 'proposals' as const, id } },
      ],
      events: [
        {
          type: 'proposal.submitted',
          subjectId: id,
          payload: { what: what.hash, wish: wish.hash, concerns: concerns.hash, issue: issue?.id ?? null },
        },
      ],
    });
  },
  async commit(tx, change) {
    const ref = await takeRef(tx, change.communityId, 'proposals', Number(dayOf(change.createdAt).slice(0, 4)));
    await tx.insert(proposals).values({ ...change, ref });
    return { ref };
  },
  says: { no_issue: { field: 'issue', text: '没有找到这件事项，或者它还没有受理。请检查编号，或者把这一格空着。' } },
});
