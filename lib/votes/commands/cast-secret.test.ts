import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { sha256 } from '@/lib/kernel/events';
import { aSecretVote, bothPassphrases } from '@/tests/support/secret';
import { after, anAnnouncedVote, aVillage, closes, done, during, formOf, person } from '@/tests/support/votes';
import { as } from '@/tests/support/world';
import { findBox } from '../queries/box';
import { showVote } from '../queries/record';
import { castSecret } from './cast-secret';
import { countBundle } from './count-bundle';
import { countPapers } from './count-papers';
import { handPapers } from './hand-papers';
import { openBox } from './open-box';

const { auditEvents, sealedBallots, voteMarks } = tables;
const village = await aVillage({ count: 20 });
const { code, clerk, supervisor, secretary } = village;
const { vote, at, roll, formOf: ballot, cast } = await aSecretVote(village);
const electorOf = (number: number) => roll.find((e) => e.number === number)!;

test('a ballot leaves a mark without a choice and a sealed row whose hash the chain holds', async () => {
  expect(await cast(1, 'oppose')).toEqual({ ok: true, value: {} });
  const id = electorOf(1).id;
  const [mark] = await store.read.select().from(voteMarks).where(eq(voteMarks.electorId, id));
  expect(Object.keys(mark!).sort()).toEqual(['at', 'byId', 'channel', 'communityId', 'electorId', 'voteId']);
  const [row] = await store.read.select().from(sealedBallots).where(eq(sealedBallots.electorId, id));
  const [event] = await store.read.select().from(auditEvents).where(eq(auditEvents.type, 'vote.secret-cast'));
  expect(event!.payload).toEqual({ number: 1, channel: 'online', seal: sha256(row!.sealed) });
});

test('thirty-two casts at once for one household leave one ballot, and a choice is not changed', async () => {
  const all = await Promise.all(Array.from({ length: 32 }, (_, i) => cast(2, i % 2 ? 'agree' : 'oppose')));
  expect(all.filter((r) => r.ok)).toHaveLength(1);
  expect(all.filter((r) => !r.ok && r.error.code === 'already_voted')).toHaveLength(31);
  expect(await cast(2, 'agree')).toMatchObject({ error: { code: 'already_voted' } });
  const sealed = and(eq(sealedBallots.voteId, vote.id), eq(sealedBallots.electorId, electorOf(2).id));
  expect(await store.read.$count(sealedBallots, sealed)).toBe(1);
});

test('a repeated submit of one form is answered the same', async () => {
  const form = ballot(3, 'agree');
  const all = await Promise.all(Array.from({ length: 8 }, () => cast(3, '', form, 'secret-form-3')));
  expect(all.every((r) => r.ok)).toBe(true);
});

test('only in the window, for oneself, with a code drawn here for this ballot, once the box has its keys', async () => {
  expect(await cast(4, '', { ...ballot(4, 'agree'), ...{ code: 'AAAA-AAAA-AAAA' } })).toMatchObject({
    error: { code: 'not_our_code' },
  });
  expect(await cast(4, '', { ...ballot(5, 'agree'), number: '4' })).toMatchObject({ error: { code: 'not_our_code' } });
  expect(await cast(4, '', ballot(5, 'agree'))).toMatchObject({ error: { code: 'forbidden' } });
  const late = as(person(electorOf(4).personId!), closes);
  expect(await castSecret.run(late, ballot(4, 'agree'))).toMatchObject({ error: { code: 'closed' } });
  const unboxed = await anAnnouncedVote(village, { mode: 'secret' });
  const there = { ...ballot(4, 'agree'), ref: unboxed.ref };
  const early = as(person(electorOf(4).personId!), during);
  expect(await castSecret.run(early, there)).toMatchObject({ error: { code: 'no_box' } });
});

test('a paper handed out closes the online channel, and a ballot cast online keeps the paper back', async () => {
  const hand = (numbers: string) => handPapers.run(as(clerk.actor, during), { ...at, channel: 'hall', numbers });
  expect(await hand('6 7 2')).toMatchObject({ error: { code: 'has_voted' } });
  expect(await hand('6 999')).toMatchObject({ error: { code: 'unknown_number' } });
  const [paper, online] = await Promise.all([hand('6、7 8 9 10,11'), cast(6, 'agree')]);
  expect([paper.ok, online.ok].filter(Boolean)).toHaveLength(1);
  if (!paper.ok) await done(handPapers, clerk.actor, during, { ...at, channel: 'hall', numbers: '7 8 9 10 11' });
  expect(await cast(7, 'agree')).toMatchObject({ error: { code: 'has_paper' } });
});

test('bundles are counted after closing, twice by two people, a difference decided by a third', async () => {
  const counted = (who: typeof clerk, when: Date, agree: string, oppose: string) =>
    countBundle.run(as(who.actor, when), { ...at, bundle: '1', agree, oppose, abstain: '0', invalid: '0' });
  await done(countPapers, clerk.actor, during, { ...at, channel: 'hall', act: 'returned', amount: '5' });
  expect(await counted(clerk, during, '3', '2')).toMatchObject({ error: { code: 'not_closed' } });
  expect(await counted(clerk, after, '3', '1')).toMatchObject({ error: { code: 'too_small' } });
  expect((await counted(clerk, after, '3', '2')).ok).toBe(true);
  expect(await counted(clerk, after, '3', '2')).toMatchObject({ error: { code: 'yours' } });
  expect((await counted(supervisor, after, '2', '3')).ok).toBe(true);
  const open = async () =>
    openBox.run(as(secretary.actor, after), { ...(await formOf(code, vote.ref)), ...bothPassphrases });
  expect(await open()).toMatchObject({ error: { code: 'unsettled' } });
  expect((await counted(village.opener, after, '3', '2')).ok).toBe(true);

  // Nobody sees a running result: not who runs the vote, not who is on the roll.
  for (const actor of [clerk.actor, secretary.actor, person(village.reps[0]!)]) {
    const shown = await showVote.run({ store, actor, now: after, newId: () => '' }, at);
    expect(shown).toMatchObject({ ok: true, value: { result: null } });
    expect(JSON.stringify(shown)).not.toMatch(/agree|oppose/);
  }
  const online = await store.read.$count(
    voteMarks,
    and(eq(voteMarks.voteId, vote.id), eq(voteMarks.channel, 'online')),
  );
  expect(await open()).toMatchObject({ ok: true });
  const { ballots, receipts } = await findBox(store.read, vote.id);
  expect([ballots.length, new Set(receipts).size]).toEqual([online + 5, online + 5]);
});
