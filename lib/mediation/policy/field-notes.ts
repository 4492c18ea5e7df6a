import { type Actor, allow, hide, type Person, permit, type Role, type Verdict } from '../../kernel/verdict';
import { type CaseFacts, type CaseReader, mayOn } from '../policy';

const mediators = ['mediator', 'mediation-director'] as const;

/** What a mediator wrote down on the way. */
export const rights = {
  'mediation.save-field-note': mediators,
  'mediation.post-field-note': mediators,
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

export interface Posting extends Person {
  /** Null: there is no such case for this actor, or none on which notes are made. */
  onCase: CaseReader | null;
}

/** The rights of the author on the note and on the case: what the second lacks is said to the author, the note stays. */
export function mayPostFieldNote(actor: Actor, note: FieldNoteFacts & { into: CaseFacts | null }): Verdict<Posting> {
  const own = mayOnFieldNote('mediation.post-field-note')(actor, note);
  if (!own.ok) return own;
  const seen = note.into ? mayOn('mediation.note')(actor, note.into) : null;
  return allow({ ...own.by, onCase: seen?.ok ? seen.by : null });
}

const reads = mayOnFieldNote('mediation.save-field-note');
export const mayReadFieldNotes = (actor: Actor, at: { communityId: string }) => reads(actor, { ...at, authorId: null });
export const mayReadFieldNote = (actor: Actor, note: FieldNoteFacts) => reads(actor, note);
