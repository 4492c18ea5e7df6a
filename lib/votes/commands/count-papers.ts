import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayCountPapers } from '../policy';
import { lockVote } from '../queries/vote';
import { takesPapers } from '../rules/papers';
import { paperCountInput } from '../schema';

const { paperCounts } = tables;

/** The register of papers handed out and taken back: a line for each count, never changed. */
export const countPapers = defineCommand({
  name: 'vote.count-papers',
  input: paperCountInput,
  load: (tx, input) => lockVote(tx, input, 'share'),
  authorize: mayCountPapers,
  decide({ input, loaded, by, now, newId }) {
    if (loaded.state !== 'announced') return fail('not_running');
    if (loaded.mode === 'secret' && input.act === 'issued') return fail('handed_by_number');
    if (!takesPapers(loaded) || !loaded.channels.includes(input.channel)) return fail('not_a_channel');
    if (input.act === 'issued' && now >= loaded.closesAt) return fail('closed');
    const { channel, act, amount } = input;
    const { id: voteId, communityId, ref } = loaded;
    return ok({
      change: { row: { id: newId(), communityId, voteId, channel, act, amount, byId: by.personId, at: now }, ref },
      events: [{ type: 'vote.papers-counted', subjectId: voteId, payload: { channel, act, amount } }],
    });
  },
  async commit(tx, { row, ref }) {
    await tx.insert(paperCounts).values(row);
    return { ref };
  },
  says: {
    handed_by_number: { field: 'act', text: '无记名表决发票要按名册上的号登记。' },
    not_running: '公告以后、计票以前才登记纸票。',
    not_a_channel: { field: 'channel', text: '这次表决没有这种票。' },
    closed: { field: 'act', text: '已经截止，不能再发票了。' },
  },
});
