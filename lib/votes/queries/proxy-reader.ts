import { eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import type { Actor } from '@/lib/kernel/verdict';
import { mayReadProxyScans } from '../policy/channels';
import type { Vote } from './vote';

const { votes } = tables;

/** A signed paper with two names on it: whoever opens one is on record. */
export async function proxyReader(read: Reader, voteId: string) {
  const [row] = await read.select().from(votes).where(eq(votes.id, voteId));
  return row ? { mayRead: (actor: Actor) => mayReadProxyScans(actor, row as Vote), isTraced: true } : null;
}
