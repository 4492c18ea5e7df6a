import { and, eq, inArray, isNotNull, lt, type SQL } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { tables, type WriteTx } from '@/db';
import { addMonths, dayOf, startOfDay } from '@/lib/kernel/calendar/day';
import type { Job, JobRun } from './job';

const { drafts, idempotencyKeys, loginFailures, mediationClaimLists, mediationMergeParts, mediationMerges } = tables;
const { rosters, sessions } = tables;
const week = 7 * 86_400_000;

/** Takes away what was only kept for a time. Words of records have their own command and their own periods. */
export const retention: Job = {
  cron: '40 3 * * *',
  does: '清理到期的会话、草稿、重复提交记录和没有导入的花名册和名单',
  run: (at) =>
    at.store.transaction(async (tx) => {
      const weekAgo = new Date(at.now.getTime() - week);
      // CSL 23: records of who signed in are kept for six months at least.
      const halfYearAgo = addMonths(dayOf(at.now), -6);
      return {
        idempotencyKeys: await clear(tx, at, idempotencyKeys, lt(idempotencyKeys.at, weekAgo)),
        drafts: await clear(tx, at, drafts, lt(drafts.expiresAt, at.now)),
        sessions: await clear(tx, at, sessions, lt(sessions.lastSeenAt, startOfDay(halfYearAgo))),
        loginFailures: await clear(tx, at, loginFailures, lt(loginFailures.day, halfYearAgo)),
        rosters: await emptyRosters(tx, at, weekAgo),
        claimLists: await emptyClaimLists(tx, at, weekAgo),
        merges: await endMerges(tx, at),
      };
    }),
};

async function clear(tx: WriteTx, { dryRun }: JobRun, table: SQLiteTable, where: SQL) {
  const count = await tx.$count(table, where);
  if (count && !dryRun) await tx.delete(table).where(where);
  return count;
}

/** The lines of an upload that was not imported within a week. */
async function emptyRosters(tx: WriteTx, { dryRun }: JobRun, weekAgo: Date) {
  const old = and(lt(rosters.createdAt, weekAgo), isNotNull(rosters.lines));
  const count = await tx.$count(rosters, old);
  if (!count || dryRun) return count;
  const open = inArray(rosters.state, ['checked', 'confirmed']);
  await tx.update(rosters).set({ state: 'dropped' }).where(and(old, open));
  await tx.update(rosters).set({ lines: null, faults: [] }).where(old);
  return count;
}

/** The same of a list of claimants. */
async function emptyClaimLists(tx: WriteTx, { dryRun }: JobRun, weekAgo: Date) {
  const old = and(lt(mediationClaimLists.createdAt, weekAgo), isNotNull(mediationClaimLists.lines));
  const count = await tx.$count(mediationClaimLists, old);
  if (count && !dryRun) await tx.update(mediationClaimLists).set({ state: 'dropped', lines: null }).where(old);
  return count;
}

/** Papers of all families that were made for a week: their bytes go with the job of files. */
async function endMerges(tx: WriteTx, { now, dryRun }: JobRun) {
  const rows = await tx
    .select({ id: mediationMerges.id })
    .from(mediationMerges)
    .where(and(eq(mediationMerges.state, 'made'), lt(mediationMerges.keptUntil, now)));
  const ids = rows.map((row) => row.id);
  if (!ids.length || dryRun) return ids.length;
  await tx.delete(mediationMergeParts).where(inArray(mediationMergeParts.mergeId, ids));
  await tx.update(mediationMerges).set({ state: 'gone' }).where(inArray(mediationMerges.id, ids));
  return ids.length;
}
