import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { reportIssue } from '@/lib/issues/commands/report-issue';
import { findIssue } from '@/lib/issues/queries/issue';
import { aCommunity, aPerson, as } from '@/tests/support/world';
import { eraseTexts } from './erase-texts';

const { texts } = tables;
const { communityId } = await aCommunity({ code: 'zj' });
const resident = await aPerson(communityId);
const secretary = await aPerson(communityId, ['secretary']);
const words = { title: '楼道灯坏了', place: '3 号楼', category: 'other', text: '三楼往上都不亮' };
await reportIssue.run(as(resident.actor), { community: 'zj', ...words });
const issue = (await findIssue(store.read, 'zj', '2026-1'))!;
const input = { community: 'zj', subjectId: issue.id, ground: '保存期满' };

test('a resident cannot have words erased', async () => {
  expect(await eraseTexts.run(as(resident.actor), input)).toMatchObject({ error: { code: 'forbidden' } });
});

test('text and salt go, the hash stays, and it happens once', async () => {
  const ofReport = and(eq(texts.subjectId, issue.id), eq(texts.kind, 'report'));
  const before = await store.read.select().from(texts).where(ofReport);
  expect(await eraseTexts.run(as(secretary.actor), input)).toMatchObject({ value: { erased: 1 } });
  const after = await store.read.select().from(texts).where(ofReport);
  expect(after).toEqual(before.map((t) => ({ ...t, text: null, salt: null })));
  expect(await eraseTexts.run(as({ kind: 'system', job: 'retention' }), input)).toMatchObject({
    error: { code: 'nothing_left' },
  });
});
