import { and, eq, isNotNull } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';

const { fieldNotes, texts } = tables;

/** In a case or thrown away: what it said goes, in every version; that there was one stays, so that no phone brings it back. */
export async function endFieldNote(tx: WriteTx, id: string, version: number, at: Date, caseId: string | null) {
  await tx
    .update(texts)
    .set({ text: null, salt: null })
    .where(and(eq(texts.subjectId, id), isNotNull(texts.text)));
  await tx
    .update(fieldNotes)
    .set({
      ...{ state: caseId ? 'posted' : 'dropped', caseId, version: version + 1, changedAt: at },
      ...{ about: null, place: null, present: null, step: null, at: null },
    })
    .where(eq(fieldNotes.id, id));
}
