import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { showDesk } from '@/lib/desk/queries';
import { runJob } from '@/lib/jobs/registry';
import { newId } from '@/lib/kernel/ids';
import type { Actor } from '@/lib/kernel/verdict';
import { at, mustOn, onCase, run } from '@/tests/support/mediation';
import { aMeetingPlace } from '@/tests/support/sittings';
import { as, monday } from '@/tests/support/world';
import { showPaper } from '../queries/paper';
import { bookSitting } from './book-sitting';
import { moveSitting } from './move-sitting';
import { recordSession } from './record-session';
import { saveRoom } from './save-room';
import { setAccess } from './set-access';
import { stopCase } from './stop-case';

const { messages } = tables;
const { d, by, room, roomId, sittingsOf, see, told, calendar, book, aStory } = await aMeetingPlace('sitting-day');

test('the day before, those asked to come and the mediators are told once, and again when it was moved', async () => {
  const story = await aStory();
  const { guests } = story;
  await mustOn(d, story.ref, bookSitting, by, { at: '2026-12-03 09:00', minutes: '60', place: '议事长廊', guests });
  const [{ id } = { id: '' }] = await sittingsOf(story.id);
  const reminded = async () =>
    (await store.read.select().from(messages).where(eq(messages.template, 'mediation.sitting-tomorrow')))
      .filter((m) => m.subjectId === story.id)
      .map((m) => m.personId)
      .sort();
  const tick = (day: string) => runJob('sittings', { store, now: at(day, '09:10'), dryRun: false });
  await tick('2026-12-01');
  expect(await reminded()).toEqual([]);
  await tick('2026-12-02');
  await tick('2026-12-02');
  const all = [d.downstairs.id, d.upstairs.id, d.mediator.id].sort();
  expect(await reminded()).toEqual(all);
  const moved = { sittingId: id, at: '2026-12-05 09:00', minutes: '60', place: '议事长廊', reason: '下雪。' };
  await mustOn(d, story.ref, moveSitting, by, moved, at('2026-12-02', '10:00'));
  await tick('2026-12-03');
  expect(await reminded()).toHaveLength(3);
  await tick('2026-12-04');
  expect(await reminded()).toHaveLength(6);
  await mustOn(d, story.ref, stopCase, by, { partyId: story.respondent.id });
  expect((await sittingsOf(story.id))[0]).toMatchObject({ state: 'cancelled', sequence: 2 });
});

test('工作台 says when the next one is; what has passed waits for its record, and the record ends it', async () => {
  const story = await aStory();
  const { guests } = story;
  await mustOn(d, story.ref, bookSitting, by, { at: '2026-12-08 09:00', minutes: '60', place: '议事长廊', guests });
  const deeds = async (actor: Actor, now: Date) => {
    const desk = await showDesk.run({ store, actor, now, newId }, {});
    const all = desk.ok ? desk.value.lanes.flatMap((lane) => lane.todos) : [];
    return all.filter((t) => t.href.endsWith(story.ref)).map((t) => t.deed);
  };
  expect(await deeds(by, monday)).toContain('按约好的时间调解');
  expect(await deeds(d.upstairs.actor, monday)).toContain('按约好的时间来调解');
  const after = at('2026-12-08', '11:00');
  expect(await deeds(by, after)).toContain('约好的调解过了时间，记下结果，或者改期、取消');
  const [{ id } = { id: '' }] = await sittingsOf(story.id);
  const talk = { sittingId: id, at: '2026-12-08 09:00', place: '议事长廊', present: '双方', statement: '说了经过。' };
  await mustOn(d, story.ref, recordSession, by, { ...talk, result: 'continued' }, after);
  const [held] = await sittingsOf(story.id);
  expect(held).toMatchObject({ state: 'held' });
  expect(held!.sessionId).toBe((await see(by, story.ref, after)).sessions[0]!.id);
  expect(await onCase(d, story.ref, recordSession, by, { ...talk, result: 'continued' }, after)).toMatchObject({
    error: { code: 'unknown_sitting' },
  });
  expect(await deeds(by, after)).not.toContain('约好的调解过了时间，记下结果，或者改期、取消');
});

test('a summons for each party asked, in its own hands alone: when, where, and neither the other side nor the quarrel', async () => {
  const story = await aStory();
  const { guests } = story;
  const wish = { guests, wantsOpen: guests };
  await mustOn(d, story.ref, bookSitting, by, { at: '2026-12-10 09:30', minutes: '90', roomId, ...wish });
  const paper = async (actor: Actor) => {
    const asked = { community: d.code, ref: story.ref, paper: 'summons' };
    const shown = await showPaper.run({ store, actor, now: monday, newId }, asked);
    return shown.ok ? shown.value.papers.map((p) => JSON.stringify(p)) : [];
  };
  expect(await paper(by)).toHaveLength(2);
  const [own, more] = await paper(d.upstairs.actor);
  expect(more).toBeUndefined();
  for (const words of ['周示例：', '2026年12月10日(周四) 09:30，约 90 分钟', '徐露调解室', '公开进行', '孙示例'])
    expect(own).toContain(words);
  expect(own).not.toMatch(/李示例|漏水|邻里/);
});

test('a protected case: never open, no message to a phone, and a calendar that says nothing at all', async () => {
  const story = await aStory();
  await mustOn(d, story.ref, setAccess, by, { isProtected: 'on', protectedFor: 'violence' });
  const { guests } = story;
  const when = { at: '2026-12-15 09:30', minutes: '90', roomId, guests };
  expect(await book({ ...when, wantsOpen: guests }, story.ref)).toMatchObject({
    error: { code: 'protected_is_closed' },
  });
  const before = await told('mediation.sitting-booked');
  await mustOn(d, story.ref, bookSitting, by, when);
  expect(await told('mediation.sitting-booked')).toEqual(before);
  const [{ id } = { id: '' }] = await sittingsOf(story.id);
  await runJob('sittings', { store, now: at('2026-12-14', '09:10'), dryRun: false });
  const reminded = await store.read.select().from(messages).where(eq(messages.subjectId, story.id));
  expect(reminded.filter((m) => m.template === 'mediation.sitting-tomorrow').map((m) => m.personId)).toEqual([
    d.mediator.id,
  ]);
  const entry = await calendar(d.downstairs.actor, story.ref, id);
  expect(entry).toContain('DTSTART:20261215T013000Z');
  expect(entry).not.toMatch(/调解|徐露|LOCATION|URL|2026〕|mediation/);
});

test('a closed room is offered no more, two rooms are not called alike, and a stale form is refused', async () => {
  expect(await saveRoom.run(as(d.director.actor, monday), room)).toMatchObject({ error: { code: 'name_taken' } });
  const change = { ...room, roomId, version: '1', use: 'closed' };
  await run(saveRoom, d.director.actor, change);
  expect(await saveRoom.run(as(d.director.actor, monday), change)).toMatchObject({ error: { code: 'stale' } });
  const story = await aStory();
  const when = { at: '2026-12-20 09:30', minutes: '90', roomId, guests: [story.applicant.id] };
  expect(await book(when, story.ref)).toMatchObject({ error: { code: 'unknown_room' } });
});
