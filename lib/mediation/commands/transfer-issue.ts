import { findCommunity } from '@/lib/community/queries';
import { findIssue } from '@/lib/issues/queries/issue';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayTransferIssue } from '../policy';
import { findOverseers } from '../queries/bound-staff';
import { findRosterPerson } from '../queries/people';
import { transferInput } from '../schema';
import { isSamePerson, namedIn, openCase, partyOf, samePersonSentence, saveOpened } from './open-case';

/** A quarrel found behind an issue goes to the committee. The clerk hands it over and sees no more of it. */
export const transferIssue = defineCommand({
  name: 'mediation.transfer-issue',
  input: transferInput,
  async load(tx, input) {
    const community = await findCommunity(tx, input.community);
    const issue = community && (await findIssue(tx, input.community, input.issueRef));
    if (!community || !issue) return null;
    const applicant = await findRosterPerson(tx, community.id, input.applicantName, input.applicantPhone);
    const respondent = await findRosterPerson(tx, community.id, input.respondentName, input.respondentPhone);
    const overseers = await findOverseers(tx, community.id, namedIn(input, applicant, respondent));
    return { communityId: community.id, issue, applicant, respondent, overseers };
  },
  authorize: mayTransferIssue,
  decide(args) {
    const { input: i, loaded, by, now } = args;
    const a = { name: i.applicantName, phone: i.applicantPhone, address: i.applicantAddress };
    const r = { name: i.respondentName, phone: i.respondentPhone, address: i.respondentAddress };
    const applicant = partyOf(loaded.applicant, a, now);
    const respondent = partyOf(loaded.respondent, r, now);
    if (isSamePerson(applicant, respondent)) return fail('same_person');
    const { communityId, issue } = loaded;
    const decision = openCase(args, {
      communityId,
      source: 'issue',
      registeredById: null,
      typedById: by.personId,
      applicant,
      respondent,
      overseers: loaded.overseers,
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
