import { asc, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';

const { mediationAgents, mediationDrawn, texts } = tables;

/** Names drawn on a screen; the strokes are null once the words of the case were erased. */
export const findDrawn = (read: Reader, caseId: string) =>
  read
    .select({ row: mediationDrawn, strokes: texts.text, agent: mediationAgents.name })
    .from(mediationDrawn)
    .innerJoin(texts, eq(texts.id, mediationDrawn.textId))
    .leftJoin(mediationAgents, eq(mediationAgents.id, mediationDrawn.agentId))
    .where(eq(mediationDrawn.caseId, caseId))
    .orderBy(asc(mediationDrawn.at), asc(mediationDrawn.id));
