import { and, asc, eq, isNotNull, isNull, lt, notInArray, or } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { date } from '@/lib/i18n/format';
import { addMonths, type Day, dayOf } from '@/lib/kernel/calendar/day';
import { defineQuery } from '@/lib/kernel/query';
import { maySaveKeeping } from '../policy/dossier';
import { isDue } from '../rules/keeping';
import { typeNames } from '../rules/words';
import { findKeeping } from './keeping';
import { boundCases } from './kin';

const { mediationDossiers, mediations } = tables;

/** Due within three months, or on hold; those that are done are not listed. */
const findSoon = (read: Reader, communityId: string, readerId: string, before: Day) =>
  read
    .select({
      bound: mediationDossiers,
      ref: mediations.ref,
      type: mediations.type,
      isProtected: mediations.isProtected,
    })
    .from(mediationDossiers)
    .innerJoin(mediations, eq(mediations.id, mediationDossiers.caseId))
    .where(
      and(
        eq(mediationDossiers.communityId, communityId),
        isNull(mediationDossiers.anonymisedAt),
        notInArray(mediations.id, boundCases(read, readerId)),
        or(lt(mediationDossiers.keepUntil, before), isNotNull(mediationDossiers.heldAt)),
      ),
    )
    .orderBy(asc(mediationDossiers.keepUntil), asc(mediationDossiers.seq))
    .limit(200);

/** 到期复查: numbers and days only; whose file it is stands on its own page. */
export const showDueFiles = defineQuery({
  name: 'mediation.due-files',
  async load(read, { community: code }: { community: string }, { actor, now }) {
    const community = await findCommunity(read, code);
    if (!community || actor.kind !== 'user') return null;
    const [keeping, rows] = await Promise.all([
      findKeeping(read, community.id),
      findSoon(read, community.id, actor.id, addMonths(dayOf(now), 3)),
    ]);
    return { communityId: community.id, keeping, rows };
  },
  authorize: maySaveKeeping,
  present: ({ loaded: { keeping, rows }, now }) => ({
    keeping: {
      version: keeping.version,
      years: keeping.years,
      majorYears: keeping.majorYears,
      permanent: keeping.permanent,
      followUps: keeping.followUps.join(', '),
      signService: keeping.signService ?? '',
    },
    files: rows.map(({ bound, ref, type, isProtected }) => ({
      ref,
      number: bound.number,
      typeName: isProtected ? '' : typeNames[type],
      until: bound.keepUntil ? date(bound.keepUntil) : '永久',
      state: bound.heldAt
        ? ('held' as const)
        : bound.releasedAt
          ? ('released' as const)
          : isDue({ ...bound, isHeld: false }, dayOf(now))
            ? ('due' as const)
            : ('soon' as const),
    })),
  }),
});
