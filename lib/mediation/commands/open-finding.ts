import { tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayOpenFinding } from '../policy/statistics';
import { findOverseers } from '../queries/bound-staff';
import { findRosterPerson } from '../queries/people';
import { countFindings, findScreening } from '../queries/screenings';
import { findingInput } from '../schema/screenings';
import { isSamePerson, namedIn, openCase, partyOf, samePersonSentence, saveOpened } from './open-case';

/** A quarrel found on a walk becomes a case of the committee's own motion. */
export const openFinding = defineCommand({
  name: 'mediation.open-finding',
  input: findingInput,
  async load(tx, input) {
    const community = await findCommunity(tx, input.community);
    const found = community && (await findScreening(tx, community.id, input.screeningId));
    if (!community || !found) return null;
    const applicant = await findRosterPerson(tx, community.id, input.applicantName, input.applicantPhone);
    const respondent = await findRosterPerson(tx, community.id, input.respondentName, input.respondentPhone);
    const overseers = await findOverseers(tx, community.id, namedIn(input, applicant, respondent));
    const opened = await countFindings(tx, found.screening.id);
    return { communityId: community.id, screening: found.screening, opened, applicant, respondent, overseers };
  },
  authorize: mayOpenFinding,
  decide(args) {
    const { input: i, loaded, by, now } = args;
    const { communityId, screening } = loaded;
    if (loaded.opened >= screening.found - screening.settled) return fail('none_left');
    const a = { name: i.applicantName, phone: i.applicantPhone, address: i.applicantAddress };
    const r = { name: i.respondentName, phone: i.respondentPhone, address: i.respondentAddress };
    const applicant = partyOf(loaded.applicant, a, now);
    const respondent = partyOf(loaded.respondent, r, now);
    if (isSamePerson(applicant, respondent)) return fail('same_person');
    const typed = { registeredById: by.personId, typedById: by.personId };
    const { overseers } = loaded;
    const decision = openCase(args, { communityId, source: 'proactive', ...typed, applicant, respondent, overseers });
    return ok({ ...decision, change: { ...decision.change, screeningId: screening.id } });
  },
  async commit(tx, { screeningId, ...opened }) {
    const out = await saveOpened(tx, opened);
    await tx.insert(tables.mediationFindings).values({ caseId: opened.row.id, screeningId });
    return out;
  },
  says: {
    same_person: samePersonSentence,
    none_left: '这次排查发现的，都已经开案或者当场化解了。',
  },
});
