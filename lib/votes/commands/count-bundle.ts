import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayCountBundle } from '../policy';
import { findBundles } from '../queries/box';
import { findPaperTotals } from '../queries/count';
import { lockVote } from '../queries/vote';
import { countBundleInput } from '../schema/secret';
import { countsOf } from './counts-of';

const { bundleCounts } = tables;
/** A bundle of fewer would say how few people voted. */
const smallest = 5;

/** One person's count of one bundle of blank papers, all channels mixed; the third person's decides a difference. */
export const countBundle = defineCommand({
  name: 'vote.count-bundle',
  input: countBundleInput,
  async load(tx, input) {
    const vote = await lockVote(tx, input);
    if (!vote) return null;
    return { ...vote, bundles: await findBundles(tx, vote.id), paper: await findPaperTotals(tx, vote.id) };
  },
  authorize: mayCountBundle,
  decide({ input, loaded, by, now }) {
    const { id: voteId, communityId, ref, paper } = loaded;
    const { bundle } = input;
    if (loaded.mode !== 'secret') return fail('not_secret');
    // Before closing it would be a running result.
    if (loaded.state !== 'announced' || now < loaded.closesAt) return fail('not_closed');
    const before = loaded.bundles.find((b) => b.bundle === bundle);
    if (before?.settled) return fail('settled');
    if (before?.rounds.some((r) => r.byId === by.personId)) return fail('yours');
    const counted = countsOf(loaded.items, input);
    if (!counted) return fail(loaded.items[0]?.kind === 'question' ? 'uneven' : 'unreadable');
    const { papers: size, counts } = counted;
    if (size === 0 || size > paper.returned) return fail('more_than_returned');
    if (size < Math.min(smallest, paper.returned)) return fail('too_small');
    const round = (before?.rounds.length ?? 0) + 1;
    return ok({
      change: { row: { voteId, communityId, bundle, round, papers: size, counts, byId: by.personId, at: now }, ref },
      events: [{ type: 'vote.bundle-counted', subjectId: voteId, payload: { bundle, round, papers: size } }],
    });
  },
  async commit(tx, { row, ref }) {
    await tx.insert(bundleCounts).values(row);
    return { ref };
  },
  says: {
    not_secret: '记名表决的纸票一张一张录。',
    not_closed: '截止以后、开箱以前才数纸票。',
    uneven: '每一项的同意、不同意、弃权、无效加起来要一样多，请对照着检查。',
    unreadable: { field: 'lines', text: '有一行的写法不对：一行一张票，照上面的说明写，请检查。' },
    settled: { field: 'bundle', text: '这一捆已经数定了。' },
    yours: { field: 'bundle', text: '这一捆您数过了，要由另一个人数。' },
    more_than_returned: { field: 'bundle', text: '这一捆的张数不对：至少一张，不多于登记收回的张数。' },
    too_small: { field: 'bundle', text: '一捆至少五张，会场和送票的先混在一起再分捆。' },
  },
});
