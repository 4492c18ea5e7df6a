import type { Reader } from '@/db';
import { maskPhone } from '@/lib/i18n/mask';
import type { Actor } from '@/lib/kernel/verdict';
import { roleLabels } from '../labels';
import { accountStates, stateOf } from '../machine';
import { mayEndRole, mayGrantRole, mayIssueSlip, maySeeAccount, mayUnlock } from '../policy';
import { isOpen } from '../rules';
import { findAccountFacts, findAccountHistory, findGrants } from './history';

interface Whose {
  communityId: string;
  personId: string;
}

/**
 * 账号与职责, for the person's page of any context that shows one: what it was, what may be done by this viewer.
 * Null for those who may not see it. Four statements.
 */
export async function findAccountPanel(read: Reader, actor: Actor, person: Whose, now: Date) {
  if (!maySeeAccount(actor, person).ok) return null;
  const { account, slip } = await findAccountFacts(read, person.personId);
  const state = stateOf(account);
  const held = await findGrants(read, person.personId, person.communityId);
  const mayEnd = mayEndRole(actor, person).ok;
  return {
    state: accountStates[state],
    phone: account && maskPhone(account.phone),
    slip: slip && isOpen(slip, now) ? { isReset: slip.purpose === 'reset', until: slip.expiresAt } : null,
    roles: held.map(({ id, role, since, endedAt, by }) => ({
      id,
      label: roleLabels[role],
      since,
      endedAt,
      by,
      canEnd: mayEnd && endedAt === null,
    })),
    history: await findAccountHistory(read, person.personId),
    can: {
      issueSlip: mayIssueSlip(actor, { ...person, account }).ok,
      signs: account !== null,
      unlock: state === 'locked' && mayUnlock(actor, person).ok,
      grant: mayGrantRole(actor, person).ok,
    },
  };
}
export type AccountPanelView = NonNullable<Awaited<ReturnType<typeof findAccountPanel>>>;
