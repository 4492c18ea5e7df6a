import { and, eq, isNull } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { fileReaders } from '@/lib/file-readers';
import { media } from '@/lib/files/rules/media';
import { defineQuery } from '@/lib/kernel/query';
import { hide } from '@/lib/kernel/verdict';

const { communities, files } = tables;

async function findFile(read: Reader, { community, id }: { community: string; id: string }) {
  if (!/^[0-9a-f-]{36}$/.test(id)) return null;
  const [row] = await read
    .select({ file: files })
    .from(files)
    .innerJoin(communities, eq(communities.id, files.communityId))
    .where(and(eq(files.id, id), eq(communities.code, community), isNull(files.removedAt)));
  return row?.file ?? null;
}

/** Whoever may read what it belongs to may open it; to all others it is not there. */
export const openFile = defineQuery({
  name: 'file.open',
  async load(read, at: { community: string; id: string }, { now }) {
    const file = await findFile(read, at);
    const gate = file && (await fileReaders[`${file.subjectKind}/${file.purpose}`]?.(read, file, now));
    return gate ? { ...file, gate } : null;
  },
  authorize(actor, { gate }) {
    const verdict = gate.mayRead(actor);
    return verdict.ok ? verdict : hide();
  },
  trace: ({ gate: { isTraced, reason }, communityId, subjectId }) =>
    isTraced ? { communityId, subjectId, ...(reason && { reason }) } : undefined,
  present: ({ loaded: { sha256, mediaType } }) => ({
    ...{ sha256, mediaType },
    name: `${sha256.slice(0, 12)}.${media[mediaType].ending}`,
  }),
});
