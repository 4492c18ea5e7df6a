import { eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import type { Actor } from '@/lib/kernel/verdict';
import { mayReadFile } from '../policy/files';
import { findCase } from './case';
import { findCaseFile } from './case-files';

const { communities, mediations } = tables;

/** A file of a case: whoever opens one is on record, on the case itself. */
export async function caseFileReader(read: Reader, { id, subjectId }: { id: string; subjectId: string }) {
  const [at] = await read
    .select({ ref: mediations.ref, community: communities.code })
    .from(mediations)
    .innerJoin(communities, eq(communities.id, mediations.communityId))
    .where(eq(mediations.id, subjectId));
  const found = at && (await findCase(read, at));
  const file = found && (await findCaseFile(read, found.id, id));
  if (!found || !file) return null;
  return { mayRead: (actor: Actor) => mayReadFile(actor, found, file), isTraced: true, reason: '打开一份材料' };
}
