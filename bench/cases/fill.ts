import { store, tables } from '@/db';
import { sha256 } from '@/lib/kernel/events';
import { newId, newSecret } from '@/lib/kernel/ids';
import { aCommunity, aPerson } from '@/tests/support/world';
import { sessionCookie } from '../session-cookie';
import { type Cast, rowsOf } from './rows';

const chunk = 1000;

/** Somebody with an account and an open session. */
async function signedIn(communityId: string, roles: Parameters<typeof aPerson>[1], phone: string) {
  const { id } = await aPerson(communityId, roles);
  const session = newSecret();
  const now = new Date();
  await store.transaction(async (tx) => {
    const account = newId();
    await tx.insert(tables.accounts).values({ id: account, personId: id, phone, passwordHash: '-', activatedAt: now });
    await tx
      .insert(tables.sessions)
      .values({ idHash: sha256(session), accountId: account, createdAt: now, lastSeenAt: now });
  });
  return { id, cookie: await sessionCookie(session) };
}

/** A committee that has taken in so many cases in four years, a quarter of them in this one; written as the deeds do. */
export async function fillCases(count: number) {
  const { communityId, code } = await aCommunity({ code: 'bench', kind: 'urban' });
  const director = await signedIn(communityId, ['mediation-director'], '13900000001');
  const street = await signedIn(communityId, ['street'], '13900000002');
  const mediators = await Promise.all(
    Array.from({ length: 20 }, (_, at) => signedIn(communityId, ['mediator'], `1391000${String(at).padStart(4, '0')}`)),
  );
  const parties = await Promise.all(Array.from({ length: 50 }, () => aPerson(communityId, ['resident'])));
  const cast: Cast = {
    communityId,
    mediators: mediators.map((m) => m.id),
    people: parties.map((p) => p.id),
    textId: newId(),
    now: new Date(),
  };
  await store.transaction(async (tx) => {
    const text = { id: cast.textId, communityId, subjectId: cast.textId, kind: 'mediation.facts', version: 1 };
    await tx.insert(tables.texts).values({
      ...{ ...text, text: '卫生间天花板一直滴水。', salt: 'x', hash: 'x', authorId: director.id, at: cast.now },
    });
  });
  for (let from = 0; from < count; from += chunk) {
    const all = Array.from({ length: Math.min(chunk, count - from) }, (_, at) => rowsOf(cast, from + at, count));
    await store.transaction(async (tx) => {
      await tx.insert(tables.mediations).values(all.map((a) => a.row));
      await tx.insert(tables.mediationParties).values(all.flatMap((a) => a.parties));
      await tx.insert(tables.mediationMediators).values(all.map((a) => a.lead));
      await tx.insert(tables.mediationSessions).values(all.flatMap((a) => a.sessions));
      const agreed = all.filter((a) => a.agreement);
      await tx.insert(tables.mediationAgreements).values(agreed.map((a) => a.agreement!));
      await tx.insert(tables.mediationTerms).values(agreed.map((a) => a.term));
    });
  }
  return { code, director, street, mediator: mediators[0]! };
}
