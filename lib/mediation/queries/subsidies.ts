import { and, count, desc, eq, isNull, sql } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { money, paperDate } from '@/lib/i18n/format';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineQuery, type View } from '@/lib/kernel/query';
import { mayReadSubsidies } from '../policy/statistics';
import { isUnread, type Period, readPeriod } from '../rules/period';
import { caseClasses, classNames, noRates, subsidiesOf } from '../rules/subsidy';
import { closedIn, isDifficult } from './counted';

const { mediationAgreements, mediationMediators, mediationRates, mediations, people } = tables;

/** What is paid for a case here; nothing before the committee has said so (version 0, no row yet). */
export async function findRates(read: Reader, communityId: string) {
  const [row] = await read
    .select()
    .from(mediationRates)
    .where(eq(mediationRates.communityId, communityId))
    .orderBy(desc(mediationRates.version))
    .limit(1);
  return row ?? { ...noRates, version: 0 };
}

/** Cases closed in the period, by the mediator who led them to the end. */
async function findFinished(read: Reader, communityId: string, period: Period) {
  const rows = await read
    .select({
      isDifficult: sql<number>`case when ${isDifficult} then 1 else 0 end`,
      personId: people.id,
      name: people.name,
      form: mediationAgreements.form,
      n: count(),
    })
    .from(mediations)
    .innerJoin(
      mediationMediators,
      and(
        eq(mediationMediators.caseId, mediations.id),
        eq(mediationMediators.duty, 'lead'),
        isNull(mediationMediators.endedAt),
      ),
    )
    .innerJoin(people, eq(people.id, mediationMediators.personId))
    .innerJoin(
      mediationAgreements,
      and(eq(mediationAgreements.caseId, mediations.id), isNull(mediationAgreements.voidedAt)),
    )
    .where(and(eq(mediations.communityId, communityId), closedIn(period)))
    .groupBy(sql`1`, people.id, people.name, mediationAgreements.form);
  return rows.map((r) => ({ ...r, isDifficult: r.isDifficult === 1 }));
}

interface SubsidyInput {
  community: string;
  from?: string;
  to?: string;
}

/** By mediator, with names and money: who looked is written down. */
export const showSubsidies = defineQuery({
  name: 'mediation.subsidies',
  async load(read, { community: code, ...asked }: SubsidyInput, { actor, now }) {
    const community = await findCommunity(read, code);
    if (!community) return null;
    const at = {
      ...{ communityId: community.id, community },
      ...{ period: readPeriod(asked, dayOf(now)), isUnread: isUnread(asked) },
    };
    if (!mayReadSubsidies(actor, at).ok) return { ...at, rates: { ...noRates, version: 0 }, finished: [] };
    return {
      ...at,
      rates: await findRates(read, community.id),
      finished: await findFinished(read, community.id, at.period),
    };
  },
  authorize: mayReadSubsidies,
  trace: ({ communityId, period }) => ({
    ...{ communityId, subjectId: communityId, reason: `补贴表 ${period.from} ${period.to}` },
  }),
  present({ loaded: { community, period, rates, finished, ...loaded } }) {
    const { rows, sum } = subsidiesOf(finished, rates);
    return {
      unit: community.name,
      period,
      isUnread: loaded.isUnread,
      title: `${paperDate(period.from)}到${paperDate(period.to)}`,
      version: rates.version,
      rates: caseClasses.map((key) => ({
        key,
        name: classNames[key],
        text: money(rates[key]),
        yuan: (rates[key] / 100).toFixed(2),
      })),
      rows: rows.map((r) => ({ ...r, text: money(r.amount) })),
      sum: { ...sum, text: money(sum.amount) },
    };
  },
});
export type SubsidiesView = View<typeof showSubsidies>;
