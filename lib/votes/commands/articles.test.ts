// Article by article, and choosing among options, from the draft to the record.

import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { adoptCharter } from '@/lib/charters/commands/adopt-charter';
import { findCharter } from '@/lib/charters/queries/charter';
import { newId } from '@/lib/kernel/ids';
import { guest } from '@/lib/kernel/verdict';
import { after, anAnnouncedVote, aVillage, done, draftFields, during, formOf, person } from '@/tests/support/votes';
import { as, monday } from '@/tests/support/world';
import { verifyRecord } from '../documents/verify-record';
import { findRollWithBallots } from '../queries/count';
import { showPublicRecord } from '../queries/public-record';
import { findVote } from '../queries/vote';
import { castBallot } from './cast-ballot';
import { certifyVote } from './certify-vote';
import { countPapers } from './count-papers';
import { countVote } from './count-vote';
import { draftVote } from './draft-vote';
import { enterPapers } from './enter-papers';

const village = await aVillage({ count: 9 });
const { code, clerk, supervisor } = village;

async function brought(ref: string) {
  await done(countVote, clerk.actor, after, await formOf(code, ref));
  for (const who of [clerk, supervisor]) await done(certifyVote, who.actor, after, await formOf(code, ref));
  const vote = (await findVote(store.read, { community: code, ref }))!;
  const answer = await showPublicRecord.run({ store, actor: guest, now: after, newId }, { community: code, ref });
  return { vote, verified: verifyRecord(answer.ok ? answer.value : '') };
}

test('articles voted one by one: each has its own result, and those that were carried become the charter', async () => {
  const { id, ref } = await anAnnouncedVote(village, { byArticle: 'on', channels: ['online', 'paper'] });
  const roll = await findRollWithBallots(store.read, id);
  for (const { number, personId } of roll.slice(0, 7)) {
    const ballot = { community: code, ref, number: String(number), choice: 'agree', checked: 'yes' };
    const second = number <= 3 ? 'agree' : 'oppose';
    await done(castBallot, person(personId!), during, { ...ballot, choice2: second });
  }
  const [last] = roll.slice(8);
  const half = { community: code, ref, number: String(last!.number), choice: 'agree', checked: 'yes' };
  expect(await castBallot.run(as(person(last!.personId!), during), half)).toMatchObject({
    error: { code: 'missing' },
  });

  // One paper, typed as two digits by two people; three digits are no answer to two articles.
  const page = { community: code, ref, channel: 'paper', number: ['8'], choice: ['12'] };
  for (const act of ['issued', 'returned'])
    await done(countPapers, clerk.actor, during, { community: code, ref, channel: 'paper', act, amount: '1' });
  expect(await done(enterPapers, clerk.actor, during, { ...page, choice: ['121'] })).toMatchObject({
    notes: [[8, 'unreadable']],
  });
  for (const who of [clerk, supervisor]) await done(enterPapers, who.actor, during, page);

  const { vote, verified } = await brought(ref);
  expect(vote.isCarried).toBe(false);
  expect(vote.outcome!.items).toMatchObject([
    { title: '第一条　消防通道不停车、不堆物。', statutory: { agree: { heads: 8 }, carried: true } },
    { statutory: { agree: { heads: 3 }, oppose: { heads: 5 }, carried: false } },
  ]);
  expect(verified).toMatchObject({ isRecord: true, faults: [] });

  const charter = await done(adoptCharter, clerk.actor, after, {
    community: code,
    vote: ref,
    title: '安全公约（示例）',
  });
  const kept = await findCharter(store.read, { community: code, ref: charter.ref });
  expect(await store.read.$count(tables.articles, eq(tables.articles.charterId, kept!.id))).toBe(1);
});

test('articles one by one need a text with articles', async () => {
  const input = { community: code, ...draftFields({ byArticle: 'on', text: '一段没有分条的话。' }) };
  expect(await draftVote.run(as(clerk.actor, monday), input)).toMatchObject({
    error: { fields: { byArticle: expect.any(String) } },
  });
});

test('options are ranked and decide nothing', async () => {
  const options = '周六\n周日\n周一';
  const { id, ref } = await anAnnouncedVote(village, {
    kind: 'options',
    options,
    max: '2',
    channels: ['online', 'hall'],
  });
  const roll = await findRollWithBallots(store.read, id);
  const cast = (at: number, choice: string | string[]) =>
    castBallot.run(as(person(roll[at]!.personId!), during), {
      ...{ community: code, ref, number: String(roll[at]!.number), choice, checked: 'yes' },
    });
  expect(await cast(0, ['1', '2', '3'])).toMatchObject({ error: { code: 'too-many' } });
  expect(await cast(0, ['1', 'abstain'])).toMatchObject({ error: { code: 'abstain-and-mark' } });
  expect(await cast(0, '4')).toMatchObject({ error: { code: 'unknown' } });
  for (const [at, choice] of [['1', '2'], '1', ['2', '3'], 'abstain', '1'].entries())
    expect(await cast(at, choice)).toMatchObject({ ok: true });
  const { vote, verified } = await brought(ref);
  expect(vote).toMatchObject({ isBinding: false, isCarried: null });
  expect(vote.outcome!.items[0]!.statutory).toMatchObject({
    participating: { heads: 5 },
    abstain: { heads: 1 },
    options: [
      { name: '周六', votes: 3, rank: 1 },
      { name: '周日', votes: 2 },
      { name: '周一', votes: 1 },
    ],
  });
  expect(verified).toMatchObject({ isRecord: true, faults: [] });
});
