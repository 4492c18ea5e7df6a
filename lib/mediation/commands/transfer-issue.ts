import { findCommunity } from '@/lib/community/queries';
import { findIssue } from '@/lib/issues/queries/issue';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayTransferIssue } from '../policy';
import { transferInput } from '../schema';
import { findTwoSides, twoSidesOf } from './find-two-sides';
import { isSamePerson, openCase, samePersonSentence, saveOpened } from './open-case';

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
    const { input, loaded, by, now } = args;
    const { issue } = loaded;
    const sides = twoSidesOf(input, loaded, now);
    if (isSamePerson(sides.applicant, sides.respondent)) return fail('same_person');
    const decision = openCase(args, {
      ...sides,
      source: 'issue',
      registeredById: null,
      typedById: by.personId,
      link: (id) => ({ from: { kind: 'issues', id: issue.id }, to: { kind: 'mediation', id } }),
    });
    return ok({ ...decision, change: { ...decision.change, issueRef: issue.ref } });
  },
  async commit(tx, { issueRef, ...opened }) {
    await saveOpened(tx, opened);
    // The case's address stays unsaid: the clerk goes back to the issue.
    return { issueRef };
  },
  says: { same_person: samePersonSentence },
});
