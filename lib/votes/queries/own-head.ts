import { and, asc, eq, sql } from 'drizzle-orm';
import { type ReadTx, tables } from '@/db';
import { prepared } from '@/db/prepared';

const { electors } = tables;
const value = sql.placeholder;

const headRows = prepared((tx: ReadTx) =>
  tx.lock(
    tx
      .select({ id: electors.id })
      .from(electors)
      .where(
        and(
          eq(electors.voteId, value('voteId')),
          eq(electors.number, value('number')),
          eq(electors.personId, value('personId')),
        ),
      )
      .orderBy(asc(electors.id)),
    'update',
  ),
);

/** The rows of a head that this person votes for, held until commit: two casts for it take turns, the second sees the first. */
export const lockOwnHead = (tx: ReadTx, of: { voteId: string; number: number; personId: string }) => headRows(tx, of);
