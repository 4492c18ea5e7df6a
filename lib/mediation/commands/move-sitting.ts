import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { maySit } from '../policy/sittings';
import { lockCase } from '../queries/case';
import { findClash } from '../queries/clash';
import { lockRoom } from '../queries/rooms';
import { findSittings } from '../queries/sittings';
import { fitting, fittingSentences } from '../rules/fitting';
import { endOf } from '../rules/sittings';
import { moveSittingInput } from '../schema/sittings';
import { saveSitting, withSitting } from './save-sitting';
import { tellInvited, workOnCase } from './step-case';

/** 改期: another time or place, and why. Everybody asked to come is told, and is reminded anew. */
export const moveSitting = defineCommand({
  name: 'mediation.move-sitting',
  input: moveSittingInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    const sitting = found && (await findSittings(tx, found.id)).find((s) => s.id === input.sittingId);
    if (!found || !sitting) return null;
    const room = await lockRoom(tx, found.communityId, input.roomId);
    const leadIds = found.mediators.filter((m) => m.duty === 'lead').map((m) => m.personId);
    const span = { startsAt: input.at, endsAt: endOf(input.at, input.minutes), exceptId: sitting.id };
    return { ...found, sitting, room, clash: await findClash(tx, { ...span, roomId: input.roomId, leadIds }) };
  },
  authorize: maySit('mediation.move-sitting'),
  decide(args) {
    const { input, loaded, by, now, newId, write } = args;
    const { sitting } = loaded;
    if (sitting.state !== 'planned') return fail('over');
    const place = fitting(args);
    if (!place.ok) return place;
    const reason = write(loaded.id, 'mediation.move-sitting', input.reason);
    const sequence = sitting.sequence + 1;
    const [startsAt, endsAt] = [input.at, endOf(input.at, input.minutes)];
    const step = workOnCase(args, 'move-sitting', {
      texts: [reason],
      tell: tellInvited(loaded, by, sitting, 'mediation.sitting-moved'),
      payload: { sitting: sitting.id },
    });
    const set = { startsAt, endsAt, roomId: input.roomId, place: input.place, sequence, remindedAt: null };
    const move = { id: newId(), sittingId: sitting.id, sequence, kind: 'moved' as const, startsAt, place: place.value };
    return withSitting(
      step,
      { patch: { id: sitting.id, set }, move: { ...move, reasonId: reason.id, byId: by.personId, at: now } },
      reason,
    );
  },
  commit: saveSitting,
  says: { ...lateSentences, ...fittingSentences, over: '这一次已经谈过或者取消了，不能再改。要谈，请另约一次。' },
});
