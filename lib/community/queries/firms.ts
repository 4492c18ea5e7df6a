import { asc, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineQuery, type View } from '@/lib/kernel/query';
import { permit } from '@/lib/kernel/verdict';
import { may, readers } from '../policy';
import { findCommunity } from '../queries';
import { findPeopleByName } from './find';

const { firms, people, units } = tables;

interface Asked {
  community: string;
  /** The firm whose form is open. */
  edit?: string;
  /** Words to find a contact. */
  who?: string;
}

/** 一企一档, minimal: name, place, contact. */
export const listFirms = defineQuery({
  name: 'community.firms',
  async load(read, { community, edit, who }: Asked) {
    const found = await findCommunity(read, community);
    if (!found) return null;
    const rows = await read
      .select({
        id: firms.id,
        name: firms.name,
        kind: firms.kind,
        unit: units.code,
        contactId: firms.contactId,
        contact: people.name,
      })
      .from(firms)
      .leftJoin(units, eq(units.id, firms.unitId))
      .leftJoin(people, eq(people.id, firms.contactId))
      .where(eq(firms.communityId, found.id))
      .orderBy(asc(firms.name))
      .limit(200);
    const candidates = await findPeopleByName(read, found.id, who);
    return { communityId: found.id, rows, edited: rows.find((row) => row.id === edit) ?? null, candidates };
  },
  authorize: (actor, { communityId }) => permit(actor, readers, communityId),
  present: ({ loaded, actor }) => ({
    rows: loaded.rows,
    edited: loaded.edited,
    candidates: loaded.candidates,
    can: { add: may('community.add-firm')(actor, loaded).ok, edit: may('community.edit-firm')(actor, loaded).ok },
  }),
});

export type FirmsView = View<typeof listFirms>;
