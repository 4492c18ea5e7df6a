import { expect, test } from 'vitest';
import { store } from '@/db';
import { acceptIssue } from '@/lib/issues/commands/accept-issue';
import { reportIssue } from '@/lib/issues/commands/report-issue';
import { seal } from '@/lib/jobs/seal';
import { append } from '@/lib/kernel/events';
import { newId } from '@/lib/kernel/ids';
import { type Actor, guest } from '@/lib/kernel/verdict';
import { scratch } from '@/tests/support/scratch';
import { aCommunity, aPerson, as, monday } from '@/tests/support/world';
import { showAudit } from './page';

process.env.DATA_DIR = scratch('audit');
const community = 'zj';
const { communityId } = await aCommunity({ code: community });
const resident = await aPerson(communityId, ['resident'], '王小明');
const clerk = await aPerson(communityId, ['clerk'], '李大海');
const supervisor = await aPerson(communityId, ['supervisor']);

const report = (title: string) =>
  reportIssue.run(as(resident.actor), { community, title, text: '漏水', place: '门口', category: 'noise' });
const secret = newId();

await report('路灯坏了');
await acceptIssue.run(as(clerk.actor), { community, ref: '2026-1', version: 1, title: '路灯坏了', matter: 'bridge' });
await store.transaction((tx) =>
  append(tx, communityId, [
    {
      type: 'mediation.opened',
      subjectId: secret,
      payload: {},
      at: monday,
      actorId: clerk.id,
      command: 'mediation.apply',
    },
    {
      type: 'vote.ballot-cast',
      subjectId: newId(),
      payload: {},
      at: monday,
      actorId: resident.id,
      command: 'vote.cast-ballot',
    },
  ]),
);
await seal.run({ store, now: monday, dryRun: false });

async function show(actor: Actor, after?: string) {
  const answer = await showAudit.run({ store, actor, now: monday, newId }, { community, ...(after ? { after } : {}) });
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}

test('guests and those without the office see head, counts and seals, no event', async () => {
  for (const actor of [guest, resident.actor, clerk.actor]) {
    const view = await show(actor);
    expect(view).toMatchObject({ head: { seq: 4 }, events: null });
    expect(view.seals).toMatchObject([{ day: '2026-11-23', seq: 4, hash: view.head?.hash, holds: true }]);
    expect(view.keys).toHaveLength(1);
    expect(view.counts).toContainEqual({ word: '调解', count: '少于 5' });
  }
});

test('the supervisor sees who did what, masked, and of mediation nothing but the word', async () => {
  const { events } = await show(supervisor.actor);
  expect(events?.rows.map(({ seq, who, what }) => [seq, who, what])).toEqual([
    [4, '表决人', '投了一票'],
    [3, '不公开', '调解'],
    [2, '社区工作者 李*', '受理'],
    [1, '居民', '反映了一件事'],
  ]);
  expect(events?.rows[1]?.record).toBeNull();
  expect(events?.rows[2]?.record).toEqual({ href: '/c/zj/issues/2026-1', title: '路灯坏了' });
  const shown = JSON.stringify(events);
  for (const hidden of [secret, '王小明', '李大海', resident.id, '漏水']) expect(shown).not.toContain(hidden);
});

test('pages follow each other to the first event, each for the same statements', async () => {
  const cost = async () => {
    const before = store.statements();
    await show(supervisor.actor);
    return store.statements() - before;
  };
  const few = await cost();
  for (let at = 0; at < 45; at++) await report(`第 ${at} 件`);
  // A kind of record that does not occur on the page costs none.
  expect(await cost()).toBeLessThanOrEqual(few);
  const seen: number[] = [];
  let after: string | undefined;
  do {
    const { events } = await show(supervisor.actor, after);
    seen.push(...(events?.rows.map((row) => row.seq) ?? []));
    after = events?.next ?? undefined;
  } while (after);
  expect(seen).toEqual(Array.from({ length: 49 }, (_, at) => 49 - at));
});

test('an unknown community is not found', async () => {
  expect(await showAudit.run({ store, actor: guest, now: monday, newId }, { community: 'none' })).toMatchObject({
    ok: false,
    error: { code: 'not_found' },
  });
});
