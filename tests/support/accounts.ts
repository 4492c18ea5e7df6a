// Accounts for command tests, opened as people open them: a slip, then its code.
import { asc, eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import { activateAccount } from '@/lib/identity/commands/activate-account';
import { issueSlip } from '@/lib/identity/commands/issue-slip';
import { hashPassword } from '@/lib/identity/password';
import { slipCode } from '@/lib/identity/slip-code';
import type { Context } from '@/lib/kernel/command';
import { type Actor, guest } from '@/lib/kernel/verdict';
import { as, monday } from './world';

const { auditEvents } = tables;

export const password = 'yishi-2026';
const passwordHash = await hashPassword(password);

/** The value, where a test takes it for granted that the deed is done. */
export function done<Out>(outcome: { ok: true; value: Out } | { ok: false; error: { message: string } }): Out {
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value;
}

export const asGuest = (at: Date = monday): Context => as(guest, at);

/** A new slip for the person, and its code. */
export async function aSlip(clerk: Actor, person: string, { community = 'ljg', signed = '', at = monday } = {}) {
  const { slipId } = done(await issueSlip.run(as(clerk, at), { community, person, signed }));
  return slipCode(slipId);
}

/** Opens the account of a person with the phone, and answers its id. */
export async function anAccount(clerk: Actor, person: string, phone: string, at = monday, community = 'ljg') {
  const code = await aSlip(clerk, person, { at, community });
  return done(await activateAccount.run(asGuest(at), { code, phone, password: { hash: passwordHash } })).accountId;
}

export const eventsOf = (personId: string) =>
  store.read.select().from(auditEvents).where(eq(auditEvents.subjectId, personId)).orderBy(asc(auditEvents.seq));
