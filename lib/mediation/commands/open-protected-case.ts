import { tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { defineCommand } from '@/lib/kernel/command';
import type { Tell } from '@/lib/kernel/decision';
import { fail, ok } from '@/lib/kernel/result';
import { type Actor, has } from '@/lib/kernel/verdict';
import { mayBreakGlass } from '../policy/break-glass';
import { isBoundTo } from '../queries/bonds';
import { lockCase } from '../queries/case';
import { countOpenings } from '../queries/openings';
import { often, openUntil, toldOf } from '../rules/break-glass';
import { breakGlassInput } from '../schema/break-glass';

const rolesIn = (actor: Actor, communityId: string) =>
  actor.kind === 'user' ? actor.grants.filter((g) => g.communityId === communityId).map((g) => g.role) : [];

/**
 * Opens a protected case for three hours to staff whom it does not concern. A number that does not exist, a case that
 * is not protected, and one that never opens to this person are all refused with the same words.
 */
export const openProtectedCase = defineCommand({
  name: 'mediation.break-glass',
  input: breakGlassInput,
  async load(tx, input, { actor, now }) {
    const community = await findCommunity(tx, input.community);
    if (!community || actor.kind !== 'user') return null;
    const { id: communityId } = community;
    const found = await lockCase(tx, input);
    const isClosed = !found?.isProtected || (await isBoundTo(tx, found, actor.id));
    const before = await countOpenings(tx, communityId, actor.id, now);
    const roles = [...new Set(rolesIn(actor, communityId))];
    return { communityId, found, isClosed, before, roles, isDirector: has(actor, 'mediation-director', communityId) };
  },
  authorize: mayBreakGlass,
  decide({ input, loaded, by, now, newId, write }) {
    const { found, communityId, isClosed, before, roles, isDirector } = loaded;
    if (!found || isClosed) return fail('closed');
    const id = newId();
    const until = openUntil(now);
    const reason = write(found.id, 'mediation.break-glass', input.reason);
    const subject = { kind: 'mediation', id, ref: 'openings' } as const;
    const told = toldOf(isDirector).map(
      (role): Tell => ({ to: { role }, template: 'mediation.glass-broken', subject }),
    );
    const listed: Tell[] =
      before + 1 >= often ? [{ to: { role: 'street' }, template: 'mediation.glass-often', subject }] : [];
    return ok({
      change: {
        row: { id, communityId, caseId: found.id, personId: by.personId, roles, reasonId: reason.id, at: now, until },
        ref: found.ref,
      },
      texts: [reason],
      tells: [...told, ...listed],
      events: [
        { type: 'mediation.glass-broken', subjectId: found.id, payload: { opening: id, until: until.getTime() } },
      ],
    });
  },
  async commit(tx, { row, ref }) {
    await tx.insert(tables.breakGlass).values(row);
    return { ref };
  },
  says: {
    closed: '打不开。这个编号下没有能紧急查看的案子，或者您和它有关系。着急的事，请直接打电话给调委会主任。',
  },
});
