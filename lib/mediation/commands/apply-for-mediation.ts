import { findCommunity } from '@/lib/community/queries';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayApply } from '../policy';
import { findOverseers } from '../queries/bound-staff';
import { findPerson, findRosterPerson } from '../queries/people';
import { applyInput } from '../schema';
import { isSamePerson, openCase, partyOf, samePersonSentence, saveOpened } from './open-case';

/** PM 17: by a party, against a named other party. The other side learns of it when it is taken in. */
export const applyForMediation = defineCommand({
  name: 'mediation.apply',
  input: applyInput,
  async load(tx, input, { actor }) {
    const community = await findCommunity(tx, input.community);
    if (!community) return null;
    const self = actor.kind === 'user' ? await findPerson(tx, actor.id) : null;
    const other = await findRosterPerson(tx, community.id, input.respondentName, input.respondentPhone);
    const typed = { personId: other?.id ?? null, name: input.respondentName, phone: input.respondentPhone };
    const persons = [typed, ...(self ? [{ personId: self.id, name: self.name }] : [])];
    return { communityId: community.id, self, other, overseers: await findOverseers(tx, community.id, persons) };
  },
  authorize: mayApply,
  decide(args) {
    const { input, loaded, by, now } = args;
    const { communityId, self, other } = loaded;
    if (!self) return fail('unknown_applicant');
    const applicant = partyOf(self, { name: self.name, phone: null, address: null }, now);
    const { respondentName: name, respondentPhone: phone, respondentAddress: address } = input;
    const respondent = partyOf(other, { name, phone, address }, now);
    if (isSamePerson(applicant, respondent)) return fail('same_person');
    return ok(
      openCase(args, {
        communityId,
        source: 'application',
        registeredById: null,
        typedById: by.personId,
        applicant,
        respondent,
        overseers: loaded.overseers,
      }),
    );
  },
  commit: saveOpened,
  says: {
    unknown_applicant: '没有查到您的登记信息，请到社区窗口登记后再申请。',
    same_person: samePersonSentence,
  },
});
