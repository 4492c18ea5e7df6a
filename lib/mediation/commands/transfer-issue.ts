import { findCommunity } from '@/lib/community/queries';
import { findIssue } from '@/lib/issues/queries/issue';
import { defineCommand } from '@/lib/kernel/command';
import { ok } from '@/lib/kernel/result';
import { mayTransferIssue } from '../policy';
import { transferInput } from '../schema';
import { findTwoSides, openFrom } from './find-two-sides';
import { samePersonSentence, saveOpened } from './open-case';

/** A quarrel found behind an issue goes to the committee. The clerk hands it over and sees no more of it. */
export const transferIssue = defineCommand({
  name: 'mediation.transfer-issue',
  input: transferInput,
  async load(tx, input) {
    const community = await findCommunity(tx, input.community);
    const issue = community && (await findIssue(tx, input.community, input.issueRef));
    return community && issue && { ...(await findTwoSides(tx, community.id, input)), issue };
  },
  authorize: mayTransferIssue,
  decide(args) {
    const { issue } = args.loaded;
    const opened = openFrom(args, 'issue', { kind: 'issues', id: issue.id });
    return opened.ok ? ok({ ...opened.value, change: { ...opened.value.change, issueRef: issue.ref } }) : opened;
  },
  async commit(tx, { issueRef, ...opened }) {
    await saveOpened(tx, opened);
    // The case's address stays unsaid: the clerk goes back to the issue.
    return { issueRef };
  },
  says: { same_person: samePersonSentence },
});
