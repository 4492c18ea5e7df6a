import { eq } from 'drizzle-orm';
import { type Reader, type ReadTx, tables } from '@/db';
import { splitText } from '../documents';
import { findVote, lockVote, type Vote } from './vote';

const { texts } = tables;

interface Address {
  community: string;
  ref: string;
}

/** A vote with its frozen articles, for what may be founded on it: voted on one by one, those that were carried. */
async function withArticles<V extends Pick<Vote, 'textId' | 'outcome' | 'isCarried'>>(read: Reader, vote: V | null) {
  if (!vote) return null;
  const [row] = await read.select({ text: texts.text }).from(texts).where(eq(texts.id, vote.textId));
  const all = splitText(row?.text ?? '').clauses;
  const items = vote.outcome?.items ?? [];
  const isCarriedAt = (at: number) => {
    const item = items[at];
    return item?.kind === 'question' && item.statutory.carried;
  };
  const isOneByOne = items.length > 1 && items.length === all.length;
  const clauses = isOneByOne ? all.filter((_, at) => isCarriedAt(at)) : all;
  const isCarried = isOneByOne ? clauses.length > 0 : vote.isCarried;
  return { ...vote, clauses, isCarried, hasArticles: clauses.length > 0 };
}

export const findVoteWithArticles = async (read: Reader, at: Address) => withArticles(read, await findVote(read, at));
/** Locked: it is neither voided nor founded on twice at the same time. */
export const lockVoteWithArticles = async (tx: ReadTx, at: Address) => withArticles(tx, await lockVote(tx, at));
