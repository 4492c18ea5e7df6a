import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import {
  after,
  anAnnouncedVote,
  aVillage,
  closes,
  done,
  draftFields,
  during,
  formOf,
  opens,
  person,
} from '@/tests/support/votes';
import { aCommunity, aPerson, as, monday } from '@/tests/support/world';
import { findPaperTotals, findRollWithBallots, resultOf } from '../queries/count';
import { findVote } from '../queries/vote';
import { announceVote } from './announce-vote';
import { castBallot } from './cast-ballot';
import { draftVote } from './draft-vote';
import { hashRoll } from './freeze-roll';
import { recordStudy } from './record-study';
import { reviseVote } from './revise-vote';

const { electors, firms, ownerships, tenancies } = tables;
const village = await aVillage({ count: 3 });
const { code, opener } = village;
const run = async (ref: string, at = monday) => announceVote.run(as(opener.actor, at), await formOf(code, ref));
const draft = (over = {}) => done(draftVote, opener.actor, monday, { community: code, ...draftFields(over) });

test('a villagers’ vote waits for the study and for ten days’ notice, then nothing changes', async () => {
  const { ref } = await draft();
  expect(await run(ref)).toMatchObject({ error: { code: 'not_studied' } });
  const study = { ...(await formOf(code, ref)), studyDay: '2026-11-20', studyMinute: '第 7 号' };
  expect(await recordStudy.run(as(opener.actor, monday), { ...study, studyDay: '2026-12-01' })).toMatchObject({
    error: { code: 'not_yet_studied' },
  });
  await done(recordStudy, opener.actor, monday, study);
  expect(await run(ref, new Date('2026-11-25T09:00:00+08:00'))).toMatchObject({ error: { code: 'notice_too_short' } });
  await done(announceVote, opener.actor, monday, await formOf(code, ref));
  const vote = (await findVote(store.read, { community: code, ref }))!;
  expect(vote).toMatchObject({ heads: 3, advisoryHeads: 0, area: null, isBinding: true });
  const rows = await findRollWithBallots(store.read, vote.id);
  expect(hashRoll(vote.rollSalt!, rows)).toBe(vote.rollHash);
  expect(hashRoll(vote.rollSalt!, rows.slice(1))).not.toBe(vote.rollHash);
  const change = { ...(await formOf(code, ref)), ...draftFields({ title: '换一个题目' }) };
  expect(await reviseVote.run(as(opener.actor, monday), change)).toMatchObject({
    error: { code: 'illegal_transition' },
  });
});

test('a meeting’s vote held online alone is an opinion asked, not a decision', async () => {
  const vote = await anAnnouncedVote(village, { channels: 'online' });
  expect(vote.isBinding).toBe(false);
});

test('what a draft must keep to', async () => {
  const input = { community: code, ...draftFields() };
  const tried = (over: Record<string, unknown>) => draftVote.run(as(opener.actor, monday), { ...input, ...over });
  expect(await tried({ closesAt: '2026-12-04T08:00' })).toMatchObject({ error: { code: 'closes_before_it_opens' } });
  expect(await tried({ opensAt: '2026-11-01T08:00' })).toMatchObject({ error: { code: 'opens_in_the_past' } });
  expect(await tried({ rule: 'owners-special' })).toMatchObject({ error: { code: 'no_estate' } });
  expect(await tried({ rule: 'owners-special', estateId: newId() })).toMatchObject({
    error: { code: 'estate_elsewhere' },
  });
  expect(await tried({ channels: undefined })).toMatchObject({
    error: { fields: { channels: '请至少选一种投票办法。' } },
  });
  expect(await tried({ proposal: '2026-9' })).toMatchObject({ error: { code: 'not_referred' } });
});

test('owners: the units of one owner are one head with one ballot, tenants and shops are asked beside', async () => {
  const zj = await aCommunity({ code: 'zj', kind: 'urban', units: 4 });
  const committee = await aPerson(zj.communityId, ['owners-committee']);
  const [two, one, tenant, keeper] = [
    await aPerson(zj.communityId),
    await aPerson(zj.communityId),
    await aPerson(zj.communityId),
    await aPerson(zj.communityId),
  ];
  const [u1, u2, u3, u4] = zj.units.map((u) => u.id) as [string, string, string, string];
  const own = (unitId: string, personId: string) => ({ unitId, personId, votes: true, since: '2020-01-01' });
  await store.transaction(async (tx) => {
    await tx.insert(ownerships).values([own(u1, two.id), own(u3, two.id), own(u2, one.id)]);
    await tx.insert(tenancies).values([
      { id: newId(), unitId: u2, personId: tenant.id, since: '2025-01-01' },
      { id: newId(), unitId: u4, personId: one.id, since: '2025-01-01' },
    ]);
    const firm = (name: string, kind: 'merchant' | 'partner', contactId: string, unitId: string | null) => ({
      ...{ id: newId(), communityId: zj.communityId, name, kind, contactId, unitId },
    });
    await tx.insert(firms).values([
      firm('张记水果店', 'merchant', keeper.id, u1),
      // Of the tenant, who is asked already; and one that is not in this estate.
      firm('李记早点铺', 'merchant', tenant.id, u2),
      firm('区图书馆', 'partner', committee.id, null),
    ]);
  });
  const fields = draftFields({
    rule: 'owners-special',
    estateId: zj.estateId,
    channels: 'online',
    asksTenants: 'on',
    asksFirms: 'on',
  });
  const late = { opensAt: '2026-12-09T09:00', closesAt: '2026-12-20T18:00' };
  const { ref } = await done(draftVote, committee.actor, monday, { community: 'zj', ...fields, ...late });
  await done(announceVote, committee.actor, monday, await formOf('zj', ref));
  const vote = (await findVote(store.read, { community: 'zj', ref }))!;
  // u4 is the developer's: a head of its own.
  expect(vote).toMatchObject({ heads: 3, area: 4 * 8912, advisoryHeads: 2, isBinding: true });
  const cast = (who: string, number: number, choice: string) =>
    done(castBallot, person(who), vote.opensAt, {
      community: 'zj',
      ref,
      number: String(number),
      choice,
      checked: 'yes',
    });
  const roll = await store.read.select().from(electors).where(eq(electors.voteId, vote.id));
  const numberOf = (who: string) => roll.find((e) => e.personId === who)!.number;
  await cast(two.id, numberOf(two.id), 'agree');
  await cast(tenant.id, numberOf(tenant.id), 'oppose');
  await cast(keeper.id, numberOf(keeper.id), 'agree');
  const rows = await findRollWithBallots(store.read, vote.id);
  const result = resultOf(vote, rows, await findPaperTotals(store.read, vote.id));
  expect(result.items[0]!.statutory).toMatchObject({
    electorate: { heads: 3, area: 35648 },
    participating: { heads: 1, area: 17824 },
    agree: { heads: 1, area: 17824 },
  });
  expect(result.items[0]).toMatchObject({
    advisory: { electorate: { heads: 2 }, agree: { heads: 1 }, oppose: { heads: 1 } },
  });
});

test('5,720 households are frozen in a moment', async () => {
  const big = await aVillage({ code: 'big', count: 5720 });
  const started = performance.now();
  const vote = await anAnnouncedVote(big);
  expect(vote.heads).toBe(5720);
  expect(performance.now() - started).toBeLessThan(5000);
  expect(await store.read.$count(electors, eq(electors.voteId, vote.id))).toBe(5720);
});

test('the window is the one of the draft', () => {
  expect(opens < during && during < closes && closes < after).toBe(true);
});
