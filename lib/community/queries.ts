import { eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';

const { communities } = tables;

/** The community behind a code, or null. */
export async function findCommunity(read: Reader, code: string) {
  const [row] = await read.select().from(communities).where(eq(communities.code, code));
  return row ?? null;
}
