// The closed list of what becomes of a note from the field, shared by the table and the rules.

/** Waiting for its author to look it through; put into a case; thrown away. */
export const fieldNoteStates = ['open', 'posted', 'dropped'] as const;
