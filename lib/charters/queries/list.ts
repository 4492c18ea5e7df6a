import { and, desc, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { refLabel } from '@/lib/i18n/format';
import { afterCursor, cutPage, pageSize, readCursor } from '@/lib/kernel/paging';
import { defineQuery, type View } from '@/lib/kernel/query';
import { allow } from '@/lib/kernel/verdict';
import { type CharterState, charterMachine, charterStates } from '../machine';

const { charters, communities } = tables;

export interface CharterFilters {
  community: string | null;
  state?: string;
  after?: string;
}

const isState = (s: string | undefined): s is CharterState => charterMachine.states.some((known) => known === s);

/** /c/<code>/charters, and /charters over all communities. Charters are public. */
export const listCharters = defineQuery({
  name: 'charter.list',
  async load(read, f: CharterFilters) {
    const [community] = f.community
      ? await read.select().from(communities).where(eq(communities.code, f.community))
      : [];
    if (f.community && !community) return null;
    const rows = await read
      .select({ charter: charters, code: communities.code, communityName: communities.name })
      .from(charters)
      .innerJoin(communities, eq(communities.id, charters.communityId))
      .where(
        and(
          f.community ? eq(communities.code, f.community) : undefined,
          isState(f.state) ? eq(charters.state, f.state) : undefined,
          afterCursor(charters.createdAt, charters.id, readCursor(f.after)),
        ),
      )
      .orderBy(desc(charters.createdAt), desc(charters.id))
      .limit(pageSize + 1);
    return { rows };
  },
  authorize: () => allow(null),
  present({ loaded: { rows } }) {
    const page = cutPage(rows, ({ charter }) => ({ at: charter.createdAt, id: charter.id }));
    return {
      next: page.next,
      rows: page.rows.map(({ charter, code, communityName }) => ({
        id: charter.id,
        href: `/c/${code}/charters/${charter.ref}`,
        number: refLabel('charters', charter.ref),
        title: charter.title,
        effectiveDay: charter.effectiveDay,
        state: charterStates[charter.state as CharterState],
        community: communityName,
      })),
    };
  },
});
export type CharterListView = View<typeof listCharters>;
