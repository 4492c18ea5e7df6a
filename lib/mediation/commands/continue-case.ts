// A case that goes on from one that was over: the same persons on the same sides, asked again, and nothing that was said.
import { tables, type WriteTx } from '@/db';
import { dayOf } from '@/lib/kernel/calendar/day';
import { takeRef } from '@/lib/kernel/refs';
import type { Case } from '../queries/case';

const { mediationAgents, mediationAlarms, mediationInterests, mediationParties, mediationPartyDetails } = tables;
const { mediationReopenings, mediationReports, mediations } = tables;

type Row<T extends { $inferInsert: object }> = T['$inferInsert'];

export interface Guarded {
  details: readonly Row<typeof mediationPartyDetails>[];
  alarms: readonly Row<typeof mediationAlarms>[];
  reports: readonly Row<typeof mediationReports>[];
  declared: readonly Row<typeof mediationInterests>[];
}
interface At {
  id: string;
  factsId: string;
  byId: string;
  now: Date;
  newId: () => string;
}

/** Rights are told again, mediators are found again; whom a report is about and who has to withdraw stay so. */
export function continueCase(c: Case & Guarded, { id, factsId, byId, now, newId }: At) {
  const parties = new Map(c.parties.map((p) => [p.id, newId()]));
  const alarms = new Map(c.alarms.map((a) => [a.id, newId()]));
  const untold = { rightsToldAt: null, rightsToldWay: null };
  const guardians = c.agents.filter((a) => a.kind === 'guardian' && !a.endedAt);
  return {
    row: {
      ...{ id, communityId: c.communityId, title: c.title, state: 'applied' as const, type: c.type },
      ...{ source: 'application' as const, place: c.place, factsId, isProtected: c.isProtected },
      ...{ protectedFor: c.protectedFor, registeredById: byId, extensions: 0, openTalks: 0 },
      ...{ partyCount: c.parties.length, createdAt: now, version: 1 },
    },
    parties: c.parties.map((p) => ({ ...p, ...untold, id: parties.get(p.id)!, caseId: id })),
    details: c.details.map((d) => ({ ...d, partyId: parties.get(d.partyId)! })),
    guardians: guardians.map((a) => ({
      ...{ ...a, id: newId(), caseId: id, partyId: parties.get(a.partyId)! },
      ...{ since: now, recordedById: byId },
    })),
    alarms: c.alarms.map((a) => ({ ...a, id: alarms.get(a.id)!, caseId: id })),
    reports: c.reports.map((r) => ({ ...r, id: newId(), caseId: id, alarmId: alarms.get(r.alarmId)! })),
    declared: c.declared.map((d) => ({ ...d, id: newId(), caseId: id })),
  };
}
export type Continued = ReturnType<typeof continueCase> & { opening: Row<typeof mediationReopenings> };

export async function saveContinued(tx: WriteTx, next: Continued) {
  const { row } = next;
  const ref = await takeRef(tx, row.communityId, 'mediation', Number(dayOf(row.createdAt).slice(0, 4)));
  await tx.insert(mediations).values({ ...row, ref });
  await tx.insert(mediationParties).values(next.parties);
  if (next.details.length) await tx.insert(mediationPartyDetails).values(next.details);
  if (next.guardians.length) await tx.insert(mediationAgents).values(next.guardians);
  if (next.alarms.length) await tx.insert(mediationAlarms).values(next.alarms);
  if (next.reports.length) await tx.insert(mediationReports).values(next.reports);
  if (next.declared.length) await tx.insert(mediationInterests).values(next.declared);
  await tx.insert(mediationReopenings).values(next.opening);
  return { ref };
}
