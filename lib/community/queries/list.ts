import { and, desc, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { maskName, maskPhone } from '@/lib/i18n/mask';
import { afterCursor, cutPage, pageSize, readCursor } from '@/lib/kernel/paging';
import { defineQuery, type View } from '@/lib/kernel/query';
import { hasAny } from '@/lib/kernel/verdict';
import { may, mayList, maySee, maySeeRosters, readers } from '../policy';
import { type Standing, standingNames } from '../rules';
import { visiblePeople } from './facts';
import { findDwellings } from './find';
import { personLike } from './search';

const { communities, people } = tables;

export interface PeopleFilters {
  community: string | null;
  q?: string;
  standing?: string;
  after?: string;
}

const isStanding = (text: string | undefined): text is Standing => text !== undefined && text in standingNames;

/** /c/<code>/people, and /people over all communities: those whom the viewer may know of. */
export const listPeople = defineQuery({
  name: 'community.people',
  async load(read, f: PeopleFilters, { actor }) {
    const [community] = f.community
      ? await read.select().from(communities).where(eq(communities.code, f.community))
      : [];
    if (f.community && !community) return null;
    if (actor.kind !== 'user') return { community: community ?? null, rows: [], dwellings: new Map() };
    const rows = await read
      .select({
        id: people.id,
        name: people.name,
        phone: people.phone,
        standing: people.standing,
        createdAt: people.createdAt,
        communityId: people.communityId,
        code: communities.code,
        communityName: communities.name,
      })
      .from(people)
      .innerJoin(communities, eq(communities.id, people.communityId))
      .where(
        and(
          community ? eq(people.communityId, community.id) : undefined,
          visiblePeople(read, actor),
          f.q?.trim() ? personLike(read, f.q.trim()) : undefined,
          isStanding(f.standing) ? eq(people.standing, f.standing) : undefined,
          afterCursor(people.createdAt, people.id, readCursor(f.after)),
        ),
      )
      .orderBy(desc(people.createdAt), desc(people.id))
      .limit(pageSize + 1);
    const dwellings = await findDwellings(
      read,
      rows.map((row) => row.id),
    );
    return { community: community ?? null, rows, dwellings };
  },
  authorize: mayList,
  present({ loaded: { community, rows, dwellings }, actor, by }) {
    const page = cutPage(rows, (row) => ({ at: row.createdAt, id: row.id }));
    const place = community && { communityId: community.id };
    return {
      can: {
        add: place !== null && may('community.add-person')(actor, place).ok,
        household: place !== null && may('community.add-household')(actor, place).ok,
        groups: place !== null && community?.kind === 'village' && hasAny(actor, readers, place.communityId),
        firms: place !== null && hasAny(actor, readers, place.communityId),
        rosters: place !== null && maySeeRosters(actor, place).ok,
        places: place !== null && hasAny(actor, ['clerk', 'secretary', 'admin'], place.communityId),
      },
      next: page.next,
      rows: page.rows.map((row) => {
        // The condition let the row through: in a grid, if for no other reason.
        const seen = maySee(actor, { ...row, isOwn: row.id === by.personId, inGrid: true, inEstate: false });
        const isMasked = !seen.ok || seen.by.sight === 'masked';
        return {
          id: row.id,
          href: `/c/${row.code}/people/${row.id}`,
          name: isMasked ? maskName(row.name) : row.name,
          phone: row.phone && maskPhone(row.phone),
          standing: standingNames[row.standing],
          household: dwellings.get(row.id)?.household ?? null,
          unit: dwellings.get(row.id)?.unit ?? null,
          community: row.communityName,
        };
      }),
    };
  },
});

export type PeopleView = View<typeof listPeople>;
