import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import type { Actor } from '@/lib/kernel/verdict';
import { anAnnouncedVote, aVillage, done, during, person } from '@/tests/support/votes';
import { as, monday } from '@/tests/support/world';
import { castBallot } from './cast-ballot';
import { countPapers } from './count-papers';
import { enterPapers } from './enter-papers';
import { resolvePaper } from './resolve-paper';

const { ballots, electors, paperEntries, paperRefusals } = tables;
const village = await aVillage({ count: 60 });
const vote = await anAnnouncedVote(village);
const at = { community: village.code, ref: vote.ref };
const roll = await store.read.select().from(electors).where(eq(electors.voteId, vote.id));
const elector = (nth: number) => roll.find((e) => e.number === nth)!;
const a = village.opener.actor;
const b = village.clerk.actor;
const third = village.supervisor.actor;

const enter = (actor: Actor, lines: Record<number, string>, channel = 'paper') =>
  done(enterPapers, actor, during, {
    ...at,
    channel,
    number: Object.keys(lines),
    choice: Object.values(lines),
  });
const online = (nth: number) =>
  castBallot.run(as(person(elector(nth).personId!), during), {
    ...at,
    number: String(nth),
    choice: 'agree',
    checked: 'yes',
  });
const ballotOf = async (nth: number) =>
  (
    await store.read
      .select()
      .from(ballots)
      .where(eq(ballots.electorId, elector(nth).id))
  )[0];

test('a paper counts when two people have read the same', async () => {
  expect(await enter(a, { 1: 'agree', 2: 'invalid' })).toMatchObject({ entered: 2, differing: [], notes: [] });
  expect(await ballotOf(1)).toBeUndefined();
  expect(await enter(a, { 1: 'agree' })).toMatchObject({ entered: 0, notes: [[1, 'yours']] });
  expect(await enter(b, { 1: 'agree', 2: 'invalid', 999: 'agree' })).toMatchObject({
    entered: 2,
    notes: [[999, 'unknown']],
  });
  expect(await ballotOf(1)).toMatchObject({ answers: ['agree'], channel: 'paper' });
  expect(await ballotOf(2)).toMatchObject({ answers: ['invalid'], channel: 'paper' });
  expect(await enter(third, { 1: 'oppose' })).toMatchObject({ entered: 0, notes: [[1, 'twice']] });
});

test('what two people read differently a third one decides', async () => {
  await enter(a, { 5: 'agree' }, 'hall');
  expect(await enter(b, { 5: 'oppose' }, 'hall')).toMatchObject({ differing: [5] });
  expect(await ballotOf(5)).toBeUndefined();
  const answer = { ...at, number: '5', choice: 'oppose', channel: 'hall' };
  expect(await resolvePaper.run(as(b, during), answer)).toMatchObject({ error: { code: 'not_a_third_person' } });
  for (const choice of [undefined, ''])
    expect(await resolvePaper.run(as(third, during), { ...answer, choice })).toMatchObject({
      error: { fields: { choice: '请选票上写的是什么。' } },
    });
  await done(resolvePaper, third, during, answer);
  expect(await ballotOf(5)).toMatchObject({ answers: ['oppose'], channel: 'hall' });
  expect(await resolvePaper.run(as(third, during), answer)).toMatchObject({ error: { code: 'no_difference' } });
});

test('a paper that came in closes the online channel for its elector', async () => {
  await enter(a, { 7: 'oppose' });
  expect(await online(7)).toMatchObject({ error: { code: 'paper_received' } });
  await enter(b, { 7: 'oppose' });
  expect(await online(7)).toMatchObject({ error: { code: 'paper_received' } });
  expect(await ballotOf(7)).toMatchObject({ answers: ['oppose'], channel: 'paper' });
});

test('a paper after an online ballot is refused, with its reason on record', async () => {
  expect((await online(9)).ok).toBe(true);
  expect(await enter(a, { 9: 'oppose', 10: 'agree' })).toMatchObject({ entered: 1, notes: [[9, 'online']] });
  expect(await enter(b, { 9: 'oppose' })).toMatchObject({ notes: [[9, 'online']] });
  expect(await store.read.select().from(paperRefusals)).toMatchObject([{ number: 9 }]);
  expect(await ballotOf(9)).toMatchObject({ answers: ['agree'], channel: 'online' });
});

test('paper and phone at the same moment: one of them, never both', async () => {
  const numbers = Array.from({ length: 30 }, (_, i) => 21 + i);
  await Promise.all(numbers.flatMap((n) => [online(n), enter(a, { [n]: 'oppose' }), enter(b, { [n]: 'oppose' })]));
  const entries = await store.read.select().from(paperEntries).where(eq(paperEntries.voteId, vote.id));
  for (const n of numbers) {
    const cast = await ballotOf(n);
    const read = entries.filter((e) => e.number === n).length;
    expect([cast?.channel, read]).toEqual(cast?.channel === 'online' ? ['online', 0] : ['paper', 2]);
  }
});

test('lines that do not fit are told, and what the register takes', async () => {
  const input = { ...at, channel: 'paper', number: ['1', ''], choice: ['', 'agree'] };
  expect(await enterPapers.run(as(a, during), input)).toMatchObject({ error: { code: 'invalid' } });
  expect(
    await enterPapers.run(as(a, during), { ...input, number: ['11', '11'], choice: ['agree', 'agree'] }),
  ).toMatchObject({
    error: { fields: { number: '同一个票号填了两行，请检查。' } },
  });
  expect(await enterPapers.run(as(a, monday), { ...input, number: '11', choice: 'agree' })).toMatchObject({
    error: { code: 'not_running' },
  });
  await done(countPapers, a, during, { ...at, channel: 'hall', act: 'issued', amount: '60' });
  expect(
    await countPapers.run(as(a, vote.closesAt), { ...at, channel: 'hall', act: 'issued', amount: '1' }),
  ).toMatchObject({
    error: { code: 'closed' },
  });
});
