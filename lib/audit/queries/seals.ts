import { desc, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { isSignedBy } from '@/lib/kernel/signing';
import { type Fault, sealBytes } from '../rules/chain';

const { chainSeals, installationKeys } = tables;

type Seal = typeof chainSeals.$inferSelect;

/** The last seals of a community, newest first, each with the key that signed it. */
export const findSeals = (read: Reader, communityId: string, limit: number) =>
  read
    .select({ seal: chainSeals, key: installationKeys })
    .from(chainSeals)
    .leftJoin(installationKeys, eq(installationKeys.id, chainSeals.keyId))
    .where(eq(chainSeals.communityId, communityId))
    .orderBy(desc(chainSeals.day))
    .limit(limit);

export type SealRow = Awaited<ReturnType<typeof findSeals>>[number];

export const isSealSigned = ({ seal, key }: SealRow) =>
  key !== null && isSignedBy(key, sealBytes(seal), seal.signature);

/** All seals by the event they stand on, and those whose signature does not hold. */
export async function checkSeals(read: Reader, communityId: string) {
  const faults: Fault[] = [];
  const bySeq = new Map<number, Seal[]>();
  for (const row of await findSeals(read, communityId, 100_000)) {
    if (!isSealSigned(row)) faults.push({ kind: 'seal-unsigned', at: row.seal.day });
    bySeq.set(row.seal.seq, [...(bySeq.get(row.seal.seq) ?? []), row.seal]);
  }
  return { bySeq, faults };
}
