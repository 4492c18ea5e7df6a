import { type Actor, hide, type Verdict } from '../../kernel/verdict';
import { type CaseFacts, type CaseReader, mayRead } from '../policy';

/** A calendar is for those who work the case, and for a party who was asked to come. */
export function mayTakeAppointment(
  actor: Actor,
  c: CaseFacts & { sitting: { invited: readonly string[] } },
): Verdict<CaseReader> {
  const seen = mayRead(actor, c);
  if (!seen.ok) return seen;
  const { audience, partyId } = seen.by;
  if (audience === 'mediator' || audience === 'director') return seen;
  return audience === 'party' && c.sitting.invited.some((id) => id === partyId) ? seen : hide();
}
