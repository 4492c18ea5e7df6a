import { findCommunity } from '@/lib/community/queries';
import { refLabel } from '@/lib/i18n/format';
import { findIssue } from '@/lib/issues/queries/issue';
import { defineQuery } from '@/lib/kernel/query';
import { maySubmit } from '../policy';

/** What the form for a new topic needs to know; from an issue, its title is there already. */
export const newProposal = defineQuery({
  name: 'proposal.new',
  async load(read, { community: code, issue: ref }: { community: string; issue: string | null }) {
    const community = await findCommunity(read, code);
    if (!community) return null;
    const issue = ref ? await findIssue(read, code, ref) : null;
    const isKnown = issue !== null && !['reported', 'rejected'].includes(issue.state);
    return { communityId: community.id, issue: isKnown ? { ref: issue.ref, title: issue.title } : null };
  },
  authorize: maySubmit,
  present: ({ loaded: { issue } }) => ({
    issue: issue && { ref: issue.ref, label: `${refLabel('issues', issue.ref)} ${issue.title}`, title: issue.title },
  }),
});
