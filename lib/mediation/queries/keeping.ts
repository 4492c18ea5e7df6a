import { desc, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { usualKeeping } from '../rules/keeping';

const { mediationKeeping } = tables;

/** How long files are kept here; before anybody has touched it, as shipped (version 0, no row yet). */
export async function findKeeping(read: Reader, communityId: string) {
  const [row] = await read
    .select()
    .from(mediationKeeping)
    .where(eq(mediationKeeping.communityId, communityId))
    .orderBy(desc(mediationKeeping.version))
    .limit(1);
  return row ?? { ...usualKeeping, version: 0 };
}
