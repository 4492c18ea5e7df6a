import { and, desc, eq } from 'drizzle-orm';
import { type Reader, type ReadTx, tables } from '@/db';
import { defineQuery, type View } from '@/lib/kernel/query';
import { mayWork } from '../machine';
import { mayListClaims, mayOnGroup } from '../policy/group';
import { findGroupCase, lockGroup } from './group';

const { mediationClaimLists, people } = tables;
type At = { community: string; ref: string };

const byId = (read: Reader, caseId: string, listId: string) =>
  read
    .select()
    .from(mediationClaimLists)
    .where(and(eq(mediationClaimLists.caseId, caseId), eq(mediationClaimLists.id, listId)));

/** An upload with its case, both held. */
export async function lockClaimList(tx: ReadTx, at: At & { listId: string }) {
  const found = await lockGroup(tx, at);
  if (!found) return null;
  const [list] = await tx.lock(byId(tx, found.id, at.listId), 'update');
  return { ...found, list: list ?? null };
}

/** The latest uploads, without their lines. */
export const showClaimLists = defineQuery({
  name: 'mediation.claim-lists',
  async load(read, at: At) {
    const found = await findGroupCase(read, at);
    if (!found?.group) return null;
    const { id, state, rowCount, fresh, known, amount, createdAt, faults } = mediationClaimLists;
    const rows = await read
      .select({ id, state, rowCount, fresh, known, amount, createdAt, faults, by: people.name })
      .from(mediationClaimLists)
      .innerJoin(people, eq(people.id, mediationClaimLists.checkedById))
      .where(eq(mediationClaimLists.caseId, found.id))
      .orderBy(desc(createdAt), desc(id))
      .limit(10);
    return { ...found, rows };
  },
  authorize: mayListClaims,
  present: ({ loaded, actor }) => ({
    rows: loaded.rows.map(({ faults, ...row }) => ({ ...row, faults: faults.length })),
    can: mayWork(loaded.state, 'group') && mayOnGroup('mediation.check-claims')(actor, loaded).ok,
  }),
});
export type ClaimListsView = View<typeof showClaimLists>;

const rowsShown = 100;

/** One upload: what is wrong in it, or what it would add. */
export const showClaimList = defineQuery({
  name: 'mediation.claim-list',
  async load(read, at: At & { listId: string; after?: string }) {
    const found = await findGroupCase(read, at);
    if (!found?.group) return null;
    const [list] = await byId(read, found.id, at.listId);
    return list ? { ...found, list, from: /^\d{1,6}$/.test(at.after ?? '') ? Number(at.after) : 0 } : null;
  },
  authorize: mayListClaims,
  present({ loaded: { list, from, state }, loaded, actor }) {
    const { faults, lines: _, ...shown } = list;
    const to = from + rowsShown;
    return {
      ...shown,
      faults: faults.slice(from, to),
      faultCount: faults.length,
      next: faults.length > to ? String(to) : null,
      can:
        list.state === 'checked' &&
        !faults.length &&
        mayWork(state, 'group') &&
        mayOnGroup('mediation.import-claims')(actor, loaded).ok,
    };
  },
});
export type ClaimListView = View<typeof showClaimList>;
