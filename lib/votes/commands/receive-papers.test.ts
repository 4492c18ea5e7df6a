import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import type { Actor } from '@/lib/kernel/verdict';
import { anAnnouncedVote, aVillage, during } from '@/tests/support/votes';
import { as } from '@/tests/support/world';
import { showHandovers } from '../queries/handovers';
import { showVote } from '../queries/record';
import { handOverPapers } from './hand-over-papers';
import { receivePapers } from './receive-papers';

const { messages, paperHandovers } = tables;
const village = await aVillage({ code: 'hands', count: 3 });
const { code, clerk, opener, supervisor, secretary } = village;
const counts = { blank: '40', issued: '60', returned: '12' };
const give = (who: Actor, ref: string, receiver: string, over = {}) =>
  handOverPapers.run(as(who, during), { community: code, ref, receiver, ...counts, ...over });
const take = (who: Actor, ref: string, handover: string, over = {}) =>
  receivePapers.run(as(who, during), { community: code, ref, handover, ...counts, ...over });
const rowsOf = (voteId: string) => store.read.select().from(paperHandovers).where(eq(paperHandovers.voteId, voteId));

test('the giver states, the receiver counts again; a difference needs its reason and is told', async () => {
  const { id, ref } = await anAnnouncedVote(village);
  expect(await give(clerk.actor, ref, clerk.id)).toMatchObject({ error: { code: 'to_oneself' } });
  expect(await give(clerk.actor, ref, secretary.id)).toMatchObject({ error: { code: 'no_counter' } });
  expect(await give(clerk.actor, ref, supervisor.id)).toMatchObject({ ok: true });
  const [row] = await rowsOf(id);
  expect(await take(opener.actor, ref, row!.id)).toMatchObject({ error: { code: 'forbidden' } });
  expect(await take(supervisor.actor, ref, row!.id, { blank: '39' })).toMatchObject({ error: { code: 'differs' } });
  const why = { blank: '39', difference: '一张写坏了，已作废封存。' };
  expect(await take(supervisor.actor, ref, row!.id, why)).toMatchObject({ ok: true });
  expect(await take(supervisor.actor, ref, row!.id)).toMatchObject({ error: { code: 'settled' } });
  expect(await rowsOf(id)).toMatchObject([{ state: 'received', blank: 40, blankFound: 39 }]);
  const told = await store.read.select().from(messages).where(eq(messages.subjectId, id));
  expect(told.map((m) => [m.personId, m.template])).toContainEqual([supervisor.id, 'vote.papers-given']);
  const view = await showVote.run({ store, actor: clerk.actor, now: during, newId }, { community: code, ref });
  expect(view.ok && view.value.history.map((h) => h.what).slice(-2)).toEqual(['交出纸票', '接收纸票']);
});

test('who wrote a wrong sum writes it again, and the first is withdrawn', async () => {
  const { id, ref } = await anAnnouncedVote(village);
  expect(await give(clerk.actor, ref, supervisor.id)).toMatchObject({ ok: true });
  expect(await give(clerk.actor, ref, opener.id, { blank: '41' })).toMatchObject({ ok: true });
  const rows = await rowsOf(id);
  expect(rows.map((r) => r.state).sort()).toEqual(['waiting', 'withdrawn']);
  const first = rows.find((r) => r.state === 'withdrawn')!;
  expect(await take(supervisor.actor, ref, first.id)).toMatchObject({ error: { code: 'settled' } });
  const desk = await showHandovers.run({ store, actor: opener.actor, now: during, newId }, { community: code, ref });
  expect(desk).toMatchObject({ ok: true, value: { canGive: true, rows: [{ isForMe: true }, { isForMe: false }] } });
});

test('a vote without papers has none to hand over', async () => {
  const { ref } = await anAnnouncedVote(village, { channels: ['online'] });
  expect(await give(clerk.actor, ref, supervisor.id)).toMatchObject({ error: { code: 'not_running' } });
});
