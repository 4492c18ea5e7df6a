import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineQuery, type View } from '@/lib/kernel/query';
import { type Actor, allow, hide } from '@/lib/kernel/verdict';
import { isOpen } from '../rules';
import { inGroups, slipCode } from '../slip-code';

const { communities, people, slips } = tables;
const quarter = 15 * 60_000;

interface Facts {
  slip: {
    id: string;
    issuedById: string | null;
    issuedAt: Date;
    expiresAt: Date;
    usedAt: Date | null;
    voidedAt: Date | null;
  };
}

/** Only who made it, only right after, only while it is good: later a new one is made. */
const mayPrint = (actor: Actor, { slip }: Facts, now: Date) =>
  actor.kind === 'user' &&
  actor.id === slip.issuedById &&
  isOpen(slip, now) &&
  now.getTime() - slip.issuedAt.getTime() < quarter;

/** 户码 as it is printed. The code is computed here and stands nowhere else. */
export const showSlip = defineQuery({
  name: 'account.show-slip',
  async load(read, { community, slip: id }: { community: string; slip: string }, { now }) {
    const [row] = await read
      .select({ slip: slips, name: people.name, code: communities.code, community: communities })
      .from(slips)
      .innerJoin(people, eq(people.id, slips.personId))
      .innerJoin(communities, eq(communities.id, slips.communityId))
      .where(eq(slips.id, id));
    return row?.code === community ? { ...row, now } : null;
  },
  authorize: (actor, loaded) => (mayPrint(actor, loaded, loaded.now) ? allow({}) : hide()),
  present: ({ loaded: { slip, name, community } }) => ({
    personId: slip.personId,
    name,
    isReset: slip.purpose === 'reset',
    code: inGroups(slipCode(slip.id)),
    path: `/activate?code=${slipCode(slip.id)}`,
    issuedAt: slip.issuedAt,
    expiresAt: slip.expiresAt,
    committee: community.committee,
    phone: community.phone,
    window: community.window,
  }),
});
export type SlipView = View<typeof showSlip>;
