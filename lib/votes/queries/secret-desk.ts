import { defineQuery, type View } from '@/lib/kernel/query';
import { mayHandPapers } from '../policy';
import { paperChannels } from '../schema';
import { type Bundle, findBundles } from './box';
import { findPaperTotals } from './count';
import { channelWords, findHead, presentHead } from './head';

/** What waits for whom, and never what was counted: the second person counts without knowing the first's numbers. */
function bundleView({ bundle, rounds, settled }: Bundle, personId: string) {
  const isMine = rounds.some((r) => r.byId === personId);
  const waits = rounds.length > 1 ? '两遍不一样，等第三个人数' : '数了一遍，等另一个人数';
  return {
    bundle,
    isSettled: settled !== null,
    word: settled ? `数定了，${settled.papers} 张` : isMine ? `${waits}（您数过了）` : waits,
  };
}

/** The register and the bundles of a secret vote. */
export const showSecretDesk = defineQuery({
  name: 'vote.secret-desk',
  async load(read, at: { community: string; ref: string }) {
    const vote = await findHead(read, at);
    if (vote?.mode !== 'secret') return null;
    return { ...vote, totals: await findPaperTotals(read, vote.id), bundles: await findBundles(read, vote.id) };
  },
  authorize: mayHandPapers,
  present({ loaded: v, by: { personId }, now }) {
    const head = presentHead(v, now);
    const counted = v.bundles.reduce((sum, b) => sum + (b.settled?.papers ?? 0), 0);
    return {
      ...head,
      totals: { issued: v.totals.issued, returned: v.totals.returned, counted },
      paperChannels: paperChannels
        .filter((c) => v.channels.includes(c))
        .map((value) => ({ value, label: `${channelWords[value]}的票` })),
      bundles: v.bundles.map((b) => bundleView(b, personId)),
    };
  },
});
export type SecretDeskView = View<typeof showSecretDesk>;
