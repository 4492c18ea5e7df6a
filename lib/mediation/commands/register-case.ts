import { findCommunity } from '@/lib/community/queries';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayRegister } from '../policy';
import { findOverseers } from '../queries/bound-staff';
import { findRosterPerson } from '../queries/people';
import { registerInput } from '../schema';
import { isSamePerson, namedIn, openCase, partyOf, samePersonSentence, saveOpened } from './open-case';

/** By phone, at the door, on the committee's own motion, or handed over by another office with its number. */
export const registerCase = defineCommand({
  name: 'mediation.register',
  input: registerInput,
  async load(tx, input) {
    const community = await findCommunity(tx, input.community);
    if (!community) return null;
    const applicant = await findRosterPerson(tx, community.id, input.applicantName, input.applicantPhone);
    const respondent = await findRosterPerson(tx, community.id, input.respondentName, input.respondentPhone);
    const overseers = await findOverseers(tx, community.id, namedIn(input, applicant, respondent));
    return { communityId: community.id, applicant, respondent, overseers };
  },
  authorize: mayRegister,
  decide(args) {
    const { input: i, loaded, by, now } = args;
    const a = { name: i.applicantName, phone: i.applicantPhone, address: i.applicantAddress };
    const r = { name: i.respondentName, phone: i.respondentPhone, address: i.respondentAddress };
    const applicant = partyOf(loaded.applicant, a, now);
    const respondent = partyOf(loaded.respondent, r, now);
    if (isSamePerson(applicant, respondent)) return fail('same_person');
    if (i.source === 'issue') return fail('issue_by_clerk');
    const { communityId } = loaded;
    const { source, sourceNumber } = i;
    return ok(
      openCase(args, {
        communityId,
        source,
        sourceNumber,
        registeredById: by.personId,
        typedById: by.personId,
        applicant,
        respondent,
        overseers: loaded.overseers,
      }),
    );
  },
  commit: saveOpened,
  says: {
    same_person: samePersonSentence,
    issue_by_clerk: { field: 'source', text: '由事项转来的，请社区工作者在那件事项的页面上移送。' },
  },
});
