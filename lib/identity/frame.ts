import { eq } from 'drizzle-orm';
import { notFound } from 'next/navigation';
import { store, tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { refuse } from '@/lib/kernel/page';
import { deviceKey, deviceTag } from './device-key';
import { mainRoles } from './labels';
import { currentSession } from './session';

/** What every page's header needs. An unknown community is 404. */
export async function frame(code: string | null) {
  const { actor, name } = await currentSession();
  const community = code === null ? null : await findCommunity(store.read, code);
  if (code !== null && !community) notFound();
  const held = actor.kind === 'user' ? actor.grants : [];
  const here = community ? held.filter((g) => g.communityId === community.id) : held;
  return {
    viewer:
      name === null || actor.kind !== 'user'
        ? null
        : { name, roleLabel: mainRoles(here.map((g) => g.role)), device: deviceTag(actor.id) },
    community: community && { code: community.code, name: community.name },
    demo: community ? community.isDemo : await hasDemo(),
  };
}

/** Pages over all communities are marked as soon as one of them is a demo. */
async function hasDemo() {
  const { communities } = tables;
  const found = await store.read
    .select({ id: communities.id })
    .from(communities)
    .where(eq(communities.isDemo, true))
    .limit(1);
  return found.length > 0;
}

/** The code of the community the viewer belongs to; a guest is sent to sign in. */
export async function ownCommunity(): Promise<string> {
  const { actor } = await currentSession();
  if (actor.kind !== 'user') return refuse(actor);
  const { communities, people } = tables;
  const [own] = await store.read
    .select({ code: communities.code })
    .from(people)
    .innerJoin(communities, eq(communities.id, people.communityId))
    .where(eq(people.id, actor.id));
  return own?.code ?? notFound();
}

/** For a device of the person who is signed in: opens what was closed on it. */
export async function deviceKeyOf(): Promise<string | null> {
  const { actor } = await currentSession();
  return actor.kind === 'user' ? deviceKey(actor.id) : null;
}
