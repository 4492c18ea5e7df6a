import { asc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { after, anAnnouncedVote, aVillage, done, draftFields, during, formOf, person } from '@/tests/support/votes';
import { as, monday } from '@/tests/support/world';
import { showBallot } from '../queries/ballot';
import { findVote } from '../queries/vote';
import { castBallot } from './cast-ballot';
import { certifyVote } from './certify-vote';
import { countVote } from './count-vote';
import { draftVote } from './draft-vote';
import { sealOf } from './seal-ballots';

const { auditEvents, ballots, changedBallots, electors } = tables;
const village = await aVillage({ code: 'change', count: 3 });
const { code, clerk, opener, supervisor } = village;
const opinion = { channels: ['online'], allowsChange: 'on' };

async function firstOf(voteId: string) {
  const [row] = await store.read
    .select()
    .from(electors)
    .where(eq(electors.voteId, voteId))
    .orderBy(asc(electors.number));
  return { id: row!.id, voter: person(row!.personId!), number: String(row!.number) };
}
const cast = async (vote: { id: string; ref: string }, choice: string, at = during) => {
  const { voter, number } = await firstOf(vote.id);
  return castBallot.run(as(voter, at), { community: code, ref: vote.ref, number, choice, checked: 'yes' });
};

test('where the vote says so it is changed until closing; the last one counts, the earlier ones are kept with their seals', async () => {
  const vote = await anAnnouncedVote(village, opinion);
  const first = await cast(vote, 'agree');
  const { id, voter, number } = await firstOf(vote.id);
  const [before] = await store.read.select().from(ballots).where(eq(ballots.electorId, id));
  const page = await showBallot.run(
    { store, actor: voter, now: during, newId },
    { community: code, ref: vote.ref, number },
  );
  expect(page).toMatchObject({ ok: true, value: { state: 'changeable', allowsChange: true } });
  const second = await cast(vote, 'oppose');
  expect(first.ok && second.ok && first.value.receipt !== second.value.receipt).toBe(true);
  expect(await store.read.select().from(changedBallots).where(eq(changedBallots.electorId, id))).toMatchObject([
    { id: before!.id, answers: ['agree'], receipt: before!.receipt },
  ]);
  const events = await store.read.select().from(auditEvents).where(eq(auditEvents.subjectId, vote.id));
  const [changed] = events.filter((e) => e.type === 'vote.change-ballot');
  expect(changed!.payload).toEqual({ number: 1, seals: [sealOf(before!.salt, before!)] });
  expect(JSON.stringify(events)).not.toMatch(/oppose|"agree"/);
  expect(await cast(vote, 'agree', after)).toMatchObject({ error: { code: 'closed' } });
  await done(countVote, clerk.actor, after, await formOf(code, vote.ref));
  for (const signer of [clerk, supervisor]) await done(certifyVote, signer.actor, after, await formOf(code, vote.ref));
  const { outcome } = (await findVote(store.read, { community: code, ref: vote.ref }))!;
  expect(outcome!.items[0]).toMatchObject({ statutory: { agree: { heads: 0 }, oppose: { heads: 1 } } });
});

test('sixteen changes at once leave one ballot and fifteen that were', async () => {
  const vote = await anAnnouncedVote(village, opinion);
  const all = await Promise.all(Array.from({ length: 16 }, (_, i) => cast(vote, i % 2 ? 'agree' : 'oppose')));
  expect(all.every((outcome) => outcome.ok)).toBe(true);
  expect(await store.read.$count(ballots, eq(ballots.voteId, vote.id))).toBe(1);
  expect(await store.read.$count(changedBallots, eq(changedBallots.voteId, vote.id))).toBe(15);
});

test('what decides is not changed, what is secret neither; without the tick it is final', async () => {
  const draft = (over: Record<string, unknown>) =>
    draftVote.run(as(opener.actor, monday), { community: code, ...draftFields(over), allowsChange: 'on' });
  expect(await draft({})).toMatchObject({ error: { fields: { allowsChange: expect.stringContaining('不能改') } } });
  expect(await draft({ channels: ['online'], mode: 'secret' })).toMatchObject({
    error: { fields: { allowsChange: expect.stringContaining('无记名') } },
  });
  const vote = await anAnnouncedVote(village, { channels: ['online'] });
  expect(await cast(vote, 'agree')).toMatchObject({ ok: true });
  expect(await cast(vote, 'oppose')).toMatchObject({ error: { code: 'already_voted' } });
});
