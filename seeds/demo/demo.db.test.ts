import { and, eq, isNull } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { store, tables } from '@/db';
import { addDays, atHour, dayOf } from '@/lib/kernel/calendar/day';
import type { ProposalState } from '@/lib/proposals/machine';
import { inPublicity, isOverdue, takesComments } from '@/lib/proposals/rules';
import { isResultOpen } from '@/lib/votes/rules/challenges';
import { reportChains } from '@/scripts/chains';
import { compareVisibility } from '@/tests/support/visibility';
import { demoSignIns, seedDemo } from '.';

const { accounts, communities, grants, households, issues, loginFailures, notices, people } = tables;
const { proposalTasks, proposals, selfCleared, units, votes } = tables;
const { breakGlass, mediationFindings, mediationScreenings, mediations } = tables;
const now = new Date('2026-11-24T09:00:00+08:00');

// PostgreSQL beside other work takes minutes for what SQLite does in one.
beforeAll(() => seedDemo({ store, now }), 600_000);

const idOf = async (code: string) =>
  (await store.read.select().from(communities).where(eq(communities.code, code)))[0]!.id;
const holding = async (code: string, role: (typeof grants.$inferSelect)['role']) =>
  store.read.$count(
    grants,
    and(eq(grants.communityId, await idOf(code)), eq(grants.role, role), isNull(grants.endedAt)),
  );

test('李江沟 has the figures of the article', async () => {
  const id = await idOf('ljg');
  expect(await store.read.$count(units, eq(units.communityId, id))).toBe(2782);
  const standing = (s: 'villager' | 'tenant') =>
    store.read.$count(people, and(eq(people.communityId, id), eq(people.standing, s)));
  expect([await standing('villager'), await standing('tenant')]).toEqual([1800, 2700]);
  expect(
    await store.read.$count(households, and(eq(households.communityId, id), eq(households.kind, 'villager'))),
  ).toBe(620);
  expect(await holding('ljg', 'grid')).toBe(40);
  expect(await store.read.$count(selfCleared, eq(selfCleared.communityId, id))).toBe(220);
  expect(await store.read.$count(notices, eq(notices.communityId, id))).toBeGreaterThan(5);
});

test('紫锦 has the figures of the article', async () => {
  expect(await store.read.$count(households, eq(households.communityId, await idOf('zj')))).toBe(5720);
  expect(await holding('zj', 'mediator')).toBe(227);
});

test('the ten articles were carried by more than two thirds of 620 households, and a vote is open for a week', async () => {
  const rows = await store.read.select().from(votes);
  const ten = rows.find((v) => v.rule === 'v-households')!;
  expect(ten).toMatchObject({ state: 'published', isCarried: true, heads: 620 });
  const open = rows.find((v) => v.rule === 'owners-special')!;
  expect(open.opensAt < now && open.closesAt.getTime() - now.getTime() > 7 * 86_400_000).toBe(true);
});

/** What the pages call open for ballots or opinions, in publicity, or overdue at this hour. */
async function calledSo(when: Date): Promise<string[]> {
  const { read } = store;
  const polls = (await read.select().from(votes)).flatMap((v) => [
    ...(v.state === 'announced' && v.opensAt <= when && when < v.closesAt ? [`正在表决 ${v.title}`] : []),
    ...(v.publicityUntil && isResultOpen(v, dayOf(when)) ? [`公示中 ${v.title}`] : []),
  ]);
  const topics = (await read.select().from(proposals)).flatMap((p) => [
    ...(takesComments({ ...p, state: p.state as ProposalState }, when) ? [`征求意见 ${p.title}`] : []),
    ...(inPublicity(p, when) ? [`公示中 ${p.title}`] : []),
  ]);
  const late = [
    ...(await read.select().from(notices)).filter((n) => ['served', 'fixing'].includes(n.state) && n.dueAt! < when),
    ...(await read.select().from(issues)).filter((i) => i.state === 'dispatched' && i.dueAt! < when),
    ...(await read.select().from(proposalTasks)).filter((task) => isOverdue(task, when)),
  ].map(({ title }) => `逾期 ${title}`);
  return [...polls, ...topics, ...late].sort();
}

test('what is called open, in publicity or overdue is so today and to the end of the seventh day', async () => {
  const today = await calledSo(now);
  const told = today.map((line) => line.split(' ')[0]);
  expect(new Set(told)).toEqual(new Set(['正在表决', '征求意见', '公示中', '逾期']));
  expect(told.filter((word) => word === '公示中').length).toBe(3);
  expect(await calledSo(atHour(addDays(dayOf(now), 7), '17:59'))).toEqual(expect.arrayContaining(today));
});

test('every demo account exists, and no password was guessed', async () => {
  const phones = (await store.read.select({ phone: accounts.phone }).from(accounts)).map((a) => a.phone);
  expect(phones.sort()).toEqual(demoSignIns.map((s) => s.phone).sort());
  expect(await store.read.$count(loginFailures)).toBe(0);
});

test('a protected case was opened once in need, another by nobody; of what walks found one became a case', async () => {
  const kept = (await store.read.select().from(mediations)).filter((m) => m.isProtected);
  expect(kept).toHaveLength(2);
  expect(kept.every((m) => m.title.includes('示例'))).toBe(true);
  const opened = await store.read.select().from(breakGlass);
  expect(opened.map((o) => o.caseId)).toEqual(kept.filter((m) => m.state === 'closed').map((m) => m.id));
  expect(await store.read.$count(mediationFindings)).toBe(1);
  for (const code of ['ljg', 'zj'])
    expect(
      await store.read.$count(mediationScreenings, eq(mediationScreenings.communityId, await idOf(code))),
    ).toBeGreaterThan(1);
});

test('the chains are whole, and every text is named in them', async () => {
  const said: string[] = [];
  const isWhole = await reportChains(store.read, (line) => said.push(line));
  expect(said.join('\n')).not.toContain('不对');
  expect(isWhole).toBe(true);
});

test('lists show exactly what the policies allow, to everybody', async () => {
  const { differences, records } = await compareVisibility();
  expect(differences).toEqual([]);
  expect(records.every(([, count]) => count > 1)).toBe(true);
});

test('the file of the leak holds what was photographed, signed and paid', async () => {
  const { files, mediationFiles } = tables;
  const rows = await store.read
    .select({ purpose: files.purpose, sha256: files.sha256 })
    .from(mediationFiles)
    .innerJoin(files, eq(files.id, mediationFiles.fileId));
  expect(rows.map((row) => row.purpose).sort()).toEqual(['evidence', 'proof', 'signed', 'step', 'step']);
  expect(new Set(rows.map((row) => row.sha256)).size).toBe(5);
});
