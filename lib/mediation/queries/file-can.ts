import type { Actor } from '@/lib/kernel/verdict';
import { mayWork, type Work } from '../machine';
import { type FileRight, mayOnFile } from '../policy/dossier';
import { confirmationDue } from '../rules/deadlines';
import { isDue } from '../rules/keeping';
import type { Dossier } from './dossier';
import type { DossierRows } from './dossier-rows';

/** Which deeds on the file this viewer may do now: the policies that guard the commands, and the machine. */
export function canOnFile(actor: Actor, d: Dossier, { bound, applications }: DossierRows, today: string) {
  const work = (deed: Work, right: FileRight = `mediation.${deed}` as FileRight) =>
    mayWork(d.state, deed) && mayOnFile(right)(actor, d).ok;
  const asked = (kind: string) => applications.some(({ row }) => row.kind === kind);
  const inForce = d.agreements.find(({ agreement: a }) => a.effectiveDay !== null && a.voidedAt === null);
  const effectiveDay = inForce?.agreement.effectiveDay;
  const isInTime = effectiveDay != null && today <= confirmationDue(effectiveDay).day;
  const row = bound?.row ?? null;
  const isHeld = row !== null && row.heldAt !== null;
  return {
    identity: work('check-identity'),
    investigation: work('record-investigation'),
    evidence: work('list-evidence'),
    confirmation: work('apply-confirmation') && isInTime && !asked('confirmation'),
    leniency: work('apply-leniency') && inForce !== undefined && !asked('leniency'),
    bind: work('bind') && !bound,
    hold: work('hold') && row !== null && !isHeld && row.anonymisedAt === null,
    liftHold: work('lift-hold') && isHeld,
    release: work('release') && row !== null && isDue({ ...row, isHeld }, today),
  };
}
export type FileCan = ReturnType<typeof canOnFile>;
