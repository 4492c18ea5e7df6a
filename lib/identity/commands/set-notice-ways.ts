import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { ok } from '@/lib/kernel/result';
import { mayAsSelf } from '../policy';
import { lockSelf } from '../queries/person';
import { noticeWaysInput } from '../schema';

const { contactWays } = tables;

/**
 * The channels a person agrees to beside the site itself; what is not ticked is taken back.
 * PIPL 14, 15: consent is given by a deed of one's own and can be withdrawn as easily. No address goes into an event.
 */
export const setNoticeWays = defineCommand({
  name: 'account.set-notice-ways',
  input: noticeWaysInput,
  load: lockSelf,
  authorize: mayAsSelf,
  decide({ input: { mail, byHook }, loaded: { personId }, now }) {
    const agreed = { personId, agreedAt: now };
    const ways = [
      ...(mail ? [{ ...agreed, channel: 'mail' as const, address: mail }] : []),
      ...(byHook ? [{ ...agreed, channel: 'hook' as const, address: null }] : []),
    ];
    const channels = ways.map((way) => way.channel);
    return ok({
      change: { personId, ways },
      events: [{ type: 'account.notice-ways-set', subjectId: personId, payload: { channels } }],
    });
  },
  async commit(tx, { personId, ways }) {
    await tx.delete(contactWays).where(eq(contactWays.personId, personId));
    if (ways.length) await tx.insert(contactWays).values(ways);
    return {};
  },
  says: {},
});
