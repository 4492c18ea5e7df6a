import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';

/** These people live together; the first speaks for them. */
export const shareHome = (communityId: string, ...ids: string[]) =>
  store.transaction(async (tx) => {
    const id = newId();
    await tx
      .insert(tables.households)
      .values({ id, communityId, code: `家${id.slice(-6)}`, kind: 'villager', representativeId: ids[0]! });
    await tx
      .insert(tables.householdMembers)
      .values(ids.map((personId) => ({ householdId: id, personId, since: '2020-01-01', until: null })));
  });
