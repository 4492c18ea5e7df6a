import { asc, eq } from 'drizzle-orm';
import { type Reader, type ReadTx, tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { defineQuery, type View } from '@/lib/kernel/query';
import { maySaveClause } from '../policy/library';
import { exampleClauses } from '../rules/clause-examples';
import { blankText, type Clause } from '../rules/clauses';
import { disputeTypes, typeNames } from '../rules/words';

const { communities, mediationClauses } = tables;

export interface LibraryClause extends Clause {
  /** 0: shipped and never changed here, without a row. */
  version: number;
  isExample: boolean;
  isRetired: boolean;
}

const shipped: readonly LibraryClause[] = exampleClauses.map((c) => ({
  ...{ ...c, version: 0, isExample: true, isRetired: false },
}));

/** The library of a community: the shipped clauses as they are changed here, then its own. */
export async function findClauses(read: Reader, communityId: string): Promise<LibraryClause[]> {
  const rows = await read
    .select()
    .from(mediationClauses)
    .where(eq(mediationClauses.communityId, communityId))
    .orderBy(asc(mediationClauses.createdAt), asc(mediationClauses.id));
  const own = new Map(
    rows.map(({ key, title, kind, types, text, version, retiredAt }) => [
      key,
      { ...{ key, title, kind, types, text, version }, isExample: false, isRetired: retiredAt !== null },
    ]),
  );
  const known = shipped.map((c) => own.get(c.key) ?? c);
  return [...known, ...[...own.values()].filter((c) => !shipped.some((one) => one.key === c.key))];
}

/** The same, held: two deeds on a library stand one after the other. */
export async function lockClauses(tx: ReadTx, communityId: string) {
  await tx.lock(tx.select({ id: communities.id }).from(communities).where(eq(communities.id, communityId)), 'update');
  return findClauses(tx, communityId);
}

interface Asked {
  community: string;
  type?: string | undefined;
}
const gather = async (read: Reader, { community: code }: Asked) => {
  const community = await findCommunity(read, code);
  return community && { communityId: community.id, clauses: await findClauses(read, community.id) };
};

const kindNames = { pay: '付钱', act: '做一件事', promise: '答应不做，或者放弃' } as const;

export const listClauses = defineQuery({
  name: 'mediation.clauses',
  async load(read, asked: Asked) {
    const found = await gather(read, asked);
    return found && { ...found, type: disputeTypes.find((t) => t === asked.type) ?? null };
  },
  authorize: maySaveClause,
  present({ loaded: { clauses, type } }) {
    const shown = clauses.filter((c) => type === null || c.types === null || c.types.includes(type));
    const line = (c: LibraryClause) => ({
      ...{ key: c.key, title: c.title, isExample: c.isExample, kind: kindNames[c.kind], text: blankText(c.text) },
      types: c.types ? c.types.map((t) => typeNames[t]).join('、') : '各类',
    });
    return {
      type,
      clauses: shown.filter((c) => !c.isRetired).map(line),
      retired: shown.filter((c) => c.isRetired).map(line),
    };
  },
});
export type ClausesView = View<typeof listClauses>;

/** One of them as it is edited; without a key an empty one. */
export const editClause = defineQuery({
  name: 'mediation.clause',
  async load(read, { key, ...asked }: Asked & { key: string | null }) {
    const found = await gather(read, asked);
    const clause = found?.clauses.find((c) => c.key === key) ?? null;
    return found && (clause || key === null) ? { communityId: found.communityId, clause } : null;
  },
  authorize: maySaveClause,
  present: ({ loaded: { clause } }) => ({ clause }),
});
export type ClauseView = View<typeof editClause>;
