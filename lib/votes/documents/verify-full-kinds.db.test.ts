import canonicalize from 'canonicalize';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { aSecretVote, bothPassphrases } from '@/tests/support/secret';
import { after, aVillage, done, draftFields, formOf, person } from '@/tests/support/votes';
import { aCommunity, aPerson, monday } from '@/tests/support/world';
import { announceVote } from '../commands/announce-vote';
import { castBallot } from '../commands/cast-ballot';
import { certifyVote } from '../commands/certify-vote';
import { countVote } from '../commands/count-vote';
import { draftVote } from '../commands/draft-vote';
import { openBox } from '../commands/open-box';
import { showFullRecord } from '../queries/full-record';
import type { FullRecord } from './full-record';
import { verifyEither } from './verify-full';

const take = async (who: string, at: { community: string; ref: string }, now: Date) => {
  const answer = await showFullRecord.run({ store, actor: person(who), now, newId }, at);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
};
const faultsOf = (text: string) => {
  const verified = verifyEither(text);
  return verified.isRecord ? verified.faults : [verified.why];
};
const changed = (text: string, work: (r: FullRecord) => void) => {
  const copy = JSON.parse(text) as FullRecord;
  work(copy);
  return canonicalize(copy)!;
};

test('areas are counted again from the roll, flat by flat', async () => {
  const zj = await aCommunity({ code: 'zj', kind: 'urban' });
  const [committee, clerk, supervisor, two, one, tenant] = await Promise.all([
    aPerson(zj.communityId, ['owners-committee']),
    aPerson(zj.communityId, ['clerk']),
    aPerson(zj.communityId, ['supervisor']),
    aPerson(zj.communityId),
    aPerson(zj.communityId),
    aPerson(zj.communityId),
  ]);
  const own = (at: number, personId: string) => ({
    ...{ unitId: zj.units[at]!.id, personId, votes: true, since: '2020-01-01' },
  });
  await store.transaction(async (tx) => {
    await tx.insert(tables.ownerships).values([own(0, two.id), own(2, two.id), own(1, one.id)]);
    await tx.insert(tables.tenancies).values({
      ...{ id: newId(), unitId: zj.units[1]!.id, personId: tenant.id, since: '2025-01-01' },
    });
  });
  const { ref } = await done(draftVote, committee.actor, monday, {
    ...draftFields({ rule: 'owners-special', estateId: zj.estateId, channels: 'online', asksTenants: 'on' }),
    ...{ community: 'zj', opensAt: '2026-12-09T09:00', closesAt: '2026-12-20T18:00' },
  });
  const at = { community: 'zj', ref };
  await done(announceVote, committee.actor, monday, await formOf('zj', ref));
  const roll = await store.read.select().from(tables.electors);
  for (const who of [two, tenant]) {
    const { number } = roll.find((e) => e.personId === who.id)!;
    const ballot = { ...at, number: String(number), choice: 'agree', checked: 'yes' };
    await done(castBallot, person(who.id), new Date('2026-12-10T10:00:00+08:00'), ballot);
  }
  const closed = new Date('2026-12-21T09:00:00+08:00');
  await done(countVote, clerk.actor, closed, await formOf('zj', ref));
  for (const { actor } of [clerk, supervisor]) await done(certifyVote, actor, closed, await formOf('zj', ref));

  const text = await take(one.id, at, closed);
  expect(faultsOf(text)).toEqual([]);
  const smaller = changed(text, (r) => Object.assign(r.roll.find((l) => l.person === two.id)!, { area: 100 }));
  expect(faultsOf(smaller).join('\n')).toMatch(/1: agree 按名册数出 .*9012.*写的是 .*17824/);
  // Who is only asked beside it is not named, and gets no names.
  const { roll: named } = JSON.parse(text) as FullRecord;
  expect(named.find((l) => l.person === tenant.id)).toMatchObject({ name: null, salt: null });
  await expect(take(tenant.id, at, closed)).rejects.toThrow('forbidden');
});

test('of a secret vote it says by which channel somebody took part, and nothing leads to a ballot', async () => {
  const village = await aVillage({ count: 6 });
  const { vote, at, cast } = await aSecretVote(village);
  const { code, clerk, supervisor, secretary } = village;
  for (const number of [1, 2, 3, 4, 5]) expect((await cast(number, number < 5 ? 'agree' : 'oppose')).ok).toBe(true);
  await done(openBox, clerk.actor, after, { ...(await formOf(code, vote.ref)), ...bothPassphrases });
  for (const { actor } of [supervisor, secretary]) await done(certifyVote, actor, after, await formOf(code, vote.ref));
  const text = await take(village.reps[0]!, at, after);
  expect(faultsOf(text)).toEqual([]);
  const { roll, record } = JSON.parse(text) as FullRecord;
  expect(roll.map((l) => l.channel)).toEqual(['online', 'online', 'online', 'online', 'online', null]);
  for (const l of roll) {
    expect(l.salt).toBeNull();
    expect(JSON.stringify(record)).not.toContain(l.elector);
    expect(JSON.stringify(l)).not.toMatch(/agree|oppose|abstain/);
  }
  const pointed = changed(text, (r) => Object.assign(r.roll[0]!, { salt: 'x' }));
  expect(faultsOf(pointed)).toContain('1 号：无记名表决不该有票的线索');
});
