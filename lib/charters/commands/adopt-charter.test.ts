import { asc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { voidVote } from '@/lib/votes/commands/void-vote';
import { aCertifiedVote } from '@/tests/support/certified';
import { after, anAnnouncedVote, aVillage, charterText, done, formOf } from '@/tests/support/votes';
import { aPerson, as } from '@/tests/support/world';
import { findCharter } from '../queries/charter';
import { adoptCharter } from './adopt-charter';
import { confirmFiling } from './confirm-filing';
import { fileCharter } from './file-charter';

const { articles, links, texts } = tables;
const village = await aVillage({ count: 3 });
const { code, clerk, communityId } = village;
const street = await aPerson(communityId, ['street']);
const input = (vote: string, over = {}) => ({ community: code, vote, title: '安全自治十条（示例）', ...over });
const adopt = (vote: string, over = {}) => adoptCharter.run(as(clerk.actor, after), input(vote, over));
const charterOf = async (ref: string) => (await findCharter(store.read, { community: code, ref }))!;

test('a carried, binding, certified vote of the meeting founds a charter of its articles, once', async () => {
  const vote = await aCertifiedVote(village);
  expect(await adopt(vote.ref, { effectiveDay: '2026-12-01' })).toMatchObject({ error: { code: 'too_early' } });
  const { ref } = await done(adoptCharter, clerk.actor, after, input(vote.ref));
  const charter = await charterOf(ref);
  expect(charter).toMatchObject({ state: 'adopted', effectiveDay: '2026-12-08', replacesId: null });
  const rows = await store.read
    .select({ number: articles.number, id: articles.id, text: texts.text })
    .from(articles)
    .innerJoin(texts, eq(texts.id, articles.textId))
    .where(eq(articles.charterId, charter.id))
    .orderBy(asc(articles.number));
  expect(rows).toMatchObject([
    { number: 1, text: '消防通道不停车、不堆物。' },
    { number: 2, text: '电动车不进楼，电池不进户充电。' },
  ]);
  const thread = await store.read.select().from(links).where(eq(links.threadId, vote.id));
  expect(thread.map((l) => `${l.fromKind}→${l.toKind}`).sort()).toEqual([
    'charters→articles',
    'charters→articles',
    'votes→charters',
  ]);
  expect(await adopt(vote.ref)).toMatchObject({ error: { code: 'taken' } });
  const ground = { ...(await formOf(code, vote.ref)), ground: '有人提出异议。' };
  expect(await voidVote.run(as(village.secretary.actor, after), ground)).toMatchObject({
    error: { code: 'founds_a_charter' },
  });
});

test('filed by the clerk, confirmed by the street, replaced by the next one', async () => {
  const first = await done(adoptCharter, clerk.actor, after, input((await aCertifiedVote(village)).ref));
  const form = { community: code, ref: first.ref, version: 1 };
  const filing = {
    ...form,
    filedWith: '汝河路街道办事处（示例）',
    filedDay: '2026-12-08',
    filingNumber: '备〔2026〕3号',
  };
  expect(await confirmFiling.run(as(street.actor, after), form)).toMatchObject({
    error: { code: 'illegal_transition' },
  });
  expect(await fileCharter.run(as(clerk.actor, after), { ...filing, filedDay: '2026-12-30' })).toMatchObject({
    error: { code: 'not_yet_filed' },
  });
  await done(fileCharter, clerk.actor, after, filing);
  expect(await confirmFiling.run(as(clerk.actor, after), { ...form, version: 2 })).toMatchObject({
    error: { code: 'forbidden' },
  });
  await done(confirmFiling, street.actor, after, { ...form, version: 2 });
  expect(await charterOf(first.ref)).toMatchObject({ state: 'confirmed', filingNumber: '备〔2026〕3号' });
  const second = await done(adoptCharter, clerk.actor, after, input((await aCertifiedVote(village)).ref));
  expect(await charterOf(first.ref)).toMatchObject({ state: 'replaced', replacedDay: '2026-12-08' });
  expect((await charterOf(second.ref)).replacesId).toBe((await charterOf(first.ref)).id);
});

test('what founds no charter', async () => {
  expect(await adopt((await anAnnouncedVote(village)).ref)).toMatchObject({ error: { code: 'not_certified' } });
  expect(await adopt((await aCertifiedVote(village, {}, 1)).ref)).toMatchObject({ error: { code: 'not_carried' } });
  const online = await aCertifiedVote(village, { channels: 'online' });
  expect(await adopt(online.ref)).toMatchObject({ error: { code: 'advisory' } });
  const plain = await aCertifiedVote(village, { text: charterText.replaceAll('第', '其') });
  expect(await adopt(plain.ref)).toMatchObject({ error: { code: 'no_articles' } });
  expect(await adopt('2026-999')).toMatchObject({ error: { code: 'not_found' } });
});
