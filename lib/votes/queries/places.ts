// 小区 and 村民小组 that a draft names.
import { eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';

const { estates, villageGroups } = tables;

export async function findPlaces(read: Reader, draft: { estateId: string | null; groupId: string | null }) {
  const { estateId, groupId } = draft;
  const [estate] = estateId ? await read.select().from(estates).where(eq(estates.id, estateId)) : [];
  const [group] = groupId ? await read.select().from(villageGroups).where(eq(villageGroups.id, groupId)) : [];
  return { estate: estate ?? null, group: group ?? null };
}
