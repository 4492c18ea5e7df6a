import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { adoptCharter } from '@/lib/charters/commands/adopt-charter';
import { findArticles } from '@/lib/charters/queries/articles';
import { reportIssue } from '@/lib/issues/commands/report-issue';
import { newId } from '@/lib/kernel/ids';
import { aCertifiedVote } from '@/tests/support/certified';
import { after, aVillage, done } from '@/tests/support/votes';
import { aPerson, as } from '@/tests/support/world';
import { countNoticesByArticle, findNoticesByArticle } from '../queries/cards';
import { printNotice } from '../queries/paper';
import { showNotice } from '../queries/record';
import { findHazard } from './find-hazard';
import { issueNotice } from './issue-notice';

const village = await aVillage({ count: 3 });
const { code, clerk, communityId } = village;
const second = await aPerson(communityId, ['grid']);
const inForce = new Date('2026-12-09T09:00:00+08:00');
const context = { store, actor: clerk.actor, now: inForce, newId };

test('from an issue to a notice that rests on an article of the charter, linked both ways', async () => {
  await done(adoptCharter, clerk.actor, after, {
    community: code,
    vote: (await aCertifiedVote(village)).ref,
    title: '安全自治十条（示例）',
    effectiveDay: '2026-12-09',
  });
  const [article] = await findArticles(store.read, communityId, inForce);
  const words = { title: '楼道堆纸箱', place: '一层楼梯间', category: 'fire-lane', text: '走不过去' };
  const issue = await done(reportIssue, clerk.actor, inForce, { community: code, ...words });
  const found = await done(findHazard, clerk.actor, inForce, {
    community: code,
    category: 'fire-lane',
    place: '一层楼梯间',
    recipientName: '兴达商行（示例）',
    checkedAt: '2026-12-09T08:30',
    text: '纸箱 2 立方米',
    issue: (issue as { ref: string }).ref,
  });
  const { ref } = found as { ref: string };
  const input = {
    community: code,
    ref,
    version: '1',
    articleId: article!.id,
    demand: '请把纸箱搬走',
    after: '报街道办事处处理',
    dueOn: '2026-12-16',
    phone: '0371-5550 0123',
    handlerId: clerk.id,
    secondHandlerId: second.id,
  };
  expect(await issueNotice.run(as(clerk.actor, after), input)).toMatchObject({ error: { code: 'not_in_force' } });
  await done(issueNotice, clerk.actor, inForce, input);

  const view = await showNotice.run(context, { community: code, ref });
  if (!view.ok) throw new Error(view.error.message);
  expect(view.value.clauses).toEqual([
    { label: '《安全自治十条（示例）》第一条', text: '消防通道不停车、不堆物。', href: article!.href },
  ]);
  const links = await store.read.select().from(tables.links).where(eq(tables.links.toId, view.value.id));
  expect(links.map((l) => l.fromKind).sort()).toEqual(['articles', 'issues']);
  expect(await findNoticesByArticle(store.read, article!.id)).toMatchObject({
    total: 1,
    cards: [{ kind: 'notices', id: view.value.id, state: { word: '已开单，待送达' } }],
  });
  expect(await countNoticesByArticle(store.read, [article!.id])).toEqual(new Map([[article!.id, 1]]));
  const print = await printNotice.run(context, { community: code, ref });
  expect(print).toMatchObject({ value: { paper: { to: '兴达商行（示例）：' } } });
});
