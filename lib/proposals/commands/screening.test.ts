import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { findHistory } from '@/lib/kernel/history';
import { aCouncil, must, topic } from '@/tests/support/council';
import { as } from '@/tests/support/world';
import { findProposal } from '../queries/proposal';
import { admitProposal } from './admit-proposal';
import { handOverProposal } from './hand-over-proposal';
import { mergeProposal } from './merge-proposal';
import { resubmitProposal } from './resubmit-proposal';
import { returnProposal } from './return-proposal';
import { submitProposal } from './submit-proposal';
import { withdrawProposal } from './withdraw-proposal';

const world = await aCouncil();
const { clerk, author, neighbour, council, onTopic, submitted, admitted, code } = world;
const now = async (ref: string) => (await findProposal(store.read, { community: code, ref }))!;

test('a topic is concrete, actionable and signed', async () => {
  const vague = { community: code, ...topic, what: '太乱', wish: '管', signed: '' };
  expect(await submitProposal.run(as(author.actor), vague)).toMatchObject({
    error: { fields: { what: expect.any(String), wish: expect.any(String), signed: expect.any(String) } },
  });
  const supervisor = await submitProposal.run(as(world.supervisor.actor), { community: code, ...topic });
  expect(supervisor).toMatchObject({ error: { code: 'forbidden' } });
});

test('a topic from an issue needs one that exists and is accepted', async () => {
  const from = { community: code, ...topic, issue: '2026-99' };
  expect(await submitProposal.run(as(author.actor), from)).toMatchObject({ error: { code: 'no_issue' } });
});

test('sent back with a reason, made better by its author, admitted; every version stays', async () => {
  const ref = await submitted();
  must(await onTopic(returnProposal, clerk.actor, ref, { reason: '请写清是哪几层' }));
  const better = { ...topic, what: `${topic.what}主要在二层和三层。` };
  expect(await onTopic(resubmitProposal, neighbour.actor, ref, better)).toMatchObject({ error: { code: 'not_found' } });
  must(await onTopic(resubmitProposal, author.actor, ref, better));
  must(await onTopic(admitProposal, clerk.actor, ref, { matter: 'shield', commentUntil: '2026-11-30' }));
  const { id, state } = await now(ref);
  expect(state).toBe('commenting');
  expect((await findHistory(store.read, id)).map((h) => h.event)).toEqual(['submit', 'return', 'resubmit', 'admit']);
  const texts = await store.read.select().from(tables.texts);
  expect(texts.filter((t) => t.subjectId === id && t.kind === 'what')).toHaveLength(2);
});

test('opinions are asked for at least three days', async () => {
  const ref = await submitted();
  expect(await onTopic(admitProposal, clerk.actor, ref, { matter: 'sea', commentUntil: '2026-11-25' })).toMatchObject({
    error: { code: 'too_short' },
  });
});

test('its author withdraws it until it is admitted', async () => {
  const ref = await submitted();
  must(await onTopic(withdrawProposal, author.actor, ref));
  expect((await now(ref)).state).toBe('withdrawn');
  const other = await admitted();
  expect(await onTopic(withdrawProposal, author.actor, other)).toMatchObject({ error: { code: 'illegal_transition' } });
});

test('a topic merges into one that is being discussed, and into nothing else', async () => {
  const into = await admitted();
  const ref = await submitted();
  const merge = (target: string) => onTopic(mergeProposal, clerk.actor, ref, { into: target, reason: '同一件事' });
  expect(await merge(ref)).toMatchObject({ error: { code: 'no_target' } });
  expect(await merge(await submitted())).toMatchObject({ error: { code: 'no_target' } });
  must(await merge(into));
  expect(await now(ref)).toMatchObject({ state: 'merged', mergedIntoId: (await now(into)).id });
});

test('handing over names an office or an issue', async () => {
  const ref = await submitted();
  expect(await onTopic(handOverProposal, clerk.actor, ref, { issue: '车库那件', reason: '归供电' })).toMatchObject({
    error: { fields: { issue: '请填事项的编号，例如 2026-12。' } },
  });
  expect(await onTopic(handOverProposal, clerk.actor, ref, { reason: '归供电' })).toMatchObject({
    error: { code: 'to_nobody' },
  });
  must(await onTopic(handOverProposal, clerk.actor, ref, { office: '供电公司', reason: '归供电' }));
  expect(await now(ref)).toMatchObject({ state: 'handed-over', handedTo: '供电公司' });
});

test('a council member does not screen, and a stale page is refused', async () => {
  const ref = await admitted();
  expect(await onTopic(returnProposal, council[0]!.actor, ref, { reason: 'x' })).toMatchObject({
    error: { code: 'forbidden' },
  });
  const stale = { community: code, ref, version: '1', reason: '退回' };
  expect(await returnProposal.run(as(clerk.actor), stale)).toMatchObject({ error: { code: 'stale' } });
});
