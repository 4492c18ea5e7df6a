import { eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import { addAgent } from '@/lib/mediation/commands/add-agent';
import { endAgent } from '@/lib/mediation/commands/end-agent';
import { openProtectedCase } from '@/lib/mediation/commands/open-protected-case';
import { raiseAlarm } from '@/lib/mediation/commands/raise-alarm';
import { recordReport } from '@/lib/mediation/commands/record-report';
import { setAccess } from '@/lib/mediation/commands/set-access';
import { aCase } from './mediation';
import type { Samples, World } from './world';

async function aProtectedCase(w: World) {
  const { on } = await aCase(w, 2);
  await w.run(setAccess, 'mediator', { ...on, isProtected: 'on', protectedFor: 'mental' });
  return w.form('mediation', on.ref);
}

const alarm = { kind: 'escalation', level: 'orange', text: '说要叫人来。' };

const agent = { kind: 'agent', name: '郑律师', relation: '律师', scope: 'special', letterDay: '2026-01-05' };

/** What protects the people in a case. */
export const mediationGuard: Samples = {
  'mediation.break-glass': async (w) => {
    const { community, ref } = await aProtectedCase(w);
    const input = { community, ref, reason: '电话里听到有人求救，要马上找到住处。' };
    return { command: openProtectedCase, by: 'secretary', input };
  },
  'mediation.add-agent': async (w) => {
    const { on, applicant: partyId } = await aCase(w, 2);
    return { command: addAgent, by: 'mediator', input: { ...on, partyId, ...agent } };
  },
  'mediation.end-agent': async (w) => {
    const { on, applicant: partyId } = await aCase(w, 2);
    await w.run(addAgent, 'mediator', { ...on, partyId, ...agent });
    const { mediationAgents } = tables;
    const [row] = await store.read.select().from(mediationAgents).where(eq(mediationAgents.caseId, on.id));
    const input = { ...(await w.form('mediation', on.ref)), agentId: row!.id };
    return { command: endAgent, by: 'mediator', input };
  },
  'mediation.raise-alarm': async (w) => {
    const { on } = await aCase(w, 2);
    return { command: raiseAlarm, by: 'mediator', input: { ...on, ...alarm } };
  },
  'mediation.record-report': async (w) => {
    const { on } = await aCase(w, 2);
    await w.run(raiseAlarm, 'mediator', { ...on, ...alarm });
    const { mediationAlarms } = tables;
    const [row] = await store.read.select().from(mediationAlarms).where(eq(mediationAlarms.caseId, on.id));
    const report = { alarmId: row!.id, target: 'police', at: w.instant(-1), text: '打了 110。' };
    return { command: recordReport, by: 'mediator', input: { ...(await w.form('mediation', on.ref)), ...report } };
  },
};
