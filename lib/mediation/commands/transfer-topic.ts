import { findCommunity } from '@/lib/community/queries';
import { defineCommand } from '@/lib/kernel/command';
import { ok } from '@/lib/kernel/result';
import { findProposal } from '@/lib/proposals/queries/proposal';
import { mayTransferTopic } from '../policy';
import { transferTopicInput } from '../schema';
import { findTwoSides, openFrom } from './find-two-sides';
import { samePersonSentence, saveOpened } from './open-case';

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
    const { topic } = args.loaded;
    const opened = openFrom(args, 'topic', { kind: 'proposals', id: topic.id });
    return opened.ok ? ok({ ...opened.value, change: { ...opened.value.change, topicRef: topic.ref } }) : opened;
  },
  async commit(tx, { topicRef, ...opened }) {
    await saveOpened(tx, opened);
    // The case's address stays unsaid: the clerk goes back to the topic.
    return { topicRef };
  },
  says: { same_person: samePersonSentence },
});
