import { and, asc, eq, gte, inArray, isNull, lte } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import type { Channel } from '../rules';

const { accounts, communities, contactWays, deliveries, messages } = tables;
const day = 86_400_000;

/** Messages of the last days that their person wants on a channel and that wait on none yet. Older ones are no news. */
export const findUnqueued = (read: Reader, open: readonly Channel[], now: Date) =>
  read
    .select({ messageId: messages.id, channel: contactWays.channel })
    .from(messages)
    .innerJoin(contactWays, and(eq(contactWays.personId, messages.personId), inArray(contactWays.channel, [...open])))
    .leftJoin(deliveries, and(eq(deliveries.messageId, messages.id), eq(deliveries.channel, contactWays.channel)))
    .where(
      and(
        isNull(deliveries.messageId),
        gte(messages.at, new Date(now.getTime() - 3 * day)),
        gte(messages.at, contactWays.agreedAt),
      ),
    )
    .orderBy(asc(messages.at))
    .limit(500);

/** What is due now, with where it goes. No address: the person has taken the agreement back. */
export async function findDue(read: Reader, open: readonly Channel[], now: Date) {
  const rows = await read
    .select({
      delivery: deliveries,
      message: messages,
      communityCode: communities.code,
      agreedAt: contactWays.agreedAt,
      address: contactWays.address,
      phone: accounts.phone,
    })
    .from(deliveries)
    .innerJoin(messages, eq(messages.id, deliveries.messageId))
    .innerJoin(communities, eq(communities.id, messages.communityId))
    .leftJoin(
      contactWays,
      and(eq(contactWays.personId, messages.personId), eq(contactWays.channel, deliveries.channel)),
    )
    .leftJoin(accounts, eq(accounts.personId, messages.personId))
    .where(and(eq(deliveries.state, 'waiting'), lte(deliveries.nextAt, now), inArray(deliveries.channel, [...open])))
    .orderBy(asc(deliveries.nextAt))
    .limit(100);
  return rows.map(({ agreedAt, address, phone, ...row }) => ({
    ...row,
    to: agreedAt === null ? null : row.delivery.channel === 'mail' ? address : phone,
  }));
}

export type Due = Awaited<ReturnType<typeof findDue>>[number];
