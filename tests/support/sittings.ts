// A committee with a room, and what is agreed in it.
import { asc, eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import type { Actor } from '@/lib/kernel/verdict';
import { bookSitting } from '@/lib/mediation/commands/book-sitting';
import { saveRoom } from '@/lib/mediation/commands/save-room';
import { takeAppointment } from '@/lib/mediation/queries/appointment';
import { showCase } from '@/lib/mediation/queries/record';
import { aCaseInMediation, aDispute, onCase, run } from './mediation';
import { monday } from './world';

const { mediationRooms, mediationSittings, messages } = tables;

export async function aMeetingPlace(code: string) {
  const d = await aDispute(code);
  const room = { community: code, version: '0', name: '徐露调解室', address: '党群服务中心一楼', use: 'open' };
  await run(saveRoom, d.director.actor, room);
  const rooms = await store.read.select().from(mediationRooms);
  const roomId = rooms.find((r) => r.communityId === d.communityId)!.id;
  const sittingsOf = (caseId: string) =>
    store.read
      .select()
      .from(mediationSittings)
      .where(eq(mediationSittings.caseId, caseId))
      .orderBy(asc(mediationSittings.createdAt), asc(mediationSittings.id));
  const see = async (actor: Actor, ref: string, now = monday) => {
    const page = await showCase.run({ store, actor, now, newId }, { community: code, ref });
    if (!page.ok) throw new Error(page.error.code);
    return page.value;
  };
  const told = async (template: string) =>
    (await store.read.select().from(messages).where(eq(messages.template, template))).map((m) => m.personId).sort();
  const calendar = async (actor: Actor, ref: string, sitting: string) => {
    const asked = { community: code, ref, sitting, origin: 'https://example' };
    const taken = await takeAppointment.run({ store, actor, now: monday, newId }, asked);
    return taken.ok ? taken.value.file.replaceAll('\r\n ', '') : taken.error.code;
  };
  const book = (input: object, ref: string) => onCase(d, ref, bookSitting, d.mediator.actor, input);
  const aStory = async () => {
    const story = await aCaseInMediation(d);
    return { ...story, guests: [story.applicant.id, story.respondent.id] };
  };
  return { d, by: d.mediator.actor, room, roomId, sittingsOf, see, told, calendar, book, aStory };
}
