import { findCommunity } from '@/lib/community/queries';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayRegister } from '../policy';
import { registerInput } from '../schema';
import { findTwoSides, twoSidesOf } from './find-two-sides';
import { isSamePerson, openCase, samePersonSentence, saveOpened } from './open-case';

/** By phone, at the door, on the committee's own motion, or handed over by another office with its number. */
export const registerCase = defineCommand({
  name: 'mediation.register',
  input: registerInput,
  async load(tx, input) {
    const community = await findCommunity(tx, input.community);
    return community && findTwoSides(tx, community.id, input);
  },
  authorize: mayRegister,
  decide(args) {
    const { input: i, loaded, by, now } = args;
    const sides = twoSidesOf(i, loaded, now);
    if (isSamePerson(sides.applicant, sides.respondent)) return fail('same_person');
    if (i.source === 'issue' || i.source === 'topic') return fail('issue_by_clerk');
    const { source, sourceNumber } = i;
    const written = { registeredById: by.personId, typedById: by.personId };
    return ok(openCase(args, { ...sides, ...written, source, sourceNumber }));
  },
  commit: saveOpened,
  says: {
    same_person: samePersonSentence,
    issue_by_clerk: { field: 'source', text: '由事项、议题转来的，请社区工作者在那件事项、议题的页面上移送。' },
  },
});
