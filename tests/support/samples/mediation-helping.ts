import { eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import { declareInterest } from '@/lib/mediation/commands/declare-interest';
import { inviteAide } from '@/lib/mediation/commands/invite-aide';
import { replaceAide } from '@/lib/mediation/commands/replace-aide';
import { saveMediator } from '@/lib/mediation/commands/save-mediator';
import { wishMediator } from '@/lib/mediation/commands/wish-mediator';
import { aCase } from './mediation';
import type { Samples, World } from './world';

async function anInvitation(w: World) {
  const { on, applicant, respondent } = await aCase(w, 2);
  return { ...on, name: '水电师傅', reason: '查漏点', consents: [applicant, respondent], consentDay: w.day(-1) };
}

/** Who mediates and who helps. */
export const mediationHelping: Samples = {
  'mediation.wish-mediator': async (w) => {
    const { on } = await aCase(w, 2);
    const input = { ...on, mediatorId: w.here.mediator.id, kind: 'choose' };
    return { command: wishMediator, by: 'resident', input };
  },
  'mediation.declare-interest': async (w) => {
    const { on } = await aCase(w, 2);
    const input = { ...on, mediatorId: w.here.mediator.id, kind: 'kin', reason: '表兄弟。' };
    return { command: declareInterest, by: 'mediator', input };
  },
  'mediation.invite-aide': async (w) => ({ command: inviteAide, by: 'mediator', input: await anInvitation(w) }),
  'mediation.replace-aide': async (w) => {
    const invitation = await anInvitation(w);
    await w.run(inviteAide, 'mediator', invitation);
    const { mediationAides } = tables;
    const [row] = await store.read.select().from(mediationAides).where(eq(mediationAides.caseId, invitation.id));
    const input = { ...(await w.form('mediation', invitation.ref)), aideId: row!.id, reason: '一方不同意。' };
    return { command: replaceAide, by: 'mediator', input };
  },
  'mediation.save-mediator': async (w) => {
    const personId = w.here.mediator.id;
    const [row] = await store.read
      .select({ version: tables.mediatorProfiles.version })
      .from(tables.mediatorProfiles)
      .where(eq(tables.mediatorProfiles.personId, personId));
    const profile = { kind: 'elder', specialities: ['neighbours'], termUntil: '2029-06-30' };
    const input = { community: w.code, personId, version: `${row?.version ?? 0}`, ...profile };
    return { command: saveMediator, by: 'mediation-director', input };
  },
};
