import { eq } from 'drizzle-orm';
import { type Reader, type ReadTx, tables } from '@/db';
import { splitText } from '../documents';
import { findVote, lockVote } from './vote';

const { texts } = tables;

interface Address {
  community: string;
  ref: string;
}

/** A vote with its frozen articles, for what may be founded on it. */
async function withArticles<V extends { textId: string }>(read: Reader, vote: V | null) {
  if (!vote) return null;
  const [row] = await read.select({ text: texts.text }).from(texts).where(eq(texts.id, vote.textId));
  const { clauses } = splitText(row?.text ?? '');
  return { ...vote, clauses, hasArticles: clauses.length > 0 };
}

export const findVoteWithArticles = async (read: Reader, at: Address) => withArticles(read, await findVote(read, at));
/** Locked: it is neither voided nor founded on twice at the same time. */
export const lockVoteWithArticles = async (tx: ReadTx, at: Address) => withArticles(tx, await lockVote(tx, at));
