// Who stands beside the parties of the planted cases: agents, guardians, those who were once one, a representative of a
// group; and staff who are bound to a case by house, flat, name or a report.
import { eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import type { Role } from '@/lib/kernel/verdict';
import { addAgent } from '@/lib/mediation/commands/add-agent';
import { endAgent } from '@/lib/mediation/commands/end-agent';
import { nameSpeaker } from '@/lib/mediation/commands/name-speaker';
import { raiseAlarm } from '@/lib/mediation/commands/raise-alarm';
import { recordReport } from '@/lib/mediation/commands/record-report';
import { claimsOf, family, importRows } from './group';
import { type Dispute, mustOn, partiesOf } from './mediation';
import { aPerson } from './world';

let rung = 0;
async function aKnown(communityId: string, roles: readonly Role[], name: string) {
  const person = await aPerson(communityId, roles, name);
  const phone = `1371111${String(++rung).padStart(4, '0')}`;
  await store.transaction((tx) => tx.update(tables.people).set({ phone }).where(eq(tables.people.id, person.id)));
  return { ...person, phone, name };
}
type Known = Awaited<ReturnType<typeof aKnown>>;

/** Under one roof from now on. */
export async function liveTogether(d: Dispute, unit: number, ...personIds: string[]) {
  const householdId = newId();
  await store.transaction(async (tx) => {
    const { communityId, units } = d;
    const home = { id: householdId, communityId, code: `H-${householdId.slice(-6)}`, kind: 'resident' as const };
    await tx.insert(tables.households).values({ ...home, unitId: units[unit]!.id });
    for (const personId of personIds)
      await tx.insert(tables.householdMembers).values({ householdId, personId, since: '2020-01-01', until: null });
  });
}

/** One owns a flat, the other rents it. */
export async function ownAndRent(d: Dispute, ownerId: string, tenantId: string) {
  const unitId = d.units[1]!.id;
  const since = '2020-01-01';
  await store.transaction(async (tx) => {
    await tx.insert(tables.ownerships).values({ unitId, personId: ownerId, votes: true, since, until: null });
    await tx.insert(tables.tenancies).values({ id: newId(), unitId, personId: tenantId, since, until: null });
  });
}

const actsFor = (d: Dispute, ref: string, partyId: string, who: Known, more: object = {}) =>
  mustOn(d, ref, addAgent, d.mediator.actor, {
    ...{ partyId, kind: 'agent', name: who.name, phone: who.phone, relation: '律师' },
    ...{ scope: 'special', letterDay: '2026-11-20', ...more },
  });

interface Case {
  id: string;
  ref: string;
}
/** Two families in a group, one of whom speaks for it; the other one’s name must not come out for the first. */
export async function plantGroup(d: Dispute, c: Case, hidden: string) {
  const speaker = await aPerson(d.communityId, ['resident'], '家长1（示例）');
  await store.transaction((tx) =>
    tx.update(tables.people).set({ phone: '13900000001' }).where(eq(tables.people.id, speaker.id)),
  );
  await importRows(d, c.ref, [family(1), [hidden, '13900000002', '4000', 'PX-2']]);
  const [first, second] = await claimsOf(c.id);
  const named = { claimId: first!.id, scope: 'special', letterDay: '2026-11-20' };
  await mustOn(d, c.ref, nameSpeaker, d.mediator.actor, named);
  return { speaker, claimId: second!.id };
}

/** Agents of each side of one case, one of them ended; the guardian of the applicant of a protected one. */
export async function plantAgents(d: Dispute, plain: Case, secret: Case) {
  const [applicant, respondent] = (await partiesOf(plain.id)).sort((a, b) => (a.side < b.side ? -1 : 1));
  const person = (name: string, ...roles: Role[]) => aKnown(d.communityId, ['resident', ...roles], name);
  const ours = await person('甲方律师');
  const theirs = await person('乙方代理');
  const guardian = await person('监护人示例');
  const former = await person('前代理示例', 'mediation-director');
  await actsFor(d, plain.ref, applicant!.id, ours);
  await actsFor(d, plain.ref, respondent!.id, theirs, { scope: 'general' });
  await actsFor(d, plain.ref, respondent!.id, former);
  const agents = await store.read
    .select()
    .from(tables.mediationAgents)
    .where(eq(tables.mediationAgents.personId, former.id));
  await mustOn(d, plain.ref, endAgent, d.mediator.actor, { agentId: agents[0]!.id });
  const ward = (await partiesOf(secret.id)).find((p) => p.side === 'applicant')!;
  const parent = { kind: 'guardian', relation: '母亲', scope: '', letterDay: '' };
  await actsFor(d, secret.ref, ward.id, guardian, parent);
  return { ours, theirs, guardian, former };
}

/** A report about somebody who directs here. */
export async function plantReported(d: Dispute, c: Case) {
  await mustOn(d, c.ref, raiseAlarm, d.mediator.actor, { kind: 'crime', level: 'red', text: '可能涉嫌违法。' });
  const alarms = await store.read.select().from(tables.mediationAlarms).where(eq(tables.mediationAlarms.caseId, c.id));
  const alarmId = alarms.find((a) => a.kind === 'crime')!.id;
  const who = await aKnown(d.communityId, ['mediation-director'], '被报告示例');
  const about = { aboutName: who.name, aboutPhone: who.phone };
  const report = { alarmId, target: 'police', at: '2026-11-23 08:59', text: '已经报告。', ...about };
  await mustOn(d, c.ref, recordReport, d.mediator.actor, report);
  return who;
}
