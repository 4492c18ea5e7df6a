import { type Actor, allow, deny, hide, type Person, permit, type Role, type Verdict } from '../../kernel/verdict';
import { type CaseFacts, type CaseReader, type CaseRight, mayOn } from '../policy';

const mediators = ['mediator', 'mediation-director'] as const;

/**
 * What a mediator wrote down on the way.
 * @public read by the permission table
 */
export const rights = {
  'mediation.save-field-note': mediators,
  'mediation.post-field-note': mediators,
  'mediation.post-field-visit': mediators,
  'mediation.drop-field-note': mediators,
} as const satisfies Record<string, readonly Role[]>;
type FieldNoteRight = keyof typeof rights;

export interface FieldNoteFacts {
  communityId: string;
  /** Null: not written yet. */
  authorId: string | null;
}

/** Nobody but its author is told that there is one, the director no more than anybody else. */
export const mayOnFieldNote =
  (right: FieldNoteRight) =>
  (actor: Actor, note: FieldNoteFacts): Verdict<Person> => {
    const held = permit(actor, rights[right], note.communityId);
    if (!held.ok || note.authorId === null || note.authorId === held.by.personId) return held;
    return hide();
  };

/** The job takes away what its author can reach no more. */
export const mayDropFieldNote = (actor: Actor, note: FieldNoteFacts & { isStray: boolean }): Verdict<unknown> =>
  actor.kind === 'system'
    ? note.isStray
      ? allow(null)
      : deny('role')
    : mayOnFieldNote('mediation.drop-field-note')(actor, note);

export interface Posting extends Person {
  /** Null: there is no such case for this actor, or none on which notes are made. */
  onCase: CaseReader | null;
}

/** The rights of the author on the note and on the case: what the second lacks is said to the author, the note stays. */
const mayPost =
  (own: FieldNoteRight, onCase: CaseRight) =>
  (actor: Actor, note: FieldNoteFacts & { into: CaseFacts | null }): Verdict<Posting> => {
    const held = mayOnFieldNote(own)(actor, note);
    if (!held.ok) return held;
    const seen = note.into ? mayOn(onCase)(actor, note.into) : null;
    return allow({ ...held.by, onCase: seen?.ok ? seen.by : null });
  };
export const mayPostFieldNote = mayPost('mediation.post-field-note', 'mediation.note');
export const mayPostFieldVisit = mayPost('mediation.post-field-visit', 'mediation.visit');

const reads = mayOnFieldNote('mediation.save-field-note');
export const mayReadFieldNotes = (actor: Actor, at: { communityId: string }) => reads(actor, { ...at, authorId: null });
export const mayReadFieldNote = (actor: Actor, note: FieldNoteFacts) => reads(actor, note);
