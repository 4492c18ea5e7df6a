import { findCommunity } from '@/lib/community/queries';

import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { findProposal } from '@/lib/proposals/queries/proposal';
import { mayTransferTopic } from '../policy';
import { transferTopicInput } from '../schema';
import { findTwoSides, twoSidesOf } from './find-two-sides';
import { isSamePerson, openCase, samePersonSentence, saveOpened } from './open-case';

/** What was put forward as a topic and is a quarrel of a few goes to the committee; the topic itself stays with its council. */
export const transferTopic = defineCommand({
  name: 'mediation.transfer-topic',
  input: transferTopicInput,
  async load(tx, input) {
    const community = await findCommunity(tx, input.community);
    const topic = community && (await findProposal(tx, { community: input.community, ref: input.topicRef }));
    return community && topic && { ...(await findTwoSides(tx, community.id, input)), topic };
  },
  authorize: mayTransferTopic,
  decide(args) {
    const { input, loaded, by, now } = args;
    const { topic } = loaded;
    const sides = twoSidesOf(input, loaded, now);
    if (isSamePerson(sides.applicant, sides.respondent)) return fail('same_person');
    const decision = openCase(args, {
      ...sides,
      source: 'topic',
      registeredById: null,
      typedById: by.personId,
      link: (id) => ({ from: { kind: 'proposals', id: topic.id }, to: { kind: 'mediation', id } }),
    });
    return ok({ ...decision, change: { ...decision.change, topicRef: topic.ref } });
  },
  async commit(tx, { topicRef, ...opened }) {
    await saveOpened(tx, opened);
    // The case's address stays unsaid: the clerk goes back to the topic.
    return { topicRef };
  },
  says: { same_person: samePersonSentence },
});
