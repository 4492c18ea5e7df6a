import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { pageSize } from '@/lib/kernel/paging';
import { type Actor, guest, roles } from '@/lib/kernel/verdict';
import { aCommunity, aPerson, monday } from '@/tests/support/world';
import { proposalMachine } from '../machine';
import { maySee } from '../policy';
import { listProposals, visibleTo } from './list';
import { showProposal } from './record';

const { proposalComments, proposals, proposalTasks, texts } = tables;
const { communityId } = await aCommunity({ code: 'zj', kind: 'urban' });
const elsewhere = await aCommunity({ code: 'ljg' });
const author = await aPerson(communityId);
const never = ['submitted', 'returned', 'withdrawn'];

async function addProposals(n: number) {
  await store.transaction(async (tx) => {
    for (let i = 0; i < n; i++) {
      const id = newId();
      const text = { id, communityId, subjectId: id, kind: 'what', version: 1, text: '原话', salt: 's', hash: 'h' };
      await tx.insert(texts).values({ ...text, at: monday });
      const state = proposalMachine.states[i % 12]!;
      await tx.insert(proposals).values({
        ...{ id, communityId, title: `第 ${i} 件`, whatId: id, wishId: id, concernsId: id, authorId: author.id, state },
        ref: `2026-${(await tx.$count(proposals)) + 1}`,
        admittedAt: never.includes(state) ? null : monday,
        createdAt: new Date(monday.getTime() + i),
        version: 1,
      });
    }
  });
}
await addProposals(24);

test('the list shows exactly what the policy allows, for every role here and elsewhere', async () => {
  const all = await store.read.select().from(proposals);
  const viewers: Actor[] = [guest, author.actor];
  for (const role of roles)
    for (const where of [communityId, elsewhere.communityId])
      viewers.push({ kind: 'user', id: newId(), grants: [{ communityId: where, role }] });
  for (const viewer of viewers) {
    const listed = await store.read.$count(proposals, visibleTo(viewer));
    expect(listed, JSON.stringify(viewer)).toBe(all.filter((p) => maySee(viewer, p).ok).length);
  }
});

const context = { store, actor: guest, now: monday, newId };
const costOf = async (work: () => Promise<unknown>) => {
  const before = store.statements();
  await work();
  return store.statements() - before;
};

/** Opinions and tasks on the fourth, which is public. */
async function addToFourth(n: number) {
  const [fourth] = (await store.read.select().from(proposals)).filter((p) => p.ref === '2026-4');
  const people = await Promise.all(Array.from({ length: n }, () => aPerson(communityId)));
  await store.transaction(async (tx) => {
    const proposalId = fourth!.id;
    const before = await tx.$count(proposalTasks);
    for (const [i, person] of people.entries()) {
      const id = newId();
      const side = { id, communityId, proposalId };
      await tx.insert(proposalComments).values({ ...side, personId: person.id, version: 1, stance: 'for', at: monday });
      await tx.insert(proposalTasks).values({
        ...{
          ...side,
          number: before + i + 1,
          title: '任务',
          textId: proposalId,
          office: '物业',
          assigneeId: person.id,
        },
        ...{ dueOn: '2026-12-01', amount: 1, doneAmount: 0, unit: '件', state: 'open', createdAt: monday, version: 1 },
      });
    }
  });
}

test('a list and a record cost the same statements for a few rows and for many', async () => {
  const list = () => listProposals.run(context, { community: 'zj' });
  const record = () => showProposal.run(context, { community: 'zj', ref: '2026-4' });
  await addToFourth(3);
  const few = [await costOf(list), await costOf(record)];
  await addProposals(300);
  await addToFourth(300);
  expect([await costOf(list), await costOf(record)]).toEqual(few);
  expect(few).toEqual([2, 8]);
});

test('pages follow each other without a gap', async () => {
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await listProposals.run(context, { community: 'zj', ...(after ? { after } : {}) });
    if (!page.ok) throw new Error(page.error.message);
    expect(page.value.rows.length).toBeLessThanOrEqual(pageSize);
    seen.push(...page.value.rows.map((r) => r.id));
    after = page.value.next ?? undefined;
  } while (after);
  expect(seen).toHaveLength(new Set(seen).size);
  expect(seen).toHaveLength(await store.read.$count(proposals, visibleTo(guest)));
});
