import { expect, test } from 'vitest';
import { store } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { mustOn, onCase } from '@/tests/support/mediation';
import { aMeetingPlace } from '@/tests/support/sittings';
import { monday } from '@/tests/support/world';
import { listRooms } from '../queries/room-list';
import { bookSitting } from './book-sitting';
import { cancelSitting } from './cancel-sitting';
import { moveSitting } from './move-sitting';

const { d, by, roomId, sittingsOf, see, told, calendar, book, aStory } = await aMeetingPlace('sitting');
const wednesday = { at: '2026-11-25 14:00', minutes: '120' };
const first = await aStory();
const both = first.guests;

test('a time to come, one place, somebody to come: each is asked for in a sentence', async () => {
  const good = { ...wednesday, roomId, guests: both };
  const refused = async (input: object) =>
    (await book({ ...good, ...input }, first.ref)) as { error: { code: string } };
  expect((await refused({ at: '2026-11-23 08:00' })).error.code).toBe('past');
  expect((await refused({ at: '2126-11-25 14:00' })).error.code).toBe('too_far');
  expect((await refused({ roomId: '' })).error.code).toBe('no_place');
  expect((await refused({ place: '议事长廊' })).error.code).toBe('two_places');
  expect((await refused({ roomId: newId() })).error.code).toBe('unknown_room');
  expect((await refused({ guests: [] })).error.code).toBe('nobody');
  expect((await refused({ guests: [...both, newId()] })).error.code).toBe('unknown_guest');
  expect(await sittingsOf(first.id)).toEqual([]);
});

test('agreed: both parties hear of it and read time and place; one who did not ask for it keeps it closed', async () => {
  await mustOn(d, first.ref, bookSitting, by, { ...wednesday, roomId, guests: both, wantsOpen: [both[0]!] });
  expect(await told('mediation.sitting-booked')).toEqual([d.downstairs.id, d.upstairs.id].sort());
  const [mine] = (await see(d.downstairs.actor, first.ref)).sittings;
  expect(mine).toMatchObject({ where: '徐露调解室', address: '党群服务中心一楼', minutes: 120, isOpen: false });
  expect(mine).toMatchObject({ guests: [], wishes: [], moves: [], isPlanned: true });
  const [theirs] = (await see(by, first.ref)).sittings;
  expect(theirs!.wishes.map((w) => w.word)).toEqual(['要求公开', '没有要求公开']);
});

test('a room and a mediator are in one place at a time; the next may begin when the other ends', async () => {
  const second = await aStory();
  const guests = [second.applicant.id];
  const clash = { at: '2026-11-25 15:30', minutes: '60', guests };
  expect(await book({ ...clash, roomId }, second.ref)).toMatchObject({ error: { code: 'room_taken' } });
  expect(await book({ ...clash, place: '议事长廊' }, second.ref)).toMatchObject({ error: { code: 'lead_taken' } });
  await mustOn(d, second.ref, bookSitting, by, { ...clash, at: '2026-11-25 16:00', roomId });
  const rooms = await listRooms.run({ store, actor: by, now: monday, newId }, { community: d.code });
  expect(rooms.ok && rooms.value.rooms[0]!.taken).toHaveLength(2);
  // Asked alone: the other side does not learn of it.
  expect((await see(d.upstairs.actor, second.ref)).sittings).toEqual([]);
  const [alone] = await sittingsOf(second.id);
  expect(await calendar(d.upstairs.actor, second.ref, alone!.id)).toBe('not_found');
  expect(await calendar(d.downstairs.actor, second.ref, alone!.id)).toContain('BEGIN:VEVENT');
});

test('a calendar entry names no party and no quarrel; moved it keeps its number and counts on; called off it goes', async () => {
  const [agreed] = await sittingsOf(first.id);
  const id = agreed!.id;
  const entry = await calendar(d.downstairs.actor, first.ref, id);
  expect(entry).toContain(`UID:${id}`);
  expect(entry).toContain('SEQUENCE:0');
  expect(entry).toContain('DTSTART:20261125T060000Z');
  expect(entry).toContain('DTEND:20261125T080000Z');
  expect(entry).toContain(`SUMMARY:调解会（调〔2026〕${first.ref.slice(5)}号）`);
  expect(entry).toContain('LOCATION:徐露调解室');
  expect(entry).not.toMatch(/示例|漏水|邻里|METHOD/);
  const later = { sittingId: id, at: '2026-11-26 14:00', minutes: '60', roomId, reason: '对方要上夜班。' };
  await mustOn(d, first.ref, moveSitting, by, later);
  const moved = await calendar(by, first.ref, id);
  expect(moved).toContain(`UID:${id}`);
  expect(moved).toContain('SEQUENCE:1');
  expect(moved).toContain('DTSTART:20261126T060000Z');
  await mustOn(d, first.ref, cancelSitting, by, { sittingId: id, reason: '双方都说另约。' });
  const gone = await calendar(d.upstairs.actor, first.ref, id);
  expect(gone).toContain('METHOD:CANCEL');
  expect(gone).toContain('STATUS:CANCELLED');
  expect(gone).toContain('SEQUENCE:2');
  expect(await onCase(d, first.ref, moveSitting, by, later)).toMatchObject({ error: { code: 'over' } });
});

test('every step is on record with its reason: for those who work the case, not for the parties', async () => {
  const staff = await see(by, first.ref);
  const [sitting] = staff.sittings;
  expect(sitting!.moves.map((m) => [m.word, m.reason])).toEqual([
    ['约好', null],
    ['改期', '对方要上夜班。'],
    ['取消', '双方都说另约。'],
  ]);
  expect(staff.history.map((h) => h.words)).toContain('对方要上夜班。');
  expect(JSON.stringify(await see(d.upstairs.actor, first.ref))).not.toMatch(/夜班|双方都说另约/);
  expect(await told('mediation.sitting-moved')).toHaveLength(2);
  expect(await told('mediation.sitting-cancelled')).toHaveLength(2);
});

test('two who want the same room at the same hour at the same time: one has it, the other is told', async () => {
  const [one, other] = [await aStory(), await aStory()];
  const hour = { at: '2026-12-18 10:00', minutes: '60', roomId };
  const done = await Promise.all([one, other].map(({ ref, guests }) => book({ ...hour, guests }, ref)));
  expect(done.filter((d) => d.ok)).toHaveLength(1);
  expect(done.find((d) => !d.ok)).toMatchObject({ error: { code: 'room_taken' } });
});
