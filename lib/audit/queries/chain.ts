import { and, asc, eq, gt } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { type Entry, link } from '@/lib/kernel/events';
import { erasedTexts, type Fault, hashesIn, namedTexts } from '../rules/chain';
import { checkFiles } from './files';
import { checkSeals } from './seals';
import { checkTexts } from './texts';

const { auditChains, auditEvents, communities } = tables;
const pageSize = 5000;

export const findChains = (read: Reader) =>
  read
    .select({ communityId: communities.id, code: communities.code, name: communities.name })
    .from(communities)
    .orderBy(asc(communities.code));

async function* eventsOf(read: Reader, communityId: string) {
  for (let after = 0; ; ) {
    const rows = await read
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.communityId, communityId), gt(auditEvents.seq, after)))
      .orderBy(asc(auditEvents.seq))
      .limit(pageSize);
    yield* rows;
    if (rows.length < pageSize) return;
    after = rows.at(-1)!.seq;
  }
}

/** Recomputes one community's chain from its first event, against its head, its seals and its texts. */
export async function checkChain(read: Reader, communityId: string) {
  const [head] = await read.select().from(auditChains).where(eq(auditChains.communityId, communityId));
  const seals = await checkSeals(read, communityId);
  const texts = await checkTexts(read, communityId);
  const files = await checkFiles(read, communityId);
  const faults: Fault[] = [...seals.faults, ...texts.faults];
  const unnamed = new Set(texts.hashes);
  let last = { seq: 0, hash: '' };
  for await (const { communityId: _, hash, ...entry } of eventsOf(read, communityId)) {
    if (entry.seq !== last.seq + 1) faults.push({ kind: 'event-missing', at: `${last.seq + 1}` });
    else if (link(last.hash, entry satisfies Entry) !== hash)
      faults.push({ kind: 'event-changed', at: `${entry.seq}` });
    for (const seal of seals.bySeq.get(entry.seq) ?? [])
      if (seal.hash !== hash) faults.push({ kind: 'seal-differs', at: seal.day });
    seals.bySeq.delete(entry.seq);
    for (const named of namedTexts(entry.payload))
      if (!texts.hashes.has(named)) faults.push({ kind: 'text-missing', at: `${entry.seq}` });
    files.meet(entry);
    const erased = erasedTexts(entry);
    for (const named of erased) texts.erased.delete(named);
    for (const named of hashesIn(entry.payload)) if (!erased.includes(named)) unnamed.delete(named);
    last = { seq: entry.seq, hash };
  }
  if ((head?.seq ?? 0) !== last.seq || (head?.hash ?? '') !== last.hash)
    faults.push({ kind: 'head-differs', at: `${last.seq}` });
  for (const left of seals.bySeq.values()) for (const seal of left) faults.push({ kind: 'seal-differs', at: seal.day });
  for (const hash of unnamed) faults.push({ kind: 'text-unnamed', at: hash });
  for (const hash of texts.erased) faults.push({ kind: 'text-erased-unsaid', at: hash });
  return { ...last, texts: texts.hashes.size, faults: [...faults, ...files.faults()] };
}
