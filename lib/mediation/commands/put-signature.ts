import type { Day } from '@/lib/kernel/calendar/day';
import type { DecideArgs } from '@/lib/kernel/command';
import type { CaseReader } from '../policy';
import type { Case } from '../queries/case';
import { followUpPlan } from '../rules/deadlines';
import { effectiveDay, type Signature } from '../rules/signing';
import type { CaseRows } from './save-case';
import { stepCase, tellMediators, tellParties, workOnCase } from './step-case';

interface Signed {
  signature: NonNullable<CaseRows['signature']>;
  signedFor?: CaseRows['signedFor'];
  texts?: Parameters<typeof workOnCase>[2]['texts'];
}
type Loaded = Case & { signatures: readonly Signature[]; followUps: readonly number[] };

/** A signature that counts. The last required one brings the agreement into force (PM 30). */
export function putSignature<Input extends { version: number }>(
  args: DecideArgs<Input, Loaded, CaseReader>,
  required: readonly string[],
  { signature, signedFor, texts = [] }: Signed,
) {
  const { loaded, newId } = args;
  const { signer, day, agreementId } = signature;
  const inForce: Day | null = effectiveDay(required, [...loaded.signatures, { signer, day }]);
  const rows = { signature, signedFor };
  if (!inForce) return workOnCase(args, 'sign', { rows, texts, payload: { signer, day } });
  return stepCase(args, 'take-effect', {
    rows: {
      ...rows,
      agreementPatch: { id: agreementId, set: { effectiveDay: inForce } },
      visits: followUpPlan(inForce, loaded.followUps).map((v) => ({ ...v, id: newId(), caseId: loaded.id })),
    },
    texts,
    tell: [...tellParties(loaded, 'mediation.in-force'), ...tellMediators(loaded, 'mediation.in-force')],
    payload: { signer, day, effectiveDay: inForce },
  });
}
