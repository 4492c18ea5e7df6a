import { findCommunity } from '@/lib/community/queries';
import { defineQuery } from '@/lib/kernel/query';
import type { Actor, Verdict } from '@/lib/kernel/verdict';
import { mayApply, mayRegister, mayTransferIssue, mayTransferTopic } from '../policy';
import { findPerson } from './people';

type At = { communityId: string };

/** The page of a form that belongs to a community and not yet to a case. */
const formQuery = (name: string, may: (actor: Actor, at: At) => Verdict<unknown>) =>
  defineQuery({
    name,
    async load(read, { community: code }: { community: string }, { actor }) {
      const community = await findCommunity(read, code);
      const self = community && actor.kind === 'user' ? await findPerson(read, actor.id) : null;
      return community && { communityId: community.id, community, self };
    },
    authorize: may,
    present: ({ loaded: { community, self } }) => ({
      phone: community.phone,
      window: community.window,
      self: self && { name: self.name },
    }),
  });

export const newCase = formQuery('mediation.new', mayApply);
export const newRegistration = formQuery('mediation.new-registration', mayRegister);
export const newTransfer = formQuery('mediation.new-transfer', mayTransferIssue);
export const newTopicTransfer = formQuery('mediation.new-topic-transfer', mayTransferTopic);
