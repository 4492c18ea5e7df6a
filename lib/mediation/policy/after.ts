import { type Actor, deny, permit, type Role, type Verdict } from '../../kernel/verdict';
import { type Audience, type CaseFacts, type CaseReader, mayRead } from '../policy';

const mediators = ['mediator', 'mediation-director'] as const;

/** After a case was over, or an agreement performed. */
export const rights = {
  'mediation.resume': mediators,
  'mediation.reopen': mediators,
  'mediation.say-satisfaction': ['resident'],
  'mediation.note-satisfaction': mediators,
} as const satisfies Record<string, readonly Role[]>;
export type AfterRight = keyof typeof rights;
export const isAfter = (right: string): right is AfterRight => right in rights;

const staff: readonly Audience[] = ['mediator', 'director'];
/** Whether they were satisfied is the parties’ own word; who works the case writes down what was spoken. */
const audiences: Record<AfterRight, readonly Audience[]> = {
  'mediation.resume': staff,
  'mediation.reopen': staff,
  'mediation.say-satisfaction': ['party'],
  'mediation.note-satisfaction': staff,
};

/** Whoever is bound to a party begins nothing again, whatever the parties once consented to. */
export const mayAfter =
  (right: AfterRight) =>
  (actor: Actor, c: CaseFacts): Verdict<CaseReader> => {
    const seen = mayRead(actor, c);
    if (!seen.ok) return seen;
    if (!audiences[right].includes(seen.by.audience)) return deny('audience');
    if (seen.by.isOnlooker) return deny('authority');
    if (seen.by.audience !== 'party' && c.bound?.includes(seen.by.personId)) return deny('bound');
    const held = permit(actor, rights[right], c.communityId);
    return held.ok ? seen : held;
  };

/** Every party’s answer for those who work the case; a party reads the own one, who broke in none. */
export const mayReadAnswer = (by: CaseReader, partyId: string) =>
  staff.includes(by.audience) || (by.audience === 'party' && by.partyId === partyId);

/** What a party wrote beside it is for the director: nobody has to weigh a word because the mediator reads it. */
export const mayReadWords = (by: CaseReader, answer: { partyId: string; way: 'own' | 'spoken' }) =>
  by.audience === 'director' ||
  (mayReadAnswer(by, answer.partyId) && (by.audience === 'party' || answer.way === 'spoken'));
