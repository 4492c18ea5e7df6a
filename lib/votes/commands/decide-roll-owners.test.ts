import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { atHour } from '@/lib/kernel/calendar/day';
import { anElection } from '@/tests/support/channels';
import { aPhoto, asFile } from '@/tests/support/files';
import { decideOpen, expectSound, rollOf, tomorrow } from '@/tests/support/roll-challenges';
import { aVillage, done, draftFields, formOf, person } from '@/tests/support/votes';
import { aCommunity, aPerson, as, monday } from '@/tests/support/world';
import { announceVote } from './announce-vote';
import { challengeRoll } from './challenge-roll';
import { draftVote } from './draft-vote';
import { registerProxy } from './register-proxy';
import { voidProxy } from './void-proxy';

const { ownerships } = tables;

test('owners: another flat of an owner is no head more, one flat is struck, an area is corrected; the sums follow', async () => {
  const place = await aCommunity({ code: 'flats', kind: 'urban', units: 4 });
  const { estateId, units, communityId } = place;
  const [clerk, a, b] = [
    await aPerson(communityId, ['clerk']),
    await aPerson(communityId, []),
    await aPerson(communityId, []),
  ];
  const owner = { votes: true, since: '2020-01-01', until: null };
  await store.transaction((tx) =>
    tx.insert(ownerships).values([
      { ...owner, unitId: units[0]!.id, personId: a.id },
      { ...owner, unitId: units[1]!.id, personId: a.id },
      { ...owner, unitId: units[2]!.id, personId: b.id },
    ]),
  );
  const over = { rule: 'owners-ordinary', estateId, opensAt: '2026-12-10T09:00', closesAt: '2026-12-20T18:00' };
  const { ref } = await done(draftVote, clerk.actor, monday, { community: 'flats', ...draftFields(over) });
  await done(announceVote, clerk.actor, monday, await formOf('flats', ref));
  const first = (await rollOf('flats', ref)).vote;
  expect([first.heads, first.area]).toEqual([3, 4 * 8912]);
  const challenge = (over: object) =>
    challengeRoll.run(as(a.actor, tomorrow), { community: 'flats', ref, text: '面积', ...over });
  const accept = (over: object) => decideOpen('flats', ref, { verdict: 'accepted', ...over }, clerk.actor);
  const sizes = async () => {
    const { vote } = await rollOf('flats', ref);
    return [vote.heads, vote.area];
  };
  const flat = (await rollOf('flats', ref)).rows.find((r) => r.unitKey === units[0]!.id)!;
  const number = String(flat.number);
  await challenge({ kind: 'wrong-area', number });
  expect(await accept({ area: '90' })).toMatchObject({ error: { fields: { unit: expect.any(String) } } });
  expect(await accept({ area: '90', unit: flat.id })).toMatchObject({ ok: true });
  expect(await sizes()).toEqual([3, 3 * 8912 + 9000]);
  await challenge({ kind: 'wrongly-listed', number });
  expect(await accept({ unit: flat.id })).toMatchObject({ ok: true });
  expect(await sizes()).toEqual([3, 3 * 8912]);
  await challenge({ kind: 'missing' });
  expect(await accept({ unit: units[0]!.id })).toMatchObject({ ok: true });
  expect(await sizes()).toEqual([3, 4 * 8912]);
  const back = (await rollOf('flats', ref)).rows.find((r) => r.unitKey === units[0]!.id)!;
  expect([back.number, back.personId]).toEqual([flat.number, a.id]);
  await expectSound('flats', ref, first.rollHash!);
});

test('an election: five days to challenge; whose number has a written proxy leaves the roll once that is void', async () => {
  const place = await aVillage({ code: 'roll-vote', count: 6 });
  const { on, vote, of } = await anElection(place, '张1\n李某（示例）');
  const at = { community: place.code, ref: vote.ref };
  const [holder, number] = [of(3).personId!, '4'];
  const paper = {
    ...at,
    number,
    personId: holder,
    writtenOn: '2026-11-23',
    signed: 'on',
    scans: asFile(await aPhoto()),
  };
  await done(registerProxy, place.clerk.actor, tomorrow, paper);
  const wrong = (n: string, day: Date) =>
    challengeRoll.run(as(person(of(1).personId!), day), {
      ...on,
      kind: 'wrongly-listed',
      number: n,
      text: '已经迁出。',
    });
  expect(await wrong(number, tomorrow)).toMatchObject({ ok: true });
  // 28 November is a Saturday: the fifth day moves to Monday (民法典 203).
  expect(await wrong('5', atHour('2026-12-01', '08:00'))).toMatchObject({ error: { code: 'window_over' } });
  const accept = () => decideOpen(place.code, vote.ref, { verdict: 'accepted' }, place.opener.actor);
  expect(await accept()).toMatchObject({ error: { code: 'has_proxy' } });
  await done(voidProxy, place.clerk.actor, tomorrow, { ...at, number, ground: 'withdrawn' });
  expect(await accept()).toMatchObject({ ok: true });
  await expectSound(place.code, vote.ref, vote.rollHash!);
});
