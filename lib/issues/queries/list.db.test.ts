import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { pageSize } from '@/lib/kernel/paging';
import { type Actor, guest, roles } from '@/lib/kernel/verdict';
import { aCommunity, aPerson, monday } from '@/tests/support/world';
import { issueMachine } from '../machine';
import { maySee } from '../policy';
import { listIssues, visibleTo } from './list';
import { showIssue } from './record';

const { issues, texts } = tables;
const { communityId } = await aCommunity({ code: 'zj', kind: 'urban' });
const elsewhere = await aCommunity({ code: 'ljg' });
const reporter = await aPerson(communityId);
const handler = await aPerson(communityId, ['grid']);

async function addIssues(n: number) {
  const rows = Array.from({ length: n }, (_, i) => ({ id: newId(), i, state: issueMachine.states[i % 7]! }));
  await store.transaction(async (tx) => {
    for (const { id, i, state } of rows) {
      const text = { id, communityId, subjectId: id, kind: 'report', version: 1, text: '原话', salt: 's', hash: 'h' };
      await tx.insert(texts).values({ ...text, at: monday });
      await tx.insert(issues).values({
        id,
        communityId,
        ref: `2026-${(await tx.$count(issues)) + 1}`,
        title: `第 ${i} 件`,
        textId: id,
        place: '门口',
        category: 'noise',
        channel: 'web',
        state,
        reporterId: reporter.id,
        handlerId: i % 2 ? handler.id : null,
        isProvisional: false,
        createdAt: new Date(monday.getTime() + i),
        version: 1,
      });
    }
  });
}
await addIssues(21);

test('the list shows exactly what the policy allows, for every role here and elsewhere', async () => {
  const all = (await store.read.select().from(issues)) as Parameters<typeof maySee>[1][];
  const viewers: Actor[] = [guest, reporter.actor, handler.actor];
  for (const role of roles)
    for (const where of [communityId, elsewhere.communityId])
      viewers.push({ kind: 'user', id: newId(), grants: [{ communityId: where, role }] });
  for (const viewer of viewers) {
    const listed = await store.read.$count(issues, visibleTo(viewer));
    expect(listed, JSON.stringify(viewer)).toBe(all.filter((i) => maySee(viewer, i).ok).length);
  }
});

const context = { store, actor: guest, now: monday, newId };
const costOf = async (work: () => Promise<unknown>) => {
  const before = store.statements();
  await work();
  return store.statements() - before;
};

test('a list and a record cost the same statements for a few rows and for many', async () => {
  const list = () => listIssues.run(context, { community: 'zj' });
  const record = () => showIssue.run(context, { community: 'zj', ref: '2026-3' });
  const few = [await costOf(list), await costOf(record)];
  await addIssues(300);
  expect([await costOf(list), await costOf(record)]).toEqual(few);
  expect(few).toEqual([2, 3]);
});

test('pages follow each other without a gap', async () => {
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await listIssues.run(context, { community: 'zj', ...(after ? { after } : {}) });
    if (!page.ok) throw new Error(page.error.message);
    expect(page.value.rows.length).toBeLessThanOrEqual(pageSize);
    seen.push(...page.value.rows.map((r) => r.id));
    after = page.value.next ?? undefined;
  } while (after);
  expect(seen).toHaveLength(new Set(seen).size);
  expect(seen).toHaveLength(await store.read.$count(issues, visibleTo(guest)));
});
