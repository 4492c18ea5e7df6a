import { and, asc, eq, gt } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { sha256 } from '@/lib/kernel/events';
import type { Fault } from '../rules/chain';

const { texts } = tables;
const pageSize = 5000;

/** Reads every text of a community against its own hash; answers the hashes, which the events must name. */
export async function checkTexts(read: Reader, communityId: string) {
  const hashes = new Set<string>();
  const erased = new Set<string>();
  const faults: Fault[] = [];
  for (let after = ''; ; ) {
    const rows = await read
      .select({ id: texts.id, text: texts.text, salt: texts.salt, hash: texts.hash })
      .from(texts)
      .where(and(eq(texts.communityId, communityId), gt(texts.id, after)))
      .orderBy(asc(texts.id))
      .limit(pageSize);
    for (const { id, text, salt, hash } of rows) {
      hashes.add(hash);
      if (text === null || salt === null) erased.add(hash);
      else if (sha256(salt, text) !== hash) faults.push({ kind: 'text-changed', at: id });
    }
    if (rows.length < pageSize) return { hashes, erased, faults };
    after = rows.at(-1)!.id;
  }
}
