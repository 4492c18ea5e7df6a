import { defineQuery, type View } from '@/lib/kernel/query';
import { findVoteWithArticles } from '@/lib/votes/queries/founding';
import { mayAdopt } from '../policy';
import { articleName, charterSentences, whyNoCharter } from '../rules';

/** What would become the charter: the voted articles, or why it cannot be. */
export const newCharter = defineQuery({
  name: 'charter.new',
  async load(read, { community, vote: ref }: { community: string; vote: string }) {
    const vote = await findVoteWithArticles(read, { community, ref });
    return vote && vote.state !== 'draft' ? vote : null;
  },
  authorize: mayAdopt,
  present({ loaded: v }) {
    const missing = whyNoCharter(v);
    return {
      voteTitle: v.title,
      voteRef: v.ref,
      problem: missing && charterSentences[missing],
      articles: v.clauses.map(({ text }, at) => ({ name: articleName(at + 1), text })),
    };
  },
});
export type NewCharterView = View<typeof newCharter>;
