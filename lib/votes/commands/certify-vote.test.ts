import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { type Actor, guest } from '@/lib/kernel/verdict';
import { after, anAnnouncedVote, aVillage, done, during, formOf, person } from '@/tests/support/votes';
import { aPerson, as } from '@/tests/support/world';
import { findVote } from '../queries/vote';
import { castBallot } from './cast-ballot';
import { certifyVote } from './certify-vote';
import { countPapers } from './count-papers';
import { countVote } from './count-vote';
import { enterPapers } from './enter-papers';
import { publishVote } from './publish-vote';
import { voidVote } from './void-vote';

const { electors, auditEvents } = tables;
const village = await aVillage({ count: 6 });
const { code, opener, clerk, supervisor, secretary } = village;

const voteOf = async (ref: string) => (await findVote(store.read, { community: code, ref }))!;
const online = async (vote: { id: string; ref: string }, nth: number, choice = 'agree', at = during) => {
  const [row] = await store.read
    .select()
    .from(electors)
    .where(and(eq(electors.voteId, vote.id), eq(electors.number, nth)));
  const input = { community: code, ref: vote.ref, number: String(nth), choice, checked: 'yes' };
  return castBallot.run(as(person(row!.personId!), at), input);
};
const papers = (ref: string, act: string, amount: number) =>
  done(countPapers, clerk.actor, during, { community: code, ref, channel: 'paper', act, amount: String(amount) });
const enter = (actor: Actor, ref: string, number: number, choice: string) =>
  done(enterPapers, actor, during, { community: code, ref, channel: 'paper', number: String(number), choice });
const count = async (ref: string, at = after) => countVote.run(as(clerk.actor, at), await formOf(code, ref));
const certify = async (actor: Actor, ref: string) => certifyVote.run(as(actor, after), await formOf(code, ref));

test('four of six households is the two thirds, three of four agree: carried, certified by two, published', async () => {
  const vote = await anAnnouncedVote(village);
  const { ref } = vote;
  for (const nth of [1, 2, 3]) await online(vote, nth);
  await papers(ref, 'issued', 3);
  await papers(ref, 'returned', 1);
  await enter(clerk.actor, ref, 4, 'abstain');
  expect(await count(ref, during)).toMatchObject({ error: { code: 'not_closed' } });
  expect(await count(ref)).toMatchObject({ error: { code: 'unsettled' } });
  await enter(supervisor.actor, ref, 4, 'abstain');
  await done(countVote, clerk.actor, after, await formOf(code, ref));
  expect(await online(vote, 5)).toMatchObject({ error: { code: 'closed' } });

  expect(await certify(opener.actor, ref)).toMatchObject({ error: { code: 'forbidden' } });
  expect((await certify(clerk.actor, ref)).ok).toBe(true);
  expect(await certify(clerk.actor, ref)).toMatchObject({ error: { code: 'signed_already' } });
  expect((await voteOf(ref)).certifiedAt).toBeNull();
  expect((await certify(supervisor.actor, ref)).ok).toBe(true);
  const certified = await voteOf(ref);
  expect(certified).toMatchObject({ state: 'certified', isCarried: true, isBinding: true, certifiedAt: after });
  expect(certified.outcome!.items[0]!.statutory).toMatchObject({
    electorate: { heads: 6 },
    participating: { heads: 4 },
    agree: { heads: 3 },
    abstain: { heads: 1 },
    quorate: true,
    carried: true,
  });
  expect(certified.outcome!.channels).toEqual([
    { tally: 'statutory', channel: 'online', heads: 3 },
    { tally: 'statutory', channel: 'paper', heads: 1 },
  ]);
  const [event] = await store.read
    .select()
    .from(auditEvents)
    .where(and(eq(auditEvents.subjectId, vote.id), eq(auditEvents.type, 'vote.certify')));
  // The chain position is the head that the certification itself follows.
  expect(event!.seq).toBe(certified.chainSeq! + 1);

  await done(publishVote, clerk.actor, after, await formOf(code, ref));
  expect(await voteOf(ref)).toMatchObject({ publicityFrom: '2026-12-08', publicityUntil: '2026-12-23' });
});

test('more papers returned than issued: no count, only void, with its ground', async () => {
  const vote = await anAnnouncedVote(village);
  await papers(vote.ref, 'issued', 1);
  await papers(vote.ref, 'returned', 2);
  expect(await count(vote.ref)).toMatchObject({ error: { code: 'more_returned' } });
  const form = { ...(await formOf(code, vote.ref)), ground: '收回的票多于发出的票。' };
  expect(await voidVote.run(as(clerk.actor, after), form)).toMatchObject({ error: { code: 'forbidden' } });
  await done(voidVote, secretary.actor, after, form);
  expect((await voteOf(vote.ref)).state).toBe('void');
});

test('papers of the register and papers entered must be the same number', async () => {
  const vote = await anAnnouncedVote(village);
  await papers(vote.ref, 'issued', 6);
  await papers(vote.ref, 'returned', 1);
  expect(await count(vote.ref)).toMatchObject({ error: { code: 'papers_missing' } });
});

test('a count during a rush declares exactly the ballots that were acknowledged', async () => {
  const big = await aVillage({ code: 'rush', count: 150 });
  const vote = await anAnnouncedVote(big);
  const roll = await store.read.select().from(electors).where(eq(electors.voteId, vote.id));
  const form = await formOf('rush', vote.ref);
  const lastMoment = new Date(vote.closesAt.getTime() - 1);
  const casts = roll.map((e, i) => async () => {
    const input = {
      community: 'rush',
      ref: vote.ref,
      number: String(e.number),
      choice: i % 3 ? 'agree' : 'oppose',
      checked: 'yes',
    };
    return castBallot.run(as(person(e.personId!), lastMoment), input);
  });
  const early = casts.slice(0, 75).map((cast) => cast());
  const counting = countVote.run(as(big.clerk.actor, vote.closesAt), form);
  const late = casts.slice(75).map((cast) => cast());
  const acknowledged = (await Promise.all([...early, ...late])).filter((r) => r.ok).length;
  expect((await counting).ok).toBe(true);
  const counted = (await findVote(store.read, { community: 'rush', ref: vote.ref }))!;
  expect(counted.outcome!.items[0]!.statutory.participating.heads).toBe(acknowledged);
  for (const who of [big.clerk, big.supervisor])
    await done(certifyVote, who.actor, after, await formOf('rush', vote.ref));
});

test('a guest signs in, a resident is refused, a draft is not there', async () => {
  const vote = await anAnnouncedVote(village);
  const resident = await aPerson(village.communityId, ['resident']);
  const form = await formOf(code, vote.ref);
  expect(await countVote.run(as(resident.actor, after), form)).toMatchObject({ error: { code: 'forbidden' } });
  expect(await countVote.run(as(guest, after), form)).toMatchObject({ error: { code: 'forbidden' } });
  expect(await countVote.run(as(clerk.actor, after), { ...form, version: 1 })).toMatchObject({
    error: { code: 'stale' },
  });
});
