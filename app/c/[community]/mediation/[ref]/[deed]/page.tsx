import { notFound } from 'next/navigation';
import { Page } from '@/components/layout/page';
import { DeedPage } from '@/components/mediation/deed-page';
import { type DeedKey, deedOf } from '@/components/mediation/deed-spec';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import type { FormAction } from '@/lib/kernel/form-state';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import type { DeedRight } from '@/lib/mediation/policy/guard';
import { findKnown } from '@/lib/mediation/queries/known-person';
import { showDeed } from '@/lib/mediation/queries/record';
import * as actions from '../../actions';
import * as guard from '../actions';
import * as group from '../claims/actions';

export const metadata = { title: '调解' };

const posts: Record<DeedKey, { action: FormAction; right: DeedRight }> = {
  accept: { action: actions.acceptAction, right: 'mediation.accept' },
  refuse: { action: actions.refuseAction, right: 'mediation.refuse' },
  assign: { action: actions.assignAction, right: 'mediation.assign' },
  declareInterest: { action: guard.declareInterestAction, right: 'mediation.declare-interest' },
  waive: { action: actions.waiveAction, right: 'mediation.waive' },
  saveParty: { action: actions.savePartyAction, right: 'mediation.save-party' },
  setAccess: { action: actions.setAccessAction, right: 'mediation.set-access' },
  tellRights: { action: actions.tellRightsAction, right: 'mediation.tell-rights' },
  note: { action: actions.noteAction, right: 'mediation.note' },
  changeMethod: { action: guard.changeMethodAction, right: 'mediation.change-method' },
  numberTransfer: { action: guard.numberTransferAction, right: 'mediation.number-transfer' },
  session: { action: actions.sessionAction, right: 'mediation.session' },
  extend: { action: actions.extendAction, right: 'mediation.extend' },
  addTerm: { action: actions.addTermAction, right: 'mediation.add-term' },
  draft: { action: actions.draftAction, right: 'mediation.draft' },
  void: { action: actions.voidAction, right: 'mediation.void' },
  sign: { action: actions.signAction, right: 'mediation.sign' },
  drawSignature: { action: guard.drawSignatureAction, right: 'mediation.draw-signature' },
  performTerm: { action: actions.performTermAction, right: 'mediation.perform-term' },
  breach: { action: actions.breachAction, right: 'mediation.breach' },
  payInstalment: { action: group.payInstalmentAction, right: 'mediation.pay-instalment' },
  breachInstalment: { action: group.breachInstalmentAction, right: 'mediation.breach-instalment' },
  visit: { action: actions.visitAction, right: 'mediation.visit' },
  close: { action: actions.closeAction, right: 'mediation.close' },
  resume: { action: guard.resumeAction, right: 'mediation.resume' },
  reopen: { action: guard.reopenAction, right: 'mediation.reopen' },
  saySatisfaction: { action: guard.saySatisfactionAction, right: 'mediation.say-satisfaction' },
  noteSatisfaction: { action: guard.noteSatisfactionAction, right: 'mediation.note-satisfaction' },
  fail: { action: actions.failAction, right: 'mediation.fail' },
  stop: { action: actions.stopAction, right: 'mediation.stop' },
  addAgent: { action: guard.addAgentAction, right: 'mediation.add-agent' },
  wish: { action: guard.wishAction, right: 'mediation.wish-mediator' },
  inviteAide: { action: guard.inviteAideAction, right: 'mediation.invite-aide' },
  replaceAide: { action: guard.replaceAideAction, right: 'mediation.replace-aide' },
  raiseAlarm: { action: guard.raiseAlarmAction, right: 'mediation.raise-alarm' },
  recordReport: { action: guard.recordReportAction, right: 'mediation.record-report' },
};

export default async function CaseDeedPage({ params, searchParams }: PageInput<'community' | 'ref' | 'deed'>) {
  const { community, ref, deed: path } = await params;
  const deed = deedOf(path) ?? notFound();
  const { action, right } = posts[deed];
  const view = await ask(showDeed, { community, ref, right });
  const query = await searchParams;
  const initial = await readDraft(one(query.draft));
  const [name, tail] = [one(query.name) ?? '', one(query.tail) ?? ''];
  const looksUp = deed === 'saveParty' && name !== '';
  const known = looksUp ? await ask(findKnown, { community, ref, name, tail }) : null;
  const picked = {
    ...{ partyId: one(query.party) ?? null, clause: one(query.clause) ?? null },
    search: known && { name, tail, person: known.person },
  };
  const hidden = { community, ref, version: view.version, key: newId() };
  const form = { deed, view, action, hidden, initial };
  return (
    <Page {...(await frame(community))} current="mediation" simple>
      <DeedPage
        {...form}
        removeTerm={actions.removeTermAction}
        endAgent={guard.endAgentAction}
        picked={picked}
        now={new Date()}
      />
    </Page>
  );
}
