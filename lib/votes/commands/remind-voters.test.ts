import { and, eq, inArray } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { runJob } from '@/lib/jobs/registry';
import { anElection } from '@/tests/support/channels';
import { anAnnouncedVote, aVillage, closes, done, during, person } from '@/tests/support/votes';
import { as, monday } from '@/tests/support/world';
import { castBallot } from './cast-ballot';
import { handPapers } from './hand-papers';
import { logReturns } from './log-returns';
import { remindVoters } from './remind-voters';

const { auditEvents, households, messages } = tables;
const village = await aVillage({ count: 8 });
const { code, clerk, reps } = village;
// One household has named nobody.
await store.transaction((tx) => tx.update(households).set({ representativeId: null }).where(eq(households.code, 'H8')));

const told = async (voteId: string, template = 'vote.reminder') => {
  const rows = await store.read
    .select({ personId: messages.personId })
    .from(messages)
    .where(and(eq(messages.subjectId, voteId), eq(messages.template, template)));
  return rows.map((row) => row.personId).sort();
};
const remind = (ref: string, at = during) => remindVoters.run(as(clerk.actor, at), { community: code, ref });
const nextDay = new Date(during.getTime() + 86_400_000);
const no = (reason: string) => ({ ok: false, error: { code: reason } });

test('at the announcement everybody named on the roll is told once, whatever role he holds', async () => {
  const vote = await anAnnouncedVote(village);
  const everybody = await told(vote.id, 'vote.announced');
  expect(everybody).toEqual([...new Set(everybody)]);
  for (const rep of reps.slice(0, 7)) expect(everybody).toContain(rep);
  expect(everybody).not.toContain(reps[7]);
});

test('who has voted on a phone or whose paper is back is left in peace', async () => {
  const vote = await anAnnouncedVote(village);
  const on = { community: code, ref: vote.ref };
  expect(await remind(vote.ref, monday)).toMatchObject(no('not_open'));
  await done(castBallot, person(reps[0]!), during, { ...on, number: '1', choice: 'agree', checked: 'yes' });
  await done(logReturns, clerk.actor, during, { ...on, channel: 'paper', numbers: '2' });
  expect(await remind(vote.ref)).toMatchObject({ ok: true });
  expect(await told(vote.id)).toEqual(reps.slice(2, 7).sort());
  const [event] = await store.read
    .select({ payload: auditEvents.payload })
    .from(auditEvents)
    .where(and(eq(auditEvents.subjectId, vote.id), eq(auditEvents.type, 'vote.reminded')));
  expect(event!.payload).toEqual({ people: 5 });
});

test('once a day, and not when nobody is left', async () => {
  const vote = await anAnnouncedVote(village);
  expect(await remind(vote.ref)).toMatchObject({ ok: true });
  expect(await remind(vote.ref)).toMatchObject(no('reminded_today'));
  expect(await remind(vote.ref, nextDay)).toMatchObject({ ok: true });
  for (const [at, rep] of reps.slice(0, 7).entries())
    await done(castBallot, person(rep), nextDay, {
      ...{ community: code, ref: vote.ref, number: String(at + 1), choice: 'agree', checked: 'yes' },
    });
  expect(await remind(vote.ref, new Date(nextDay.getTime() + 86_400_000))).toMatchObject(no('nobody_left'));
  expect(await remind(vote.ref, closes)).toMatchObject(no('not_open'));
});

test('of a secret vote a mark is enough', async () => {
  const election = await anElection(village, '王某（示例）\n李某（示例）');
  const all = election.roll.flatMap((e) => e.personId ?? []);
  const [first, second] = election.roll;
  await election.online(first!.number);
  await done(handPapers, clerk.actor, election.at, { ...election.on, channel: 'hall', numbers: `${second!.number}` });
  expect(await remind(election.on.ref, election.at)).toMatchObject({ ok: true });
  const left = all.filter((id) => id !== first!.personId && id !== second!.personId);
  expect(await told(election.vote.id)).toEqual(left.filter((id) => id !== clerk.id).sort());
});

test('the clock reminds on the last day, once', async () => {
  const vote = await anAnnouncedVote(village);
  const morning = new Date(`${closes.toISOString().slice(0, 10)}T09:00:00+08:00`);
  const run = (now: Date, dryRun = false) => runJob('vote-reminders', { store, now, dryRun });
  expect(await run(new Date(morning.getTime() - 86_400_000))).toMatchObject({ votes: 0 });
  const due = (await run(morning, true))!.votes!;
  expect(due).toBeGreaterThan(0);
  expect(await run(morning)).toEqual({ votes: expect.any(Number) });
  expect(await told(vote.id)).toEqual(reps.slice(0, 7).sort());
  expect(await run(new Date(morning.getTime() + 60_000))).toMatchObject({ votes: 0 });
  const byJob = await store.read
    .select()
    .from(auditEvents)
    .where(inArray(auditEvents.type, ['vote.reminded']));
  expect(byJob.some((event) => event.subjectId === vote.id && event.actorId === null)).toBe(true);
});
