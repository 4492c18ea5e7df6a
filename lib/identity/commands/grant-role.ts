import { and, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { hasProtectedCases, opensCases, tellReach } from '@/lib/mediation/queries/reach';
import { mayGrantRole } from '../policy';
import { findRoles } from '../queries/grant';
import { excludes } from '../rules';
import { grantRoleInput } from '../schema';

const { grants, grids, people } = tables;

/** A role in the community for a person of it, or of another one (a street official). Told to the secretary and the street. */
export const grantRole = defineCommand({
  name: 'role.grant',
  input: grantRoleInput,
  async load(tx, { community: code, person, grid, role }) {
    const community = await findCommunity(tx, code);
    if (!community) return null;
    // The person's row is what two grants of the same role wait for.
    const [known] = await tx.lock(
      tx.select({ home: people.communityId }).from(people).where(eq(people.id, person)),
      'update',
    );
    if (!known) return null;
    const isOwnGrid =
      !grid || (await tx.$count(grids, and(eq(grids.id, grid), eq(grids.communityId, community.id)))) > 0;
    return {
      communityId: community.id,
      personId: person,
      isOfHere: known.home === community.id,
      held: await findRoles(tx, community.id, person),
      isOwnGrid,
      reaches: opensCases(role) && (await hasProtectedCases(tx, community.id)),
    };
  },
  authorize: mayGrantRole,
  decide({
    input: { role, grid },
    loaded: { communityId, personId, isOfHere, held, isOwnGrid, reaches },
    by,
    now,
    newId,
  }) {
    if (held.includes(role)) return fail('held');
    if (excludes(held, role)) return fail('excluded');
    if (!isOwnGrid) return fail('other_grid');
    const grant = { id: newId(), communityId, personId, role, gridId: role === 'grid' ? grid : null };
    // Who is of another community has no page in this one.
    const subject = { kind: isOfHere ? 'people' : 'audit', id: isOfHere ? personId : grant.id } as const;
    return ok({
      change: { ...grant, grantedById: by.personId, since: now, endedAt: null },
      tells: [
        { to: { role: 'secretary' }, template: 'role.granted', subject },
        { to: { role: 'street' }, template: 'role.granted', subject },
        ...(reaches ? tellReach(communityId) : []),
        { to: { personId }, template: 'role.given', subject: { kind: 'me', id: personId } },
      ],
      events: [{ type: 'role.granted', subjectId: personId, payload: { grant: grant.id, role } }],
    });
  },
  async commit(tx, grant) {
    await tx.insert(grants).values(grant);
    return { grantId: grant.id, personId: grant.personId };
  },
  says: {
    held: { field: 'role', text: '这个人已经有这项职责。' },
    excluded: { field: 'role', text: '管理员不能同时是本社区的书记或者调委会主任，请交给别人。' },
    other_grid: { field: 'grid', text: '这个网格不在本社区，请另选一个。' },
  },
});
