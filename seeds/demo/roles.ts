// Who does what in the demo: roles, and the accounts of those who sign in.
import { and, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { activateAccount } from '@/lib/identity/commands/activate-account';
import { grantRole } from '@/lib/identity/commands/grant-role';
import { issueSlip } from '@/lib/identity/commands/issue-slip';
import { slipCode } from '@/lib/identity/slip-code';
import { guest, type Role } from '@/lib/kernel/verdict';
import { demoPhones } from './phones';
import type { Person, Stage } from './stage';

export const grant = (stage: Stage, community: string, admin: Person, person: string, role: Role, grid?: string) =>
  stage.run(grantRole, admin, stage.at(-119), { community, person, role, ...(grid ? { grid } : {}) });

/** Grid and micro-grid names to their ids. */
export async function findGridIds(stage: Stage, community: string) {
  const { communities, grids } = tables;
  const rows = await stage.store.read
    .select({ name: grids.name, id: grids.id })
    .from(grids)
    .innerJoin(communities, eq(communities.id, grids.communityId))
    .where(and(eq(communities.code, community)));
  return new Map(rows.map((r) => [r.name, r.id]));
}

/** Secretary and street come last: what was granted before is not told to them one by one. */
export const staffRoles: Record<string, readonly (readonly [phone: string, role: Role])[]> = {
  ljg: [
    [demoPhones.ljgSecretary, 'clerk'],
    [demoPhones.ljgClerk, 'clerk'],
    [demoPhones.ljgSupervisor, 'supervisor'],
    [demoPhones.ljgSecretary, 'secretary'],
    [demoPhones.street, 'street'],
  ],
  zj: [
    [demoPhones.mediator, 'mediator'],
    [demoPhones.zjClerk, 'clerk'],
    [demoPhones.zjSecretary, 'clerk'],
    [demoPhones.director, 'mediation-director'],
    [demoPhones.director, 'mediator'],
    [demoPhones.zjSecretary, 'secretary'],
    [demoPhones.street, 'street'],
  ],
};

/** A slip by the clerk, printed and used by the person on the next day. */
export async function openAccount(stage: Stage, by: Person, community: string, person: Person, account: Account) {
  const { slipId } = await stage.run(issueSlip, by, stage.at(-118), { community, person: person.id });
  const { phone, passwordHash } = account;
  const password = { hash: passwordHash };
  await stage.run(activateAccount, guest, stage.at(-117), { code: slipCode(slipId), phone, password });
}

export interface Account {
  phone: string;
  passwordHash: string;
}
