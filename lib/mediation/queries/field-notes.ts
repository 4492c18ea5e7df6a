import { and, asc, eq, inArray } from 'drizzle-orm';
import { type Reader, type ReadTx, tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { refLabel } from '@/lib/i18n/format';
import { clockOf, dayOf } from '@/lib/kernel/calendar/day';
import { defineQuery, type View } from '@/lib/kernel/query';
import { type Actor, has } from '@/lib/kernel/verdict';
import { mayWork } from '../machine';
import { mayReadFieldNote, mayReadFieldNotes } from '../policy/field-notes';
import { refIn } from '../rules/field-notes';
import { lockCase } from './case';
import { findCasesInHand } from './cases-in-hand';
import { findMethod } from './method';

const { fieldNotes, texts } = tables;

type At = { community: string; id: string };

/** The note under this id, or none yet; null when the id stands for something of another community. */
async function gather(read: Reader, { community: code, id }: At, hold: <Q>(query: Q) => Q) {
  const community = await findCommunity(read, code);
  if (!community) return null;
  const [note] = await hold(read.select().from(fieldNotes).where(eq(fieldNotes.id, id)));
  if (note && note.communityId !== community.id) return null;
  return { communityId: community.id, authorId: note?.authorId ?? null, note: note ?? null };
}
export const lockFieldNote = (tx: ReadTx, at: At) => gather(tx, at, (query) => tx.lock(query, 'update'));

/** With the case that its author means to put it into; both locked. Null for no such note. */
export async function findCaseOf(tx: ReadTx, at: At & { ref: string }) {
  const found = await lockFieldNote(tx, at);
  return found?.note ? { ...found, note: found.note, into: await lockCase(tx, at) } : null;
}

const withWords = (read: Reader) =>
  read
    .select({ note: fieldNotes, text: texts.text })
    .from(fieldNotes)
    .innerJoin(texts, eq(texts.id, fieldNotes.textId));

/** What this person has not put into a case yet, oldest first. */
export const findOpenNotes = (read: Reader, authorId: string, communityIds: readonly string[]) =>
  withWords(read)
    .where(
      and(
        eq(fieldNotes.authorId, authorId),
        eq(fieldNotes.state, 'open'),
        inArray(fieldNotes.communityId, [...communityIds]),
      ),
    )
    .orderBy(asc(fieldNotes.createdAt), asc(fieldNotes.id))
    .limit(200);
type Row = Awaited<ReturnType<typeof findOpenNotes>>[number];

export const noteView = ({ note, text }: Row) => ({
  ...{ id: note.id, version: note.version, state: note.state, about: note.about, step: note.step },
  ...{ place: note.place, present: note.present, isPrivate: note.isPrivate, changedAt: note.changedAt },
  /** As a box of date and time holds it, by the clock of Shanghai. */
  at: note.at && `${dayOf(note.at)}T${clockOf(note.at)}`,
  text: text ?? '',
});

const findForms = async (read: Reader, communityId: string, actor: Actor) => {
  const { steps } = await findMethod(read, communityId);
  const cases = await findCasesInHand(read, actor, communityId, has(actor, 'mediation-director', communityId));
  return { steps, cases };
};

/** The author's own notes: to look through and put into cases. */
export const listFieldNotes = defineQuery({
  name: 'mediation.field-notes',
  async load(read, { community: code }: { community: string }, { actor }) {
    const community = await findCommunity(read, code);
    if (!community || actor.kind !== 'user') return community && { communityId: community.id, rows: [], steps: [] };
    const { steps } = await findMethod(read, community.id);
    return { communityId: community.id, rows: await findOpenNotes(read, actor.id, [community.id]), steps };
  },
  authorize: mayReadFieldNotes,
  present: ({ loaded: { rows, steps } }) => ({
    notes: rows.map(noteView),
    steps: steps.map(({ key, label }) => ({ value: key, label })),
  }),
});
export type FieldNotesView = View<typeof listFieldNotes>;

const caseChoice = ({ ref, title }: { ref: string; title: string }) => ({
  value: ref,
  label: `${refLabel('mediation', ref)} ${title}`,
});

export const showFieldNote = defineQuery({
  name: 'mediation.field-note',
  async load(read, at: At, { actor }) {
    const found = await gather(read, at, (query) => query);
    if (!found?.note) return null;
    const [row] = await withWords(read).where(eq(fieldNotes.id, at.id));
    // Nothing more is read for anybody else.
    const isOwn = actor.kind === 'user' && actor.id === found.authorId;
    return {
      ...found,
      row: row!,
      ...(isOwn ? await findForms(read, found.communityId, actor) : { steps: [], cases: [] }),
    };
  },
  authorize: mayReadFieldNote,
  present({ loaded: { row, steps, cases } }) {
    const named = refIn(row.note.about);
    return {
      ...noteView(row),
      steps: steps.map(({ key, label }) => ({ value: key, label })),
      cases: cases.map(caseChoice),
      /** In force, so that a visit may be due. */
      visited: cases.filter((c) => mayWork(c.state, 'visit')).map(caseChoice),
      /** The case that the author wrote down, when it is one of those. */
      named: cases.find((c) => c.ref === named)?.ref,
    };
  },
});
export type FieldNoteView = View<typeof showFieldNote>;
