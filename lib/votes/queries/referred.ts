import type { Reader } from '@/db';
import { findProposal } from '@/lib/proposals/queries/proposal';

/** The topic, if the council referred it to the statutory meeting. */
export async function findReferred(read: Reader, at: { community: string; ref: string }) {
  const proposal = await findProposal(read, at);
  return proposal?.state === 'referred' ? proposal : null;
}
