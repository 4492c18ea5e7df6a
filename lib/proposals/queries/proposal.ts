import { and, eq } from 'drizzle-orm';
import { type Reader, type ReadTx, tables } from '@/db';
import type { ProposalState, TaskState } from '../machine';

const { communities, proposals, proposalTasks } = tables;

export type Proposal = Omit<typeof proposals.$inferSelect, 'state'> & { state: ProposalState };
export type Task = Omit<typeof proposalTasks.$inferSelect, 'state'> & { state: TaskState };

export interface At {
  community: string;
  ref: string;
}

export async function findProposal(read: Reader, { community, ref }: At): Promise<Proposal | null> {
  const [row] = await read
    .select({ proposal: proposals })
    .from(proposals)
    .innerJoin(communities, eq(communities.id, proposals.communityId))
    .where(and(eq(communities.code, community), eq(proposals.ref, ref)));
  return (row?.proposal as Proposal | undefined) ?? null;
}

/** The proposal, locked until the deed is done. */
export async function lockProposal(tx: ReadTx, at: At, strength: 'share' | 'update' = 'update') {
  const found = await findProposal(tx, at);
  return found && lockProposalById(tx, found.id, strength);
}

async function lockProposalById(tx: ReadTx, id: string, strength: 'share' | 'update') {
  const [row] = await tx.lock(tx.select().from(proposals).where(eq(proposals.id, id)), strength);
  return row as Proposal;
}

/** A task with its proposal, both locked: what becomes of one rests on the other. */
export async function lockTask(tx: ReadTx, { task: id, ...at }: At & { task: string }) {
  const proposal = await lockProposal(tx, at);
  if (!proposal) return null;
  const [task] = await tx.lock(
    tx
      .select()
      .from(proposalTasks)
      .where(and(eq(proposalTasks.id, id), eq(proposalTasks.proposalId, proposal.id))),
    'update',
  );
  if (!task) return null;
  const { communityId, authorId, admittedAt, ref, title } = proposal;
  return {
    ...(task as Task),
    communityId,
    authorId,
    admittedAt,
    ref,
    proposalTitle: title,
    proposalState: proposal.state,
  };
}
export type LockedTask = NonNullable<Awaited<ReturnType<typeof lockTask>>>;
