import { store, tables, type WriteTx } from '@/db';
import { findActor } from '@/lib/identity/actor';
import { sha256 } from '@/lib/kernel/events';
import { newId, newSecret } from '@/lib/kernel/ids';
import type { Role } from '@/lib/kernel/verdict';
import { aCommunity, aPerson } from '@/tests/support/world';
import { sessionCookie } from './session-cookie';

const chunk = 1000;

/** One household a person, the first ones with an account and an open session: argon2 for every one would take minutes. */
export async function fillRoster(count: number, signedIn = count) {
  const { communityId, code } = await aCommunity({ code: 'bench', kind: 'urban', units: 1 });
  const now = new Date();
  const people = Array.from({ length: count }, (_, at) => ({ nth: at + 1, id: newId(), session: newSecret() }));
  for (let from = 0; from < count; from += chunk) {
    const part = people.slice(from, from + chunk);
    await store.transaction((tx) => insertPeople(tx, communityId, part, now));
    const able = part.filter(({ nth }) => nth <= signedIn);
    if (able.length) await store.transaction((tx) => insertAccounts(tx, able, now));
  }
  const electors = await Promise.all(
    people.slice(0, signedIn).map(async ({ id, session }) => ({ personId: id, cookie: await sessionCookie(session) })),
  );
  const staff = async (role: Role) => (await aPerson(communityId, [role])).actor;
  const clerk = await aPerson(communityId, ['clerk']);
  return {
    communityId,
    code,
    electors,
    resident: await findActor(store.read, people[0]!.id),
    clerkId: clerk.id,
    clerk: clerk.actor,
    secretary: await staff('secretary'),
    supervisor: await staff('supervisor'),
  };
}
export type Roster = Awaited<ReturnType<typeof fillRoster>>;

type Part = readonly { nth: number; id: string; session: string }[];

async function insertPeople(tx: WriteTx, communityId: string, part: Part, now: Date) {
  const { grants, households, people } = tables;
  await tx.insert(people).values(
    part.map(({ id, nth }) => ({
      ...{ id, communityId, name: `示例${nth}`, birthDay: '1980-01-01', standing: 'resident' as const },
      ...{ isPartyMember: false, isRepresentative: false, createdAt: now, version: 1 },
      ...{ isCommitteeMember: false, isCollectiveMember: false, isCollectiveRep: false, lacksCapacity: false },
    })),
  );
  await tx.insert(households).values(
    part.map(({ id, nth }) => ({
      id: newId(),
      communityId,
      code: `${nth}`,
      kind: 'resident' as const,
      representativeId: id,
    })),
  );
  await tx
    .insert(grants)
    .values(part.map(({ id }) => ({ id: newId(), communityId, personId: id, role: 'resident' as const, since: now })));
}

async function insertAccounts(tx: WriteTx, part: Part, now: Date) {
  const { accounts, sessions } = tables;
  const account = new Map(part.map(({ id }) => [id, newId()]));
  await tx.insert(accounts).values(
    part.map(({ id, nth }) => ({
      ...{ id: account.get(id)!, personId: id, phone: `139${String(nth).padStart(8, '0')}` },
      ...{ passwordHash: 'nobody signs in', activatedAt: now },
    })),
  );
  await tx.insert(sessions).values(
    part.map(({ id, session }) => ({
      ...{ idHash: sha256(session), accountId: account.get(id)!, createdAt: now, lastSeenAt: now },
    })),
  );
}
