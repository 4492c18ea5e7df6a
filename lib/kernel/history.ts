import { asc, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';

const { people, texts, transitions } = tables;

/** The steps of one record, oldest first, with the words that went with them. Names are masked by the presenter. */
export const findHistory = (read: Reader, subjectId: string) =>
  read
    .select({
      id: transitions.id,
      event: transitions.event,
      from: transitions.from,
      to: transitions.to,
      at: transitions.at,
      actorId: transitions.actorId,
      actorName: people.name,
      text: texts.text,
    })
    .from(transitions)
    .leftJoin(people, eq(people.id, transitions.actorId))
    .leftJoin(texts, eq(texts.id, transitions.textId))
    .where(eq(transitions.subjectId, subjectId))
    .orderBy(asc(transitions.at), asc(transitions.id));

export type HistoryRow = Awaited<ReturnType<typeof findHistory>>[number];
