// A group case in mediation with its list of families, for the tests of claims.
import { asc, eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import type { Command } from '@/lib/kernel/command';
import type { Actor } from '@/lib/kernel/verdict';
import { addTerm } from '@/lib/mediation/commands/add-term';
import { checkClaims } from '@/lib/mediation/commands/check-claims';
import { draftAgreement } from '@/lib/mediation/commands/draft-agreement';
import { importClaims } from '@/lib/mediation/commands/import-claims';
import { openGroup } from '@/lib/mediation/commands/open-group';
import { tellRights } from '@/lib/mediation/commands/tell-rights';
import { aCaseInMediation, aSession, type Dispute, type leak, mustOn, partiesOf, run } from './mediation';
import { as, monday } from './world';

const { mediationClaims, mediationClaimTotals } = tables;
const head = ['姓名', '手机', '主张金额', '合同编号'];
export const family = (i: number, yuan = '4000') => [
  `家长${i}（示例）`,
  `139${String(i).padStart(8, '0')}`,
  yuan,
  `PX-${i}`,
];

export async function aGroup(d: Dispute, story?: ReturnType<typeof leak>) {
  const c = await aCaseInMediation(d, monday, story);
  await mustOn(d, c.ref, openGroup, d.mediator.actor, { absentName: '某培训学校（示例）', absent: '店门锁了。' });
  return c;
}

export const check = (d: Dispute, ref: string, rows: string[][], when = monday) =>
  run(checkClaims, d.mediator.actor, { community: d.code, ref, file: { table: [head, ...rows] } }, when);

export async function importRows(d: Dispute, ref: string, rows: string[][]) {
  const { id: listId } = await check(d, ref, rows);
  return run(importClaims, d.mediator.actor, { community: d.code, ref, listId });
}

export const claimsOf = (caseId: string) =>
  store.read.select().from(mediationClaims).where(eq(mediationClaims.caseId, caseId)).orderBy(asc(mediationClaims.no));

/** The oral agreement of this case in force, so that families sign and are paid. */
export async function inForce(d: Dispute, c: { ref: string; id: string; respondent: { id: string } }) {
  const by = d.mediator.actor;
  for (const p of (await partiesOf(c.id)).filter((one) => !one.rightsToldAt))
    await mustOn(d, c.ref, tellRights, by, { partyId: p.id, at: '2026-11-23 08:51', way: 'paper' });
  await aSession(d, c.ref, 'success');
  const term = { kind: 'pay', clause: 'refund-group', debtorId: c.respondent.id, amount: '9000000' };
  const blanks = { blank1: '没有上的课时费', blank2: '原路退回', blank3: '银行回单', dueDay: '2026-12-30' };
  await mustOn(d, c.ref, addTerm, by, { ...term, ...blanks });
  const oral = { form: 'oral', facts: '学校关门。', issues: '总部担责。', copies: '3', agreedDay: '2026-11-23' };
  await mustOn(d, c.ref, draftAgreement, by, { ...oral, consents: (await partiesOf(c.id)).map((p) => p.id) });
}

/** A deed on one family, with the version it has now. */
export async function onClaim<Out>(
  d: Dispute,
  ref: string,
  id: string,
  command: Command<Out>,
  input: object,
  by: Actor,
) {
  const [claim] = await store.read.select().from(mediationClaims).where(eq(mediationClaims.id, id));
  const { version } = claim!;
  return command.run(as(by), { community: d.code, ref, claimId: id, version: String(version), ...input });
}

const sums = (rows: { state: string; count: number; claimed: number; agreed: number; paid: number }[]) =>
  Object.fromEntries(rows.filter((r) => r.count).map((r) => [r.state, [r.count, r.claimed, r.agreed, r.paid]]));

/** The sums as kept, and as they are when every claim is counted anew. */
export async function bothSums(caseId: string) {
  const kept = await store.read.select().from(mediationClaimTotals).where(eq(mediationClaimTotals.caseId, caseId));
  const counted = new Map<string, { state: string; count: number; claimed: number; agreed: number; paid: number }>();
  for (const c of await claimsOf(caseId)) {
    const row = counted.get(c.state) ?? { state: c.state, count: 0, claimed: 0, agreed: 0, paid: 0 };
    counted.set(c.state, {
      ...{ state: c.state, count: row.count + 1, claimed: row.claimed + c.amount },
      ...{ agreed: row.agreed + c.agreed, paid: row.paid + c.paid },
    });
  }
  return { kept: sums(kept), counted: sums([...counted.values()]) };
}
