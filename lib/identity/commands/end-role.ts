import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { findOpenWork, handOver } from '@/lib/handover';
import { defineCommand } from '@/lib/kernel/command';
import type { OpenItem } from '@/lib/kernel/open-work';
import { fail, ok } from '@/lib/kernel/result';
import { hasProtectedCases, opensCases, tellReach } from '@/lib/mediation/queries/reach';
import { mayEndRole } from '../policy';
import { countOthers, lockGrant, lockHolder } from '../queries/grant';
import { endRoleInput } from '../schema';

const { grants } = tables;

const handed = ({ id, state }: OpenItem) => ({ subjectId: id, event: 'hand-over', from: state, to: state });

/** A role ends, and whatever lies open with its holder goes to one who holds the same role, in one step. */
export const endRole = defineCommand({
  name: 'role.end',
  input: endRoleInput,
  async load(tx, { community, grant, successor }) {
    const held = await lockGrant(tx, community, grant);
    if (!held) return null;
    const { communityId, role, personId, kept } = held;
    return {
      ...held,
      open: await findOpenWork(tx, held, kept),
      isLastAdmin: role === 'admin' && (await countOthers(tx, communityId, role, personId)) === 0,
      canFollow: successor !== null && (await lockHolder(tx, communityId, role, successor)),
      reaches: opensCases(role) && (await hasProtectedCases(tx, communityId)),
    };
  },
  authorize: mayEndRole,
  decide({ input: { successor }, loaded: { id, communityId, personId, role, kept, open, ...is }, now }) {
    if (is.isLastAdmin) return fail('last_admin');
    if (open.length && !successor) return fail('needs_successor');
    if (successor && (!is.canFollow || successor === personId)) return fail('cannot_follow');
    const subject = { kind: 'people', id: personId } as const;
    const toId = open.length ? successor : null;
    return ok({
      change: { id, holder: { communityId, personId, role }, kept, toId, endedAt: now },
      transitions: open.map(handed),
      tells: [
        ...(toId && is.reaches ? tellReach(communityId) : []),
        { to: { role: 'secretary' }, template: 'role.ended', subject },
        { to: { role: 'street' }, template: 'role.ended', subject },
        { to: { personId }, template: 'role.taken', subject: { kind: 'me', id: personId } },
        ...(toId
          ? [{ to: { personId: toId }, template: 'role.handed-over', subject: { kind: 'me' as const, id: toId } }]
          : []),
      ],
      events: [
        {
          type: 'role.ended',
          subjectId: personId,
          payload: { grant: id, role, to: toId, open: open.map((o) => o.id) },
        },
      ],
    });
  },
  async commit(tx, { id, holder, kept, toId, endedAt }) {
    await tx.update(grants).set({ endedAt }).where(eq(grants.id, id));
    if (toId) await handOver(tx, holder, kept, toId);
    return { personId: holder.personId };
  },
  says: {
    last_admin: '这是本社区最后一位管理员。请先设一位新的管理员。',
    needs_successor: { field: 'successor', text: '还有没办完的事，请选一位接手的人。' },
    cannot_follow: { field: 'successor', text: '接手的人也要有同样的职责，请另选一位，或者先给他这项职责。' },
  },
});
