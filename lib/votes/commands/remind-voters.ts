import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import type { Tell } from '@/lib/kernel/decision';
import { fail, ok } from '@/lib/kernel/result';
import { mayRemind } from '../policy/reminders';
import { findUnvoted } from '../queries/unvoted';
import { lockVote } from '../queries/vote';
import { remindInput } from '../schema';

const { votes } = tables;

/** Those who have not voted in any channel, once a day. Kept is how many they were, and not who. */
export const remindVoters = defineCommand({
  name: 'vote.remind',
  input: remindInput,
  async load(tx, input, { now }) {
    const vote = await lockVote(tx, input);
    if (!vote) return null;
    const isDue = vote.state === 'announced' && vote.remindedOn !== dayOf(now);
    return { ...vote, unvoted: isDue ? await findUnvoted(tx, vote.id) : [] };
  },
  authorize: mayRemind,
  decide({ loaded, now }) {
    const { id, ref, state, unvoted } = loaded;
    const today = dayOf(now);
    if (state !== 'announced' || now < loaded.opensAt || now >= loaded.closesAt) return fail('not_open');
    if (loaded.remindedOn === today) return fail('reminded_today');
    if (!unvoted.length) return fail('nobody_left');
    return ok({
      change: { id, ref, remindedOn: today },
      transitions: [{ subjectId: id, event: 'remind', from: state, to: state }],
      tells: unvoted.map(
        (personId): Tell => ({ to: { personId }, template: 'vote.reminder', subject: { kind: 'votes', id, ref } }),
      ),
      events: [{ type: 'vote.reminded', subjectId: id, payload: { people: unvoted.length } }],
    });
  },
  async commit(tx, { id, ref, remindedOn }) {
    await tx.update(votes).set({ remindedOn }).where(eq(votes.id, id));
    return { ref };
  },
  says: {
    not_open: '表决开始以后、截止以前才提醒。',
    reminded_today: '今天提醒过了，一天只提醒一次，免得打扰。',
    nobody_left: '名册上有名字的人都投过了，不用再提醒。',
  },
});
