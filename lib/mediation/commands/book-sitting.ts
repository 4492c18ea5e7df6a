import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { maySit } from '../policy/sittings';
import { findAlarms } from '../queries/alarms';
import { lockCase } from '../queries/case';
import { findClash } from '../queries/clash';
import { findAides } from '../queries/mediators';
import { lockRoom } from '../queries/rooms';
import { owesReport, reportFirst } from '../rules/alarms';
import { fitting, fittingSentences } from '../rules/fitting';
import { endOf, isOpenSitting } from '../rules/sittings';
import { bookSittingInput } from '../schema/sittings';
import { saveSitting, withSitting } from './save-sitting';
import { tellInvited, workOnCase } from './step-case';

/** A time and a place to talk, who is asked to come, and whether the parties want others to listen. */
export const bookSitting = defineCommand({
  name: 'mediation.book-sitting',
  input: bookSittingInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    if (!found) return null;
    const room = await lockRoom(tx, found.communityId, input.roomId);
    const leadIds = found.mediators.filter((m) => m.duty === 'lead').map((m) => m.personId);
    const span = { startsAt: input.at, endsAt: endOf(input.at, input.minutes) };
    const clash = await findClash(tx, { ...span, roomId: input.roomId, leadIds });
    const [aides, alarms] = [await findAides(tx, found.id), await findAlarms(tx, found.id)];
    return { ...found, room, clash, aides, alarms };
  },
  authorize: maySit('mediation.book-sitting'),
  decide(args) {
    const { input, loaded, by, now, newId } = args;
    const { id: caseId, communityId, parties, isProtected, agents, aides } = loaded;
    if (owesReport(loaded.alarms)) return fail('report_first');
    const place = fitting(args);
    if (!place.ok) return place;
    const asked = (id: string) => input.guests.includes(id);
    const helping = aides.filter((a) => !a.endedAt && asked(a.id));
    const acting = agents.filter((a) => asked(a.id));
    const invited = parties.filter((p) => asked(p.id));
    if (!invited.length && !acting.length) return fail('nobody');
    if (new Set(input.guests).size > invited.length + acting.length + helping.length) return fail('unknown_guest');
    if (isProtected && input.wantsOpen.length) return fail('protected_is_closed');
    const sittingId = newId();
    const isOpen = isOpenSitting({ isProtected, parties, wantsOpen: input.wantsOpen });
    const sitting = {
      ...{ id: sittingId, communityId, caseId, state: 'planned' as const, sequence: 0 },
      ...{ startsAt: input.at, endsAt: endOf(input.at, input.minutes), roomId: input.roomId, place: input.place },
      ...{ isOpen, bookedById: by.personId, remindedAt: null, sessionId: null, createdAt: now },
    };
    const guest = { sittingId, partyId: null, agentId: null, aideId: null, isInvited: true, wantsOpen: false };
    const guests = [
      ...parties.map((p) => ({
        ...{ ...guest, id: newId(), partyId: p.id },
        ...{ isInvited: asked(p.id), wantsOpen: input.wantsOpen.includes(p.id) },
      })),
      ...acting.map((a) => ({ ...guest, id: newId(), agentId: a.id })),
      ...helping.map((a) => ({ ...guest, id: newId(), aideId: a.id })),
    ];
    const move = { ...{ id: newId(), sittingId, sequence: 0, kind: 'booked' as const, reasonId: null }, at: now };
    const step = workOnCase(args, 'book-sitting', {
      tell: tellInvited(
        loaded,
        by,
        { invited: [...invited.map((p) => p.id), ...acting.map((a) => a.partyId)] },
        'mediation.sitting-booked',
      ),
      payload: { sitting: sittingId },
    });
    return withSitting(step, {
      sitting,
      guests,
      move: { ...move, startsAt: input.at, place: place.value, byId: by.personId },
    });
  },
  commit: saveSitting,
  says: {
    ...lateSentences,
    ...fittingSentences,
    report_first: reportFirst,
    nobody: { field: 'guests', text: '请至少选一位当事人。' },
    unknown_guest: { field: 'guests', text: '请只选本案现在的当事人、代理人和请来协助的人。' },
    protected_is_closed: { field: 'wantsOpen', text: '保护的案子不公开调解。' },
  },
});
