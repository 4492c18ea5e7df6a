import { expect, test } from 'vitest';
import { store } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { type Actor, guest } from '@/lib/kernel/verdict';
import { aCertifiedVote } from '@/tests/support/certified';
import { after, aVillage, charterText, done } from '@/tests/support/votes';
import { aPerson } from '@/tests/support/world';
import { adoptCharter } from '../commands/adopt-charter';
import { findCards as articleCards, findArticle, findArticles } from './articles';
import { findCards, findCharterInForce, findTodos } from './cards';
import { newCharter } from './form';
import { listCharters } from './list';
import { showArticle, showCharter } from './record';

const village = await aVillage({ count: 3 });
const { code, clerk, communityId } = village;
const street = await aPerson(communityId, ['street']);
const ask = <In, Out>(
  query: { run(c: { store: typeof store; actor: Actor; now: Date; newId: () => string }, i: In): Promise<Out> },
  input: In,
  actor: Actor = guest,
) => query.run({ store, actor, now: after, newId }, input);
const cost = async (work: () => Promise<unknown>) => {
  const before = store.statements();
  await work();
  return store.statements() - before;
};
const long = Array.from({ length: 30 }, (_, i) => `第${i + 1 === 1 ? '一' : '二'}条　约定 ${i + 1}。`).join('\n');
const adopt = async (text: string, effectiveDay = '') => {
  const { ref: vote } = await aCertifiedVote(village, { text });
  return (
    await done(adoptCharter, clerk.actor, after, { community: code, vote, title: '安全自治十条（示例）', effectiveDay })
  ).ref;
};

const first = await adopt(charterText);

test('everybody reads the charter, its articles and where it comes from', async () => {
  const view = await ask(showCharter, { community: code, ref: first });
  expect(view).toMatchObject({
    value: { articles: [{ name: '第一条', notices: 0 }, { name: '第二条' }], can: { file: false, confirm: false } },
  });
  expect(await ask(showArticle, { community: code, ref: first, number: '2' })).toMatchObject({
    value: { article: { text: '电动车不进楼，电池不进户充电。' }, notices: { total: 0 } },
  });
  for (const number of ['3', '0', 'x', '-1'])
    expect(await ask(showArticle, { community: code, ref: first, number })).toMatchObject({
      error: { code: 'not_found' },
    });
  expect(await ask(showCharter, { community: code, ref: first }, clerk.actor)).toMatchObject({
    value: { can: { file: true } },
  });
  expect(await findTodos(store.read, clerk.actor)).toMatchObject([{ deed: '报备案' }]);
  expect(await findTodos(store.read, street.actor)).toEqual([]);
});

test('what a notice rests on, and the charter in force for the board', async () => {
  const found = await findArticles(store.read, communityId, after);
  expect(found.map((a) => a.name)).toEqual(['第一条', '第二条']);
  expect(await findArticle(store.read, found[0]!.id)).toMatchObject({ charterTitle: '安全自治十条（示例）' });
  // Nothing rests on it yet, so a thread does not draw it.
  expect(await articleCards(store.read, [found[0]!.id])).toEqual([]);
  const inForce = await findCharterInForce(store.read, communityId, after);
  expect(inForce).toMatchObject({ number: '约〔2026〕1号', articles: [{}, {}] });
  expect(await findCards(store.read, [inForce!.id])).toMatchObject([{ kind: 'charters' }]);
});

test('a charter ahead of its day leaves the former one in force; thirty articles cost no more than two', async () => {
  const next = await adopt(long, '2027-01-01');
  expect((await findArticles(store.read, communityId, after)).length).toBe(2);
  expect((await findArticles(store.read, communityId, new Date('2027-01-02T09:00:00+08:00'))).length).toBe(30);
  const costs = [
    await cost(() => ask(showCharter, { community: code, ref: first })),
    await cost(() => ask(showCharter, { community: code, ref: next })),
  ];
  expect(costs[1]).toBe(costs[0]);
  expect(await ask(listCharters, { community: code })).toMatchObject({ value: { rows: [{}, {}] } });
  expect(await ask(listCharters, { community: code, state: 'replaced' })).toMatchObject({ value: { rows: [{}] } });
});

test('the form shows what would become the charter, or why it cannot be', async () => {
  const lost = await aCertifiedVote(village, {}, 1);
  expect(await ask(newCharter, { community: code, vote: lost.ref }, clerk.actor)).toMatchObject({
    value: { problem: '这次表决没有通过，不能立约。' },
  });
  expect(await ask(newCharter, { community: code, vote: lost.ref }, street.actor)).toMatchObject({
    error: { code: 'forbidden' },
  });
});
