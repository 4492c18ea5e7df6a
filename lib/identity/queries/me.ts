import { and, desc, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { standingNames } from '@/lib/community/rules';
import { maskPhone } from '@/lib/i18n/mask';
import { afterCursor, cutPage, pageSize, readCursor } from '@/lib/kernel/paging';
import { defineQuery, type View } from '@/lib/kernel/query';
import { allow, deny } from '@/lib/kernel/verdict';
import { messagePath, sentenceOf } from '@/lib/messages';
import { byWeight, roleLabels } from '../labels';
import { findAccountHistory, findGrants } from './history';
import { findHomes, findOwned, findRented } from './holdings';

const { accounts, communities, contactWays, messages, people } = tables;

async function findPerson(read: Reader, personId: string) {
  const [row] = await read
    .select({ name: people.name, standing: people.standing, phone: accounts.phone, community: communities.name })
    .from(people)
    .innerJoin(communities, eq(communities.id, people.communityId))
    .innerJoin(accounts, eq(accounts.personId, people.id))
    .where(eq(people.id, personId));
  return row ?? null;
}

const findMessages = (read: Reader, personId: string, after: string | undefined) =>
  read
    .select({ message: messages, code: communities.code, community: communities.name })
    .from(messages)
    .innerJoin(communities, eq(communities.id, messages.communityId))
    .where(and(eq(messages.personId, personId), afterCursor(messages.at, messages.id, readCursor(after))))
    .orderBy(desc(messages.at), desc(messages.id))
    .limit(pageSize + 1);

/** 我的: who I am here, what is mine, what I was told, how I sign in. */
export const showMe = defineQuery({
  name: 'account.show-me',
  async load(read, { after }: { after?: string }, { actor }) {
    const id = actor.kind === 'user' ? actor.id : '';
    const person = await findPerson(read, id);
    return {
      id,
      person,
      grants: await findGrants(read, id),
      homes: await findHomes(read, id),
      owned: await findOwned(read, id),
      rented: await findRented(read, id),
      messages: await findMessages(read, id, after),
      ways: await read.select().from(contactWays).where(eq(contactWays.personId, id)),
      history: await findAccountHistory(read, id),
    };
  },
  authorize: (_, { person }) => (person ? allow(person) : deny('guest')),
  present({ loaded: { id, grants, homes, ...mine }, by: person, now }) {
    const { rows, next } = cutPage(mine.messages, ({ message }) => ({ at: message.at, id: message.id }));
    return {
      name: person.name,
      phone: maskPhone(person.phone),
      standing: `${person.community} · ${standingNames[person.standing]}`,
      roles: grants
        .filter((g) => g.endedAt === null)
        .toSorted((a, b) => byWeight(a.role, b.role))
        .map((g) => ({ id: g.id, code: g.code, community: g.community, label: roleLabels[g.role], since: g.since })),
      homes: homes.map((h) => ({ code: h.code, unit: h.unit, speaks: h.representativeId === id })),
      owned: mine.owned,
      rented: mine.rented.filter((t) => t.until === null),
      messages: rows.map(({ message, code, community }) => ({
        id: message.id,
        at: message.at,
        community,
        text: sentenceOf(message.template),
        href: messagePath({ community: code, ...message }),
        isNew: message.readAt === null,
      })),
      next,
      until: now.getTime(),
      mail: mine.ways.find((way) => way.channel === 'mail')?.address ?? '',
      byHook: mine.ways.some((way) => way.channel === 'hook'),
      history: mine.history,
    };
  },
});
export type MeView = View<typeof showMe>;
