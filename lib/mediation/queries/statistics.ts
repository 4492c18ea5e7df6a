import { asc, inArray } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { money, paperDate } from '@/lib/i18n/format';
import { type Day, dayOf } from '@/lib/kernel/calendar/day';
import { defineQuery, type View } from '@/lib/kernel/query';
import type { Actor } from '@/lib/kernel/verdict';
import { mayReadStatistics, mayReadSubsidies, readsExactly, readsStatisticsOf } from '../policy/statistics';
import { bucketsOf, isUnread, type Period, readPeriod } from '../rules/period';
import { type Group, type Line, statisticsOf } from '../rules/statistics';
import { fivesText, inFives } from '../rules/suppression';
import { findFacts, findMonths } from './statistics-facts';

const { communities } = tables;

export interface StatisticsInput {
  community: string;
  from?: string;
  to?: string;
  /** `street`: all communities of which the reader reads statistics. */
  unit?: string;
}

const findUnits = (read: Reader, actor: Actor) =>
  read
    .select({ id: communities.id, code: communities.code, name: communities.name })
    .from(communities)
    .where(inArray(communities.id, readsStatisticsOf(actor)))
    .orderBy(asc(communities.name));

async function load(
  read: Reader,
  { community: code, unit, ...asked }: StatisticsInput,
  { actor, now }: { actor: Actor; now: Date },
) {
  const community = await findCommunity(read, code);
  if (!community) return null;
  const at = { communityId: community.id, community };
  if (!mayReadStatistics(actor, at).ok) return { ...at, counted: null };
  const all = await findUnits(read, actor);
  const isStreet = unit === 'street' && all.length > 1;
  const ids = (isStreet ? all : all.filter((one) => one.id === community.id)).map((one) => one.id);
  const isExact = readsExactly(actor, ids);
  const period = readPeriod(asked, dayOf(now), !isExact);
  const [facts, months] = await Promise.all([findFacts(read, ids, period), findMonths(read, ids, bucketsOf(period))]);
  return { ...at, counted: { all, isStreet, isExact, period, isUnread: isUnread(asked), facts, months } };
}
type Loaded = NonNullable<Awaited<ReturnType<typeof load>>>;

const units = { 件: '件', 人: '人', 次: '次', 分: '元' } as const;

function textOf({ value, unit, isOpen }: Line, isExact: boolean) {
  if (value === null) return '不单列';
  if (unit === '分') return money(value);
  return isExact || isOpen ? `${value} ${units[unit]}` : fivesText(value, units[unit]);
}

/** The list of the cases of one cell, for those who may see them. */
function hrefOf(line: Line, list: string, { from, to }: Period) {
  if (!line.counted || line.value === 0) return null;
  const { counted, type, source } = line;
  const asked = { counted, from, to, ...(type ? { type } : {}), ...(source ? { source } : {}) };
  return `${list}?${new URLSearchParams(asked)}`;
}

function present({ loaded, actor, now }: { loaded: Loaded; actor: Actor; now: Date }) {
  const { community, counted } = loaded;
  if (!counted) throw new Error('statistics were not read');
  const { all, isStreet, isExact, period, facts, months } = counted;
  const today: Day = dayOf(now);
  const groups: Group[] = statisticsOf(facts, isExact ? null : today.slice(0, 7));
  const list = isStreet ? '/mediation' : `/c/${community.code}/mediation`;
  const number = (n: number) => (isExact ? n : inFives(n));
  const figure = (n: number) => ({ drawn: number(n), text: isExact ? `${n}` : fivesText(n, '').trim() });
  const of = (key: string) => figure(groups[0]!.lines.find((l) => l.key === key)!.value!).text;
  return {
    unit: isStreet ? `${all.length} 个社区合计` : community.name,
    isStreet,
    isExact,
    hasStreet: all.length > 1,
    places: isStreet ? all.map((one) => one.name) : [],
    period,
    isUnread: counted.isUnread,
    title: `${paperDate(period.from)}到${paperDate(period.to)}`,
    rate: `${of('succeeded')} / ${of('accepted')}`,
    groups: groups.map(({ title, rule, lines }) => ({
      title,
      rule,
      lines: lines.map((line) => ({
        key: line.key,
        label: line.label,
        text: textOf(line, isExact),
        /** For a cell of a sheet: exact numbers only, money in yuan. */
        value:
          line.value === null || !(isExact || line.isOpen) ? null : line.unit === '分' ? line.value / 100 : line.value,
        drawn: line.value === null ? 0 : number(line.value),
        href: isExact ? hrefOf(line, list, period) : null,
      })),
    })),
    months: months.map((m) => ({ label: m.label, accepted: figure(m.accepted), succeeded: figure(m.succeeded) })),
    can: { subsidies: mayReadSubsidies(actor, loaded).ok },
  };
}

/** The national table of a period. Whoever may not see every case reads fives, of whole months. */
export const showStatistics = defineQuery({
  name: 'mediation.statistics',
  load,
  authorize: mayReadStatistics,
  present,
});
export type StatisticsView = View<typeof showStatistics>;

/** The same as a file: that it was taken away is in the access log. */
export const exportStatistics = defineQuery({
  ...{ name: 'mediation.export-statistics', load, authorize: mayReadStatistics, present },
  trace: ({ communityId }: Loaded) => ({ communityId, subjectId: communityId, reason: '导出统计表' }),
});
