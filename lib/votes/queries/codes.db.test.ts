import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId, newSecret } from '@/lib/kernel/ids';
import { guest } from '@/lib/kernel/verdict';
import { aCertifiedVote } from '@/tests/support/certified';
import { aSecretVote } from '@/tests/support/secret';
import { after, aVillage } from '@/tests/support/votes';
import { receiptOf } from '../commands/seal-ballots';
import { showCodes, spellCode } from './codes';
import { showPublicRecord } from './public-record';

const village = await aVillage({ count: 3 });
const codes = Array.from({ length: 700 }, () => receiptOf(newSecret())).sort();
let ref = '';
beforeAll(async () => {
  // As the box stands after the count of a large vote.
  const { vote } = await aSecretVote(village);
  ref = vote.ref;
  const ofVote = { voteId: vote.id, communityId: village.communityId };
  await store.transaction(async (tx) => {
    for (let from = 0; from < codes.length; from += 100)
      await tx.insert(tables.boxCodes).values(codes.slice(from, from + 100).map((code) => ({ ...ofVote, code })));
    const [row] = await tx.select().from(tables.votes).where(eq(tables.votes.id, vote.id));
    await tx
      .update(tables.votes)
      .set({
        state: 'certified',
        certifiedAt: after,
        outcome: { items: [], channels: [], papers: {} },
        chainSeq: 1,
        chainHash: row!.rollHash,
      })
      .where(eq(tables.votes.id, vote.id));
  });
});
const ask = (over: { from?: string; code?: string; ref?: string } = {}) =>
  showCodes.run({ store, actor: guest, now: after, newId }, { community: village.code, ref, ...over });
const seen = async (over: Parameters<typeof ask>[0] = {}) => {
  const answer = await ask(over);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
};

test('page after page, every code once and in order', async () => {
  const all: string[] = [];
  for (let from: string | null = ''; from !== null; ) {
    const page: Awaited<ReturnType<typeof seen>> = await seen({ from });
    expect(page.total).toBe(700);
    all.push(...page.codes);
    from = page.next;
  }
  expect(all).toEqual(codes);
});

test('the own code is found however it is typed, and a wrong one is not', async () => {
  const own = codes[555]!;
  const page = await seen({ code: ` ${own.toLowerCase().replaceAll('-', ' ')} ` });
  expect(page).toMatchObject({ isFound: true, typed: own });
  expect(page.codes[0]).toBe(own);
  expect(await seen({ code: 'ZZZZ-ZZZZ-ZZZ!' })).toMatchObject({ isFound: false });
  expect(await seen()).toMatchObject({ isFound: null, isUnreadable: false });
  for (const code of ['', '乱', '——'])
    expect(await seen({ code })).toMatchObject({ isFound: null, isUnreadable: true, codes: codes.slice(0, 240) });
  expect(spellCode('７ｆ３ｋ')).toBe('7F3K');
  expect(spellCode('7f3k2m9pqq4t')).toBe('7F3K-2M9P-QQ4T');
});

test('a roll-call vote has no such list', async () => {
  const { ref: open } = await aCertifiedVote(village);
  expect(await ask({ ref: open })).toMatchObject({ error: { code: 'not_found' } });
  const context = { store, actor: guest, now: after, newId };
  expect((await showPublicRecord.run(context, { community: village.code, ref: open })).ok).toBe(true);
});
