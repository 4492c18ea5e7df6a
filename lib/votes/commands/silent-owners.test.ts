import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { done, draftFields, formOf, person } from '@/tests/support/votes';
import { aCommunity, aPerson, as, monday } from '@/tests/support/world';
import type { SignedRecord } from '../documents/public-record';
import { verifyRecord } from '../documents/verify-record';
import { showVote } from '../queries/record';
import { findVote } from '../queries/vote';
import { announceVote } from './announce-vote';
import { castBallot } from './cast-ballot';
import { certifyVote } from './certify-vote';
import { countVote } from './count-vote';
import { draftVote } from './draft-vote';
import { logDeliveries } from './log-deliveries';

const { electors, ownerships, voteRecords } = tables;
const zj = await aCommunity({ code: 'zj', kind: 'urban', units: 9 });
const { communityId } = zj;
const [committee, clerk, supervisor] = [
  await aPerson(communityId, ['owners-committee']),
  await aPerson(communityId, ['clerk']),
  await aPerson(communityId, ['supervisor']),
];
const owners: string[] = [];
for (const unit of zj.units) {
  const { id } = await aPerson(communityId);
  owners.push(id);
  await store.transaction((tx) =>
    tx.insert(ownerships).values({ unitId: unit.id, personId: id, votes: true, since: '2020-01-01' }),
  );
}
const window = { opensAt: '2026-12-09T09:00', closesAt: '2026-12-20T18:00' };
const open = new Date('2026-12-10T10:00:00+08:00');
const closed = new Date('2026-12-21T09:00:00+08:00');
const fields = (over: Record<string, unknown> = {}) => ({
  ...{ community: 'zj', ...draftFields({ rule: 'owners-ordinary', estateId: zj.estateId }), ...window },
  ...over,
});
const no = (reason: string) => ({ ok: false, error: { code: reason } });

async function aVote(silentOwners: string) {
  const { ref } = await done(draftVote, committee.actor, monday, fields({ silentOwners }));
  await done(announceVote, committee.actor, monday, await formOf('zj', ref));
  const vote = (await findVote(store.read, { community: 'zj', ref }))!;
  const roll = await store.read.select().from(electors).where(eq(electors.voteId, vote.id));
  const numberOf = (at: number) => roll.find((e) => e.personId === owners[at])!.number;
  const cast = (at: number, choice: string) =>
    done(castBallot, person(owners[at]!), open, {
      ...{ community: 'zj', ref, number: String(numberOf(at)), choice, checked: 'yes' },
    });
  const deliver = (...at: number[]) =>
    logDeliveries.run(as(clerk.actor, open), {
      ...{ community: 'zj', ref, channel: 'paper', numbers: at.map(numberOf).join(' ') },
    });
  const count = () => formOf('zj', ref).then((form) => done(countVote, clerk.actor, closed, form));
  return { vote, ref, cast, deliver, count, at: { community: 'zj', ref } };
}
const outcomeOf = async (at: { community: string; ref: string }) => {
  const { outcome, isCarried } = (await findVote(store.read, at))!;
  const [item] = outcome!.items;
  if (item?.kind !== 'question') throw new Error('not a question');
  return { item, isCarried };
};

test('by default silence is not counted, and nothing is delivered', async () => {
  const v = await aVote('not-counted');
  for (const at of [0, 1, 2, 3]) await v.cast(at, 'agree');
  expect(await v.deliver(4)).toMatchObject(no('not_asked_for'));
  await v.count();
  const { item, isCarried } = await outcomeOf(v.at);
  expect([isCarried, item.silent]).toEqual([false, undefined]);
});

test('by the owners’ own rules the silent whom the paper reached follow the majority, and both tallies stand', async () => {
  const v = await aVote('majority');
  for (const [at, choice] of ['agree', 'agree', 'agree', 'oppose'].entries()) await v.cast(at, choice);
  // The first one voted on the phone though the paper came; the last two were never reached.
  expect(await v.deliver(0, 4, 5, 6)).toMatchObject({ ok: true });
  expect(await v.deliver(4)).toMatchObject(no('delivered_already'));
  await v.count();
  const { item, isCarried } = await outcomeOf(v.at);
  expect(item.statutory).toMatchObject({ participating: { heads: 4 }, quorate: false, carried: false });
  expect(item.silent).toMatchObject({
    silent: { heads: 3, area: 3 * 8912 },
    follows: 'agree',
    outcome: { participating: { heads: 7 }, agree: { heads: 6 }, quorate: true, carried: true },
  });
  expect(isCarried).toBe(true);

  for (const { actor } of [clerk, supervisor]) await done(certifyVote, actor, closed, await formOf('zj', v.ref));
  const [kept] = await store.read.select().from(voteRecords).where(eq(voteRecords.voteId, v.vote.id));
  const record = JSON.parse(kept!.record) as SignedRecord;
  // The record holds the tally of the ballots, which anybody can recount.
  expect(record.items[0]!.tally).toMatchObject({ participating: { heads: 4 }, carried: false });
  expect(verifyRecord(kept!.record)).toMatchObject({ isRecord: true, faults: [] });
  const seen = await showVote.run({ ...as(person(owners[0]!), closed), now: closed }, v.at);
  if (!seen.ok) throw new Error(seen.error.code);
  const { result } = seen.value;
  expect(result!.sentence).toMatch(/^按议事规则，没有表态的从多数：通过。只算投了票的：没有通过/);
  expect(result!.items[0]!.silent!.follows).toBe('同意');
});

test('it is a rule of owners, on a question, and rests on paper', async () => {
  const draft = (over: Record<string, unknown>) =>
    draftVote.run(as(clerk.actor, monday), fields({ silentOwners: 'majority', ...over }));
  expect(await draft({ rule: 'rc-households' })).toMatchObject(no('silence_is_owners'));
  expect(await draft({ kind: 'options', options: '甲\n乙' })).toMatchObject(no('silence_is_owners'));
  expect(await draft({ channels: ['online'] })).toMatchObject(no('silence_needs_paper'));
  expect(await draft({})).toMatchObject({ ok: true });
});
