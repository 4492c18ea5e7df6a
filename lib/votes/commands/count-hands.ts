import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayCountHands } from '../policy/hands';
import { findHands } from '../queries/hands';
import { lockVote } from '../queries/vote';
import { isWithin } from '../rules/hands';
import { countHandsInput } from '../schema/hands';

const { handCounts } = tables;

/** One person's count of the raised hands, without the other's; a third person's decides a difference. */
export const countHands = defineCommand({
  name: 'vote.count-hands',
  input: countHandsInput,
  async load(tx, input) {
    const vote = await lockVote(tx, input);
    return vote && { ...vote, hands: await findHands(tx, vote.id) };
  },
  authorize: mayCountHands,
  decide({ input, loaded, by, now }) {
    const { id: voteId, communityId, ref, items, hands } = loaded;
    if (loaded.mode !== 'hands') return fail('no_hands');
    if (loaded.state !== 'announced' || now < loaded.opensAt) return fail('not_running');
    if (!hands.attended) return fail('nobody_signed');
    if (hands.settled) return fail('settled');
    if (hands.rounds.some((r) => r.byId === by.personId)) return fail('yours');
    const { agree, oppose, abstain } = input;
    if ([agree, oppose, abstain].some((numbers) => numbers.length !== items.length)) return fail('each_item');
    const counts = items.map((_, at) => ({ agree: agree[at]!, oppose: oppose[at]!, abstain: abstain[at]! }));
    if (!isWithin(counts, hands.attended)) return fail('more_than_came');
    const round = hands.rounds.length + 1;
    return ok({
      change: { row: { voteId, communityId, round, counts, byId: by.personId, at: now }, ref },
      // What was counted is in no event: it would be a running result.
      events: [{ type: 'vote.hands-counted', subjectId: voteId, payload: { round, attended: hands.attended } }],
    });
  },
  async commit(tx, { row, ref }) {
    await tx.insert(handCounts).values(row);
    return { ref };
  },
  says: {
    no_hands: '这次不是举手表决。',
    not_running: '表决开始以后、计票以前才点票。',
    nobody_signed: '还没有人签到，请先签到再点票。',
    settled: '已经点定了，不用再点。',
    yours: { field: 'agree', text: '您点过了，要由另一个人点。' },
    each_item: { field: 'agree', text: '每一项都要填同意、不同意、弃权各多少，没有的填 0。' },
    more_than_came: { field: 'agree', text: '举手的比签到的人还多，请重新点，或者先核对签到。' },
  },
});
