import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { refLabel } from '@/lib/i18n/format';
import { roleLabels } from '@/lib/identity/labels';
import { defineQuery } from '@/lib/kernel/query';
import { chairing, maySchedule } from '../policy';

const { accounts, grants, people, proposals } = tables;

/** With an account: the chair alone approves the minutes. */
async function findChairs(read: Reader, communityId: string) {
  const rows = await read
    .select({ id: people.id, name: people.name, role: grants.role })
    .from(grants)
    .innerJoin(people, eq(people.id, grants.personId))
    .innerJoin(accounts, eq(accounts.personId, people.id))
    .where(and(eq(grants.communityId, communityId), inArray(grants.role, [...chairing]), isNull(grants.endedAt)))
    .orderBy(asc(grants.role), asc(people.name))
    .limit(200);
  return [...new Map(rows.map((r) => [r.id, { value: r.id, label: `${r.name}（${roleLabels[r.role]}）` }])).values()];
}

/** Topics that wait for a meeting. */
export async function findWaiting(read: Reader, communityId: string) {
  const rows = await read
    .select({ ref: proposals.ref, title: proposals.title, commentUntil: proposals.commentUntil })
    .from(proposals)
    .where(and(eq(proposals.communityId, communityId), eq(proposals.state, 'commenting')))
    .orderBy(asc(proposals.commentUntil), asc(proposals.id))
    .limit(50);
  return rows.map((r) => ({
    value: r.ref,
    label: `${refLabel('proposals', r.ref)} ${r.title}`,
    commentUntil: r.commentUntil,
  }));
}

/** What the form for a new meeting needs to know. */
export const newMeeting = defineQuery({
  name: 'meeting.new',
  async load(read, { community: code }: { community: string }) {
    const community = await findCommunity(read, code);
    if (!community) return null;
    const { id } = community;
    return { communityId: id, chairs: await findChairs(read, id), topics: await findWaiting(read, id) };
  },
  authorize: maySchedule,
  present: ({ loaded: { chairs, topics } }) => ({ chairs, topics }),
});
