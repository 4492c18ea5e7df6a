import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { anElection, aRollCall } from '@/tests/support/channels';
import { anAnnouncedVote, aVillage, done, during } from '@/tests/support/votes';
import { aPerson, as } from '@/tests/support/world';
import { showVisits } from '../queries/channel-desk';
import { findPapersByChannel } from '../queries/count';
import { findMine } from '../queries/turnout';
import { enterPapers } from './enter-papers';
import { handPapers } from './hand-papers';
import { logReturns } from './log-returns';
import { logVisit } from './log-visit';

const { ballots, electors, paperRefusals, voteMarks } = tables;
const village = await aVillage({ count: 20 });
const { clerk, supervisor, opener, communityId } = village;
const members = await aRollCall(village);
const typed = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16);
type On = typeof members.on;

const visit = (on: On, numbers: string, at = during, over: object = {}) =>
  logVisit.run(as(clerk.actor, at), {
    ...{ ...on, firstId: clerk.id, secondId: supervisor.id, wentAt: typed(at), numbers },
    ...over,
  });
const read = (who: typeof clerk, number: number, channel: string) =>
  done(enterPapers, who.actor, during, { ...members.on, channel, number: [`${number}`], choice: ['agree'] });

test('the box is carried by two people who work here, none of them a candidate, to numbers on the roll', async () => {
  expect((await visit(members.on, '1 2')).ok).toBe(true);
  expect(await visit(members.on, '3', during, { secondId: clerk.id })).toMatchObject({ error: { code: 'one_person' } });
  expect(await visit(members.on, '3', during, { secondId: members.of(3).personId })).toMatchObject({
    error: { code: 'unknown_carrier' },
  });
  expect(await visit(members.on, '3', during, { firstId: '', secondId: undefined })).toMatchObject({
    error: { fields: { firstId: '请选是谁带票箱。', secondId: '请选是谁带票箱。' } },
  });
  expect(await visit(members.on, '999')).toMatchObject({ error: { code: 'unknown_number' } });
  expect(await visit(members.on, '3', during, { wentAt: '2026-11-01T10:00' })).toMatchObject({
    error: { code: 'outside_the_vote' },
  });
  const someone = await aPerson(communityId, ['grid'], '带箱的候选人');
  const election = await anElection(village, '带箱的候选人\n李某（示例）');
  const carried = { secondId: someone.id, wentAt: typed(election.at) };
  expect(await visit(election.on, '3', election.at, carried)).toMatchObject({ error: { code: 'is_candidate' } });
  const without = await anAnnouncedVote(village);
  expect(await visit({ community: village.code, ref: without.ref }, '1')).toMatchObject({
    error: { code: 'not_a_channel' },
  });
});

test('the register says who carried it, to whom and when', async () => {
  const shown = await showVisits.run({ store, actor: supervisor.actor, now: during, newId }, members.on);
  expect(shown).toMatchObject({ value: { visits: [{ numbers: [1, 2], wentAt: during }] } });
  const guest = { kind: 'guest' } as const;
  expect(await showVisits.run({ store, actor: guest, now: during, newId }, members.on)).toMatchObject({
    error: { code: 'forbidden' },
  });
});

test('only who was visited votes into the box, on numbered papers and on blank ones', async () => {
  expect(await read(opener, 5, 'visit')).toMatchObject({ entered: 0, notes: [[5, 'unvisited']] });
  expect(await read(opener, 1, 'visit')).toMatchObject({ entered: 1 });
  expect(await read(clerk, 1, 'visit')).toMatchObject({ entered: 1 });
  const [ballot] = await store.read
    .select()
    .from(ballots)
    .where(eq(ballots.electorId, members.of(1).id));
  expect(ballot).toMatchObject({ channel: 'visit' });
  const election = await anElection(village, '王某（示例）\n李某（示例）');
  const hand = () => handPapers.run(as(clerk.actor, election.at), { ...election.on, channel: 'visit', numbers: '4' });
  expect(await hand()).toMatchObject({ error: { code: 'not_visited' } });
  expect((await visit(election.on, '4', election.at)).ok).toBe(true);
  expect((await hand()).ok).toBe(true);
  expect(await findPapersByChannel(store.read, election.vote.id)).toEqual({ visit: { issued: 1, returned: 0 } });
  const [mark] = await store.read
    .select()
    .from(voteMarks)
    .where(eq(voteMarks.electorId, election.of(4).id));
  expect(mark).toMatchObject({ channel: 'visit' });
  expect(await election.online(4)).toMatchObject({ error: { code: 'has_paper' } });
});

test('a paper that is back by its number closes the screen for its elector before anybody reads it', async () => {
  const back = (numbers: string, channel = 'paper') =>
    logReturns.run(as(clerk.actor, during), { ...members.on, channel, numbers });
  expect((await back('6 7')).ok).toBe(true);
  expect(await members.online(6)).toMatchObject({ error: { code: 'paper_received' } });
  const [six] = await store.read
    .select()
    .from(electors)
    .where(and(eq(electors.voteId, members.vote.id), eq(electors.number, 6)));
  expect(await findMine(store.read, members.vote.id, six!.personId!)).toMatchObject([{ number: 6, paperAt: during }]);
  expect(await back('7 8')).toMatchObject({ error: { code: 'back_already' } });
  expect(await back('9', 'visit')).toMatchObject({ error: { code: 'not_visited' } });
  expect((await members.online(10)).ok).toBe(true);
  expect((await back('10 11')).ok).toBe(true);
  expect(await store.read.select().from(paperRefusals)).toMatchObject([{ number: 10 }]);
  expect(await read(opener, 10, 'paper')).toMatchObject({ entered: 0, notes: [[10, 'online']] });
  expect(await findPapersByChannel(store.read, members.vote.id)).toEqual({ paper: { issued: 0, returned: 4 } });
});
