import { eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import type { Actor } from '@/lib/kernel/verdict';
import { mayReadScans } from '../policy/scans';
import type { Vote } from './vote';

const { votes } = tables;

/** Of a roll-call ballot a scan shows who chose what: whoever opens one is on record. */
export async function scanReader(read: Reader, voteId: string, now: Date) {
  const [row] = await read.select().from(votes).where(eq(votes.id, voteId));
  if (!row) return null;
  const vote = { ...(row as Vote), hasClosed: now >= row.closesAt };
  return { mayRead: (actor: Actor) => mayReadScans(actor, vote), isTraced: true };
}
