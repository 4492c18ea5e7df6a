import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { sha256 } from '@/lib/kernel/events';
import { guest } from '@/lib/kernel/verdict';
import { after, anAnnouncedVote, aVillage, during, person } from '@/tests/support/votes';
import { as, monday } from '@/tests/support/world';
import { castBallot } from './cast-ballot';
import { sealOf } from './seal-ballots';

const { auditEvents, ballots, electors } = tables;
const village = await aVillage({ count: 12 });
const vote = await anAnnouncedVote(village);
const at = { community: village.code, ref: vote.ref };
const roll = await store.read.select().from(electors).where(eq(electors.voteId, vote.id));
const elector = (nth: number) => roll.find((e) => e.number === nth)!;
const cast = (nth: number, over: Record<string, unknown> = {}, when = during, key?: string) =>
  castBallot.run(
    { ...as(person(elector(nth).personId!), when), ...(key ? { key } : {}) },
    { ...at, number: String(nth), choice: 'agree', checked: 'yes', ...over },
  );

test('a ballot stands in one row and its choice in no event', async () => {
  const outcome = await cast(1, { choice: 'oppose' });
  expect(outcome).toMatchObject({
    ok: true,
    value: { receipt: expect.stringMatching(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/) },
  });
  const [row] = await store.read
    .select()
    .from(ballots)
    .where(eq(ballots.electorId, elector(1).id));
  expect(row).toMatchObject({ answers: ['oppose'], channel: 'online', castAt: during });
  const events = await store.read.select().from(auditEvents).where(eq(auditEvents.type, 'vote.ballot-cast'));
  expect(JSON.stringify(events)).not.toMatch(/oppose|agree/);
  expect(events[0]!.payload).toMatchObject({ number: 1, seals: [sealOf(row!.salt, row!)] });
  expect(sealOf(row!.salt, { ...row!, answers: ['agree'] })).not.toBe(sealOf(row!.salt, row!));
  expect(row!.salt).not.toBe(sha256(row!.electorId));
});

test('thirty-two casts at once for one household leave one ballot', async () => {
  const all = await Promise.all(Array.from({ length: 32 }, () => cast(2)));
  expect(all.filter((r) => r.ok)).toHaveLength(1);
  expect(all.filter((r) => !r.ok && r.error.code === 'already_voted')).toHaveLength(31);
  expect(await store.read.$count(ballots, eq(ballots.electorId, elector(2).id))).toBe(1);
});

test('a repeated submit of one form answers the same receipt, and another choice does not undo it', async () => {
  const all = await Promise.all(Array.from({ length: 8 }, () => cast(3, {}, during, 'form-3')));
  expect(new Set(all.map((r) => (r.ok ? r.value.receipt : 'no'))).size).toBe(1);
  expect(all[0]!.ok).toBe(true);
  expect(await cast(3, { choice: 'oppose' })).toMatchObject({ ok: false, error: { code: 'already_voted' } });
  const [row] = await store.read
    .select()
    .from(ballots)
    .where(eq(ballots.electorId, elector(3).id));
  expect(row!.answers).toEqual(['agree']);
});

test('only in the window, only for oneself, only with a choice that was checked', async () => {
  expect(await cast(4, {}, monday)).toMatchObject({ error: { code: 'not_open_yet' } });
  expect(await cast(4, {}, vote.closesAt)).toMatchObject({ error: { code: 'closed' } });
  expect(await cast(4, {}, after)).toMatchObject({ error: { code: 'closed' } });
  expect(await cast(4, { number: '5' })).toMatchObject({ error: { code: 'forbidden' } });
  expect(await cast(4, { number: '999' })).toMatchObject({ error: { code: 'forbidden' } });
  expect(await cast(4, { choice: 'invalid' })).toMatchObject({ error: { code: 'unknown' } });
  expect(await cast(4, { checked: undefined })).toMatchObject({ error: { fields: { checked: '请核对。' } } });
  expect(await cast(4, { ref: '2026-99' })).toMatchObject({ error: { code: 'not_found' } });
  expect(
    await castBallot.run(as(guest, during), { ...at, number: '4', choice: 'agree', checked: 'yes' }),
  ).toMatchObject({
    error: { code: 'forbidden' },
  });
  expect(await store.read.$count(ballots, eq(ballots.electorId, elector(4).id))).toBe(0);
});

test('a cast costs few statements', async () => {
  const before = store.statements();
  expect((await cast(6, {}, during, 'form-6')).ok).toBe(true);
  // vote, elector, what it has; key taken and settled; ballot; head, event, head.
  expect(store.statements() - before).toBeLessThanOrEqual(store.engine === 'postgres' ? 11 : 9);
});
