import { asc, desc, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';

const { mediationAgents } = tables;

/** Who acts, or once acted, for the parties; guardians first. */
export const findEveryAgent = (read: Reader, caseId: string) =>
  read
    .select()
    .from(mediationAgents)
    .where(eq(mediationAgents.caseId, caseId))
    .orderBy(desc(mediationAgents.kind), asc(mediationAgents.since), asc(mediationAgents.id));
export type AgentRow = Awaited<ReturnType<typeof findEveryAgent>>[number];

export const findAgents = async (read: Reader, caseId: string) =>
  (await findEveryAgent(read, caseId)).filter((a) => !a.endedAt);
