import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { type Actor, guest } from '@/lib/kernel/verdict';
import { aNoticeWorld, late, minutesAfter } from '@/tests/support/notices';
import { aPerson, monday } from '@/tests/support/world';
import { answerNotice } from '../commands/answer-notice';
import { recheckNotice } from '../commands/recheck-notice';
import { reportNotice } from '../commands/report-notice';
import { findCards, findOwnHouseholdNotices } from './cards';
import { printNotice } from './paper';
import { showNotice } from './record';
import { replyToNotice } from './reply';
import { openReply, replyCode } from './reply-code';
import { findTodos } from './todos';

const w = await aNoticeWorld();
const owner = await aPerson(w.communityId, ['resident'], '赵某某');
const own = { unitCode: '1-102', recipientName: '' };
await store.transaction(async (tx) => {
  await tx
    .insert(tables.ownerships)
    .values({ unitId: w.units[1]!.id, personId: owner.id, votes: true, since: '2020-01-01' });
});

const context = (actor: Actor, now = minutesAfter(60)) => ({ store, actor, now, newId });
const show = async (actor: Actor, ref: string, now?: Date) => {
  const answer = await showNotice.run(context(actor, now), { community: w.code, ref });
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
};

test('the public page has no name, no words and no door', async () => {
  const ref = await w.served(own);
  await w.deed(answerNotice, owner.actor, ref, { answer: 'object', text: '不是我的东西' });
  const seen = await show(guest, ref);
  expect(JSON.stringify({ ...seen, draft: null })).not.toMatch(/赵某某|1-102|纸箱|楼梯间|不是我的/);
  expect(seen).toMatchObject({
    seat: 'public',
    building: '一区 1号楼',
    whole: null,
    can: { byCode: true, print: false },
  });
  expect(seen.clauses[0]!.label).toContain('第二十八条');
});

test('the owner sees the notice whole and may answer; staff see the next deed', async () => {
  const ref = await w.served(own);
  expect(await show(owner.actor, ref)).toMatchObject({
    seat: 'recipient',
    whole: { recipient: '1-102　赵某某', seen: expect.stringContaining('纸箱') },
    can: { answer: true, done: true, recheck: false, newCode: false },
  });
  expect(await show(w.one.actor, ref)).toMatchObject({ seat: 'staff', can: { recheck: true, again: false } });
  expect(await show(w.one.actor, ref, late)).toMatchObject({ isLate: true, can: { again: true, report: false } });
});

test('the code stands on the paper of those who deliver it, until the next day', async () => {
  const ref = await w.issued(own);
  const print = (actor: Actor, now?: Date) => printNotice.run(context(actor, now), { community: w.code, ref });
  const code = replyCode((await w.now(ref)).codeId!);
  const spaced = `${code.slice(0, 4)} ${code.slice(4)}`;
  expect(await print(w.two.actor)).toMatchObject({ value: { canMakeCode: true, paper: { reply: { code: spaced } } } });
  expect(await print(w.two.actor, minutesAfter(24 * 60 + 1))).toMatchObject({
    value: { paper: { reply: { code: null } } },
  });
  expect(await print(owner.actor)).toMatchObject({ value: { canMakeCode: false, paper: { reply: { code: null } } } });
  expect(await print(guest)).toMatchObject({ error: { code: 'forbidden' } });
});

test('the page for who holds the paper is whole only once the code was right', async () => {
  const ref = await w.served(own);
  const at = { community: w.code, ref };
  const closed = await replyToNotice.run(context(guest), { ...at, open: 'zzzzzzzz.x' });
  expect(closed).toMatchObject({ value: { isOpen: false, whole: null } });
  const open = openReply((await w.now(ref)).codeId!, monday);
  expect(await replyToNotice.run(context(guest, minutesAfter(29)), { ...at, open })).toMatchObject({
    value: { isOpen: true, whole: { recipient: '1-102　赵某某' } },
  });
  expect(await replyToNotice.run(context(guest, minutesAfter(31)), { ...at, open })).toMatchObject({
    value: { isOpen: false, whole: null },
  });
});

test('what waits for whom', async () => {
  const todos = async (actor: Actor, now = minutesAfter(60)) =>
    (await findTodos(store.read, actor, now)).map((t) => t.deed);
  const tenantless = await aNoticeWorld('zj');
  expect(await todos(tenantless.clerk.actor)).toEqual([]);
  const ref = await tenantless.found();
  expect(await todos(tenantless.one.actor)).toEqual(['开告知单']);
  expect(await todos(tenantless.two.actor)).toEqual([]);
  const served = await tenantless.served();
  expect(await todos(tenantless.clerk.actor, late)).toEqual(['再次告知，或者上报']);
  await tenantless.deed(recheckNotice, tenantless.two.actor, served, { passed: 'no', text: '没动' });
  expect(await todos(tenantless.two.actor)).toEqual(['再次告知，或者上报']);
  await tenantless.deed(reportNotice, tenantless.clerk.actor, served, { receiver: 'fire', text: '不改' });
  expect(await todos(tenantless.street.actor)).toEqual(['受理，给受理编号']);
  expect(await todos(owner.actor)).toContain('整改，改好告诉我们');
  expect(await findCards(store.read, [(await tenantless.now(ref)).id])).toEqual([]);
});

test('the facts of one’s own household, without a score', async () => {
  const cards = await findOwnHouseholdNotices(store.read, owner.id, monday);
  expect(cards.length).toBeGreaterThan(0);
  expect(Object.keys(cards[0]!)).toEqual(['kind', 'id', 'title', 'href', 'state', 'at']);
  expect(await findOwnHouseholdNotices(store.read, w.one.id, monday)).toEqual([]);
});
