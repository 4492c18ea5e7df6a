// The two communities of the demo: set up, rosters imported, roles given, accounts opened.
import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { addGrid } from '@/lib/community/commands/add-grid';
import { checkRoster } from '@/lib/community/commands/check-roster';
import { confirmRoster } from '@/lib/community/commands/confirm-roster';
import { importRoster } from '@/lib/community/commands/import-roster';
import { setUpCommunity } from '@/lib/identity/commands/set-up-community';
import { demoPhones } from './phones';
import type { DemoRoster } from './roster-rows';
import type { Person, Stage } from './stage';

const system = { kind: 'system', job: 'seed' } as const;

const places = {
  ljg: {
    name: '李江沟村（示例）',
    kind: 'village',
    committee: '李江沟村村民委员会（示例）',
    street: '汝河路街道（示例）',
    tel: '0371-5550 0123（示例）',
    window: '党群服务中心一楼 1 号窗口，每天 8:30—18:00',
  },
  zj: {
    name: '紫锦社区（示例）',
    kind: 'urban',
    committee: '紫锦社区居民委员会（示例）',
    street: '沟赵街道（示例）',
    tel: '0371-5550 0456（示例）',
    window: '社区服务中心一楼大厅，每天 8:30—18:00',
  },
} as const;

/** `admin`: the person who already administers another community here. */
export async function setUp(stage: Stage, code: keyof typeof places, passwordHash: string, admin?: Person) {
  const { personId } = await stage.run(setUpCommunity, system, stage.at(-120), {
    ...places[code],
    code,
    adminName: '顾明理',
    phone: demoPhones.admin,
    isDemo: 'on',
    password: { hash: passwordHash },
    ...(admin ? { adminId: admin.id } : {}),
  });
  return personId;
}

/** Looked at, confirmed and imported by the administrator, as a clerk would do it on the first day. */
export async function importPeople(stage: Stage, community: string, admin: Person, roster: DemoRoster) {
  const hash = createHash('sha256').update(JSON.stringify(roster.table)).digest('hex');
  const input = { community, file: { table: roster.table, hash } };
  const { id: rosterId } = await stage.run(checkRoster, admin, stage.at(-120, '09:10'), input);
  await stage.run(confirmRoster, admin, stage.at(-120, '09:20'), { community, rosterId });
  await stage.run(importRoster, admin, stage.at(-120, '09:21'), { community, rosterId });
}

export const addGrids = async (stage: Stage, community: string, admin: Person, names: readonly string[]) => {
  for (const name of names)
    await stage.run(addGrid, admin, stage.at(-120, '09:30'), { community, kind: 'special', name });
};

/** Household code and name to the person's id, as the roster has them. */
export async function findMembers(stage: Stage, community: string) {
  const { communities, householdMembers, households, people } = tables;
  const rows = await stage.store.read
    .select({ household: households.code, name: people.name, id: people.id })
    .from(householdMembers)
    .innerJoin(households, eq(households.id, householdMembers.householdId))
    .innerJoin(people, eq(people.id, householdMembers.personId))
    .innerJoin(communities, eq(communities.id, households.communityId))
    .where(eq(communities.code, community));
  const byKey = new Map(rows.map((r) => [`${r.household} ${r.name}`, r.id]));
  return ({ household, name }: { household: string; name: string }) => {
    const id = byKey.get(`${household} ${name}`);
    if (!id) throw new Error(`nobody called ${name} in household ${household}`);
    return id;
  };
}
