import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineQuery } from '@/lib/kernel/query';
import { allow, hide } from '@/lib/kernel/verdict';
import { findVote } from './vote';

const { voteRecords } = tables;

/** The bytes that were signed at certification, for everybody; a void vote has no record. */
export const showPublicRecord = defineQuery({
  name: 'vote.show-record',
  async load(read, at: { community: string; ref: string }) {
    const vote = await findVote(read, at);
    if (!vote?.certifiedAt) return null;
    const [row] = await read.select().from(voteRecords).where(eq(voteRecords.voteId, vote.id));
    return row ? { record: row.record, isVoid: vote.state === 'void' } : null;
  },
  authorize: (_, { isVoid }) => (isVoid ? hide() : allow(null)),
  present: ({ loaded }) => loaded.record,
});
