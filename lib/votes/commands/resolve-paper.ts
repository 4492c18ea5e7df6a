import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayResolvePaper } from '../policy';
import { lockHeads } from '../queries/papers';
import { resolveInput } from '../schema';
import { readTyped } from '../tally/answers';
import { ballotsOf } from './read-paper';

const { ballots, paperEntries } = tables;

/** Two readings differ: a third person takes the paper in hand and says what stands on it. */
export const resolvePaper = defineCommand({
  name: 'vote.resolve-paper',
  input: resolveInput,
  load: (tx, input) => lockHeads(tx, input, [input.number]),
  authorize: mayResolvePaper,
  decide({ input, loaded, by, now, newId }) {
    if (loaded.mode === 'secret') return fail('counted_in_bundles');
    if (loaded.state !== 'announced') return fail('not_running');
    const head = loaded.heads.get(input.number);
    if (head?.entries.length !== 2 || head.ballotChannel) return fail('no_difference');
    if (head.entries.some((e) => e.byId === by.personId)) return fail('not_a_third_person');
    if (!loaded.channels.includes(input.channel)) return fail('not_a_channel');
    const { id: voteId, communityId, ref } = loaded;
    const author = { communityId, voteId, byId: by.personId, at: now };
    const answers = readTyped(loaded.items, input.choice);
    if (!answers) return fail('unreadable');
    const paper = { number: input.number, answers, channel: input.channel };
    const sealed = ballotsOf(head, paper, { ...author, newId });
    return ok({
      change: { entry: { ...paper, ...author, id: newId(), round: 3 }, rows: sealed.rows, ref },
      events: [{ type: 'vote.paper-resolved', subjectId: voteId, payload: { number: input.number } }, sealed.event],
    });
  },
  async commit(tx, { entry, rows, ref }) {
    await tx.insert(paperEntries).values(entry);
    await tx.insert(ballots).values(rows);
    return { ref };
  },
  says: {
    counted_in_bundles: '无记名的纸票没有号，截止以后一捆一捆地数。',
    not_running: '计票以前才能处理录入不一致的票。',
    no_difference: '这张票没有不一致，或者已经处理过。请看最新的页面。',
    unreadable: { field: 'choice', text: '写法不对，请照录入时的写法填。' },
    not_a_third_person: '您录过这张票，要由没有录过的第三个人来定。',
    not_a_channel: { field: 'channel', text: '这次表决没有这种票。' },
  },
});
