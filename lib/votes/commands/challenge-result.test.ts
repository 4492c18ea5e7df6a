import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { addDays, atHour, dayOf } from '@/lib/kernel/calendar/day';
import { newId } from '@/lib/kernel/ids';
import { type Actor, guest } from '@/lib/kernel/verdict';
import { after, anAnnouncedVote, aVillage, done, during, formOf, person } from '@/tests/support/votes';
import { aCommunity, aPerson, as, monday } from '@/tests/support/world';
import { listVotes } from '../queries/list';
import { showVote } from '../queries/record';
import { showResultChallenges } from '../queries/result-challenges';
import { findTodos } from '../queries/todos';
import { answerResultChallenge } from './answer-result-challenge';
import { castBallot } from './cast-ballot';
import { certifyVote } from './certify-vote';
import { challengeResult } from './challenge-result';
import { challengeRoll } from './challenge-roll';
import { countVote } from './count-vote';
import { publishVote } from './publish-vote';

const { auditEvents, resultChallenges } = tables;
const village = await aVillage({ code: 'result', count: 3 });
const { code, clerk, supervisor, secretary, opener, reps } = village;
const words = '有两户是一家，投了两票。';

async function aCertified() {
  const vote = await anAnnouncedVote(village);
  const wrong = { community: code, ref: vote.ref, kind: 'wrongly-listed', number: '2', text: '搬走了' };
  await done(challengeRoll, person(reps[0]!), new Date(monday.getTime() + 3_600_000), wrong);
  const ballot = { community: code, ref: vote.ref, number: '1', choice: 'agree', checked: 'yes' };
  const rows = await store.read.select().from(tables.electors).where(eq(tables.electors.voteId, vote.id));
  await done(castBallot, person(rows.find((r) => r.number === 1)!.personId!), during, ballot);
  await done(countVote, clerk.actor, after, await formOf(code, vote.ref));
  for (const signer of [clerk, supervisor]) await done(certifyVote, signer.actor, after, await formOf(code, vote.ref));
  return vote;
}
const file = (who: Actor, ref: string, at = after, over = {}) =>
  challengeResult.run(as(who, at), { community: code, ref, text: words, ...over });
const seen = async (ref: string, actor: Actor, at: Date) => {
  const answer = await showVote.run({ store, actor, now: at, newId }, { community: code, ref });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
};

test('from certification to the end of the publicity; final only when every one is answered', async () => {
  const { id, ref } = await aCertified();
  await done(publishVote, opener.actor, after, await formOf(code, ref));
  const lastDay = atHour(addDays(dayOf(after), 15), '20:00');
  const over = atHour(addDays(dayOf(after), 16), '08:00');
  expect(await file(person(reps[1]!), ref, lastDay)).toMatchObject({ ok: true });
  expect(await file(person(reps[1]!), ref, lastDay)).toMatchObject({ error: { code: 'filed_already' } });
  expect(await file(person(reps[2]!), ref, over)).toMatchObject({ error: { code: 'not_in_publicity' } });
  expect(await seen(ref, guest, over)).toMatchObject({
    phase: 'unanswered',
    phaseLabel: { word: expect.stringContaining('没有答复') },
  });
  const list = async (show: string) => {
    const answer = await listVotes.run({ store, actor: guest, now: over, newId }, { community: code, show });
    return answer.ok ? answer.value.rows.map((row) => row.number) : [];
  };
  expect([(await list('publicity')).length, (await list('ended')).length]).toEqual([1, 0]);

  const [challenge] = await store.read.select().from(resultChallenges).where(eq(resultChallenges.voteId, id));
  const answer = { community: code, ref, challenge: challenge!.id, answer: '查过，是两户，各有户口簿。' };
  expect(await answerResultChallenge.run(as(supervisor.actor, over), answer)).toMatchObject({
    error: { code: 'forbidden' },
  });
  await done(answerResultChallenge, secretary.actor, over, answer);
  expect(await answerResultChallenge.run(as(clerk.actor, over), answer)).toMatchObject({ error: { code: 'answered' } });
  expect(await seen(ref, guest, over)).toMatchObject({
    phase: 'final',
    guards: { results: [{ outcome: { words: answer.answer } }] },
  });
});

test('everybody sees that there is one and the answer; what was said only those who run it and the challenger', async () => {
  const { ref } = await aCertified();
  await done(challengeResult, person(reps[1]!), after, { community: code, ref, text: words });
  for (const actor of [guest, person(reps[2]!)]) {
    const view = JSON.stringify(await seen(ref, actor, after));
    expect(view).not.toContain(words);
    expect(
      JSON.stringify((await seen(ref, actor, after)).history.filter((h) => h.who && /提出异议/.test(h.what))),
    ).toBe('[]');
  }
  for (const actor of [clerk.actor, supervisor.actor, person(reps[1]!)])
    expect(JSON.stringify(await seen(ref, actor, after))).toContain(words);
  const page = await showResultChallenges.run({ store, actor: guest, now: after, newId }, { community: code, ref });
  expect(page).toMatchObject({ ok: true, value: { can: { file: true, fileForOthers: false } } });
});

test('before certification there is no result to challenge; strangers go to the window', async () => {
  const { ref } = await anAnnouncedVote(village);
  expect(await file(person(reps[0]!), ref, during)).toMatchObject({ error: { code: 'not_in_publicity' } });
  const certified = await aCertified();
  const stranger = await aPerson((await aCommunity({ code: 'result-b' })).communityId);
  expect(await file(stranger.actor, certified.ref)).toMatchObject({ error: { code: 'forbidden' } });
  expect(await file(person(reps[0]!), certified.ref, after, { forName: '李四' })).toMatchObject({
    error: { code: 'not_at_the_window' },
  });
  expect(await file(clerk.actor, certified.ref, after, { forName: '李四' })).toMatchObject({ ok: true });
  // The window answers what it wrote down for somebody else, never what it challenged itself.
  const [row] = await store.read.select().from(resultChallenges).where(eq(resultChallenges.voteId, certified.id));
  const answer = { community: code, ref: certified.ref, challenge: row!.id, answer: '查过了。' };
  expect(await answerResultChallenge.run(as(clerk.actor, after), answer)).toMatchObject({ ok: true });
});

test('a challenge of the roll that nobody decided is named in both signatures', async () => {
  const { id } = await aCertified();
  const events = await store.read.select().from(auditEvents).where(eq(auditEvents.subjectId, id));
  const signed = events.filter((e) => ['vote.sign', 'vote.certify'].includes(e.type));
  expect(signed.map((e) => (e.payload as Record<string, unknown>).unresolvedRollChallenges)).toEqual([1, 1]);
});

test('what waits for the window is on its desk, and gone when it is done', async () => {
  const { id, ref } = await aCertified();
  const deeds = async (actor: Actor) =>
    (await findTodos(store.read, actor, after)).filter((t) => t.href.includes(ref)).map((t) => t.deed);
  await done(challengeResult, clerk.actor, after, { community: code, ref, text: words });
  expect(await deeds(secretary.actor)).toContain('答复结果异议');
  expect(await deeds(clerk.actor)).not.toContain('答复结果异议');
  const [row] = await store.read.select().from(resultChallenges).where(eq(resultChallenges.voteId, id));
  await done(answerResultChallenge, secretary.actor, after, {
    community: code,
    ref,
    challenge: row!.id,
    answer: '查过了。',
  });
  expect(await deeds(secretary.actor)).not.toContain('答复结果异议');
  const coming = await anAnnouncedVote(village);
  const wrong = { community: code, ref: coming.ref, kind: 'wrongly-listed', number: '2', text: '搬走了' };
  await done(challengeRoll, person(reps[0]!), new Date(monday.getTime() + 3_600_000), wrong);
  const desk = await findTodos(store.read, opener.actor, monday);
  expect(desk.filter((t) => t.href.includes(`${coming.ref}/challenges?open=`)).map((t) => t.deed)).toEqual([
    '决定名册异议',
  ]);
});
