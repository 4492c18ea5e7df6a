import type { Actor } from '@/lib/kernel/verdict';
import { type CaseEvent, caseMachine, mayWork, type Work } from '../machine';
import { type CaseRight, mayOn } from '../policy';
import { type AfterRight, mayAfter } from '../policy/after';
import { mayDeed } from '../policy/guard';
import { isTakenUp } from '../rules/after';
import { owesReport } from '../rules/alarms';
import { isHandedOver } from '../rules/words';
import type { AlarmRow } from './alarms';
import type { Dossier } from './dossier';

const hasParts = (d: Dossier, untouched: boolean) =>
  d.parts.some(({ part }) => (untouched ? part.state === 'open' : part.state !== 'paid'));

/** A term that is not performed part by part. */
const hasWhole = (d: Dossier) =>
  d.terms.some(({ term }) => term.agreementId && !d.parts.some(({ part }) => part.termId === term.id));

/** What may be done after it was over, or performed. */
function canAfter(actor: Actor, d: Dossier) {
  const { binding, continued, answers, accountless } = d.after;
  const parts = d.parts.map(({ part }) => part);
  const may = (right: AfterRight) => mayAfter(right)(actor, d).ok;
  const isAsked = mayWork(d.state, 'satisfy') && !binding;
  const isFree = (partyId: string) => !answers.some(({ row }) => row.partyId === partyId && row.way === 'own');
  return {
    resume:
      caseMachine.may(d.state, 'resume') &&
      !binding &&
      !continued &&
      d.terms.some(({ term }) => term.agreementId && isTakenUp(term, parts)) &&
      may('mediation.resume'),
    reopen: mayWork(d.state, 'reopen') && !continued && !binding?.anonymisedAt && may('mediation.reopen'),
    saySatisfaction: isAsked && may('mediation.say-satisfaction'),
    noteSatisfaction: isAsked && accountless.some(isFree) && may('mediation.note-satisfaction'),
  };
}

/** Which deeds this viewer may do now: the policies that guard the commands, and the machine. */
export function canOn(actor: Actor, d: Dossier & { alarms?: readonly AlarmRow[] }) {
  // Suspected harm is reported before anything is accepted, talked about or agreed on.
  const isFree = !owesReport(d.alarms ?? []);
  const right = (name: CaseRight) => mayOn(name)(actor, d).ok;
  const event = (name: CaseRight, e: CaseEvent) => caseMachine.may(d.state, e) && right(name);
  const work = (name: CaseRight, w: Work) => mayWork(d.state, w) && right(name);
  return {
    accept: isFree && event('mediation.accept', 'accept'),
    refuse: event('mediation.refuse', 'refuse'),
    assign: event('mediation.assign', 'assign') || work('mediation.assign', 'replace'),
    waive: work('mediation.waive', 'waive'),
    saveParty: work('mediation.save-party', 'save-party'),
    tellRights: work('mediation.tell-rights', 'tell-rights') && d.parties.some((p) => !p.rightsToldAt),
    note: work('mediation.note', 'note'),
    changeMethod: mayWork(d.state, 'change-method') && mayDeed('mediation.change-method')(actor, d).ok,
    numberTransfer:
      isHandedOver(d.source) &&
      mayWork(d.state, 'number-transfer') &&
      mayDeed('mediation.number-transfer')(actor, d).ok,
    session: isFree && work('mediation.session', 'session') && d.parties.some((p) => p.rightsToldAt),
    extend: work('mediation.extend', 'extend'),
    addTerm: work('mediation.add-term', 'add-term'),
    removeTerm: work('mediation.remove-term', 'remove-term'),
    draft: isFree && event('mediation.draft', 'draft') && d.terms.some(({ term }) => !term.agreementId),
    void: event('mediation.void', 'void'),
    sign: work('mediation.sign', 'sign'),
    performTerm: work('mediation.perform-term', 'perform-term') && hasWhole(d),
    breach: work('mediation.breach', 'breach') && hasWhole(d),
    payInstalment:
      mayWork(d.state, 'pay-instalment') && hasParts(d, false) && mayDeed('mediation.pay-instalment')(actor, d).ok,
    breachInstalment:
      mayWork(d.state, 'breach-instalment') && hasParts(d, true) && mayDeed('mediation.breach-instalment')(actor, d).ok,
    visit: work('mediation.visit', 'visit') && d.visits.some(({ visit }) => !visit.visitedAt),
    close: event('mediation.close', 'close'),
    fail: event('mediation.fail', 'fail'),
    stop: event('mediation.stop', 'stop'),
    addAgent: mayWork(d.state, 'agents') && mayDeed('mediation.add-agent')(actor, d).ok,
    endAgent: mayWork(d.state, 'agents') && mayDeed('mediation.end-agent')(actor, d).ok,
    wish: mayWork(d.state, 'wish') && mayDeed('mediation.wish-mediator')(actor, d).ok,
    drawSignature: mayWork(d.state, 'draw-signature') && mayDeed('mediation.draw-signature')(actor, d).ok,
    declareInterest: mayWork(d.state, 'declare-interest') && mayDeed('mediation.declare-interest')(actor, d).ok,
    inviteAide: mayWork(d.state, 'aides') && mayDeed('mediation.invite-aide')(actor, d).ok,
    replaceAide: mayWork(d.state, 'aides') && mayDeed('mediation.replace-aide')(actor, d).ok,
    raiseAlarm: mayDeed('mediation.raise-alarm')(actor, d).ok,
    recordReport: d.alarms?.length ? mayDeed('mediation.record-report')(actor, d).ok : false,
    setAccess: work('mediation.set-access', 'set-access'),
    ...canAfter(actor, d),
  };
}
export type Can = ReturnType<typeof canOn>;
