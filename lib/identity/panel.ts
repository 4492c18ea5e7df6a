import { store } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { findAccountPanel } from './queries/panel';
import { currentActor } from './session';

/** 账号与职责 for the page of a person of the community; null for viewers who may not see it. */
export async function accountPanel(community: string, personId: string) {
  const place = await findCommunity(store.read, community);
  return place && findAccountPanel(store.read, await currentActor(), { communityId: place.id, personId }, new Date());
}
