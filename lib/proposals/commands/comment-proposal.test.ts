import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { aCouncil, later, must } from '@/tests/support/council';
import { as } from '@/tests/support/world';
import { findProposal } from '../queries/proposal';
import { commentProposal } from './comment-proposal';
import { extendComments } from './extend-comments';

const { clerk, neighbour, author, code, admitted, submitted, onTopic } = await aCouncil();
const { proposalComments } = tables;
const say = (who: typeof clerk, ref: string, stance: string, text = '', at?: Date) =>
  commentProposal.run(as(who.actor, at), { community: code, ref, stance, text });
const rows = async (ref: string) => {
  const { id } = (await findProposal(store.read, { community: code, ref }))!;
  return store.read.select().from(proposalComments).where(eq(proposalComments.proposalId, id));
};

test('one stance a person, changeable, the earlier one stays', async () => {
  const ref = await admitted();
  must(await say(neighbour, ref, 'against', '怕没处放'));
  must(await say(neighbour, ref, 'for'));
  must(await say(author, ref, 'for'));
  const all = await rows(ref);
  expect(all).toHaveLength(3);
  expect(all.filter((r) => !r.supersededAt).map((r) => r.stance)).toEqual(['for', 'for']);
});

test('sixteen stances of one person at once leave one that counts', async () => {
  const ref = await admitted();
  await Promise.all(Array.from({ length: 16 }, (_, i) => say(neighbour, ref, i % 2 ? 'for' : 'against')));
  const all = await rows(ref);
  expect(all).toHaveLength(16);
  expect(all.filter((r) => !r.supersededAt)).toHaveLength(1);
});

test('a suggestion has words; after the closing day nothing is taken; before admission it does not exist', async () => {
  const ref = await admitted();
  expect(await say(neighbour, ref, 'suggest')).toMatchObject({ error: { fields: { text: expect.any(String) } } });
  must(await say(neighbour, ref, 'suggest', '先清再管', later(5)));
  expect(await say(neighbour, ref, 'for', '', later(6))).toMatchObject({ error: { code: 'closed' } });
  expect(await say(neighbour, await submitted(), 'for')).toMatchObject({ error: { code: 'not_found' } });
});

test('the closing day moves back, never forward', async () => {
  const ref = await admitted();
  const extend = (commentUntil: string) =>
    onTopic(extendComments, clerk.actor, ref, { commentUntil, reason: '还有人没看到' });
  expect(await extend('2026-11-27')).toMatchObject({ error: { code: 'not_later' } });
  must(await extend('2026-12-05'));
  must(await say(neighbour, ref, 'for', '', later(8)));
});
