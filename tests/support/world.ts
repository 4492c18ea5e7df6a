// A small community for command tests: a village, a building, some people with roles. Rows that later steps take for granted.
import { store, tables } from '@/db';
import { findActor } from '@/lib/identity/actor';
import type { Context } from '@/lib/kernel/command';
import { newId, newSecret } from '@/lib/kernel/ids';
import type { Actor, Role } from '@/lib/kernel/verdict';

export const monday = new Date('2026-11-23T09:00:00+08:00');

/** A community of its own with one estate, one building and `units` flats of 89.12 ㎡ (1-101 …). */
export async function aCommunity({ code = 'ljg', kind = 'village' as 'village' | 'urban', units = 4 } = {}) {
  const communityId = newId();
  const estateId = newId();
  const buildingId = newId();
  const flats = Array.from({ length: units }, (_, i) => ({
    id: newId(),
    communityId,
    buildingId,
    code: `1-${101 + i}`,
    area: 8912,
  }));
  await store.transaction(async (tx) => {
    await tx.insert(tables.communities).values({
      id: communityId,
      code,
      name: `${code}（示例）`,
      kind,
      committee: `${code}村民委员会（示例）`,
      street: '汝河路街道（示例）',
      phone: '0371-5550 0123',
      window: '党群服务中心一楼 1 号窗口',
      isDemo: true,
      settings: {},
      createdAt: monday,
      version: 1,
    });
    await tx.insert(tables.estates).values({ id: estateId, communityId, name: '一区', hasOwnersCommittee: true });
    await tx.insert(tables.buildings).values({ id: buildingId, communityId, estateId, name: '1号楼' });
    if (flats.length) await tx.insert(tables.units).values(flats);
  });
  return { communityId, code, estateId, buildingId, units: flats };
}

let born = 0;
/** A person of the community, holding the roles. */
export async function aPerson(communityId: string, roles: readonly Role[] = ['resident'], name = `示例${++born}`) {
  const id = newId();
  await store.transaction(async (tx) => {
    await tx.insert(tables.people).values({
      id,
      communityId,
      name,
      phone: null,
      gender: null,
      birthDay: '1980-01-01',
      standing: 'resident',
      isPartyMember: false,
      isRepresentative: false,
      isCommitteeMember: false,
      isCollectiveMember: false,
      isCollectiveRep: false,
      lacksCapacity: false,
      createdAt: monday,
      version: 1,
    });
    for (const role of roles)
      await tx.insert(tables.grants).values({ id: newId(), communityId, personId: id, role, since: monday });
  });
  return { id, actor: await findActor(store.read, id) };
}

/** What a command runs in; `at` fixes the clock. */
export const as = (actor: Actor, at: Date = monday): Context => ({ store, actor, now: () => at, newId, newSecret });
