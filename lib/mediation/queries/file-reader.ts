import { eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import type { Actor } from '@/lib/kernel/verdict';
import { mayReadFile } from '../policy/files';
import { mayReadOwnClaim } from '../policy/group';
import { findCase } from './case';
import { findCaseFile } from './case-files';
import { findPaidId } from './own-lines';

const { communities, mediations } = tables;

/** A file of a case: whoever opens one is on record, on the case itself. A family of a group opens what shows its own payment. */
export async function caseFileReader(read: Reader, { id, subjectId }: { id: string; subjectId: string }) {
  const [at] = await read
    .select({ ref: mediations.ref, community: communities.code })
    .from(mediations)
    .innerJoin(communities, eq(communities.id, mediations.communityId))
    .where(eq(mediations.id, subjectId));
  const found = at && (await findCase(read, at));
  const file = found && (await findCaseFile(read, found.id, id));
  if (!found || !file) return null;
  const isProof = file.purpose === 'proof' && file.targetId !== null;
  const claimantId = isProof ? await findPaidId(read, found.id, file.targetId ?? '') : null;
  const mayRead = (actor: Actor) => {
    const seen = mayReadFile(actor, found, file);
    return seen.ok ? seen : mayReadOwnClaim(actor, { claimantId });
  };
  return { mayRead, isTraced: true, reason: '打开一份材料' };
}
