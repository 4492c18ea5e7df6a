import { and, desc, eq, inArray, like, notInArray, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';
import { isDay } from '@/lib/kernel/calendar/day';
import { wordsLike } from '@/lib/kernel/search';
import type { Actor } from '@/lib/kernel/verdict';
import { caseMachine } from '../machine';
import { readsExactly, readsStatisticsOf } from '../policy/statistics';
import type { Period } from '../rules/period';
import { type Counted, countedNames, type SourceGroup, sourceGroups } from '../rules/statistics-words';
import { disputeTypes } from '../rules/words';
import { countedIn } from './counted';

const { mediationAgents, mediationParties, mediations } = tables;

export interface CaseFilters {
  community: string | null;
  state?: string;
  type?: string;
  mine?: string;
  q?: string;
  /** What a cell of the statistics counted, with the days of its period. */
  counted?: string;
  from?: string;
  to?: string;
  source?: string;
  after?: string;
}

/** What was typed into the address, when it is one of these. */
const among = <T extends string>(known: readonly T[], typed: string | undefined) =>
  known.find((one) => one === typed) ?? null;
const keys = <T extends string>(of: Record<T, unknown>) => Object.keys(of) as T[];

/** Titles are read from an index, so that a word which nobody used costs no walk through every row. */
function titled(read: Reader, typed: string, communityId: string | null) {
  const titles = alias(mediations, 'titles');
  const found = read
    .select({ id: titles.id })
    .from(titles)
    .where(and(communityId ? eq(titles.communityId, communityId) : undefined, like(titles.title, wordsLike(typed))));
  const ref = /(\d{4})\D+0*(\d{1,9})\D*$/.exec(typed);
  return or(inArray(mediations.id, found), ref ? eq(mediations.ref, `${ref[1]}-${ref[2]}`) : undefined);
}

/** Of a cell that the actor reads exactly. A party of a case learns nothing by it of the own case. */
function countedFor(read: Reader, actor: Actor & { kind: 'user' }, counted: Counted, period: Period) {
  const own = read
    .select({ id: mediationParties.caseId })
    .from(mediationParties)
    .where(eq(mediationParties.personId, actor.id));
  const acting = read
    .select({ id: mediationAgents.caseId })
    .from(mediationAgents)
    .where(eq(mediationAgents.personId, actor.id));
  const directed = readsStatisticsOf(actor).filter((id) => readsExactly(actor, [id]));
  return and(
    inArray(mediations.communityId, directed),
    notInArray(mediations.id, own.unionAll(acting)),
    countedIn[counted](read, period),
  );
}

/** Narrows a list as its address asks; who sees what is `visibleTo`. */
export function narrowed(
  read: Reader,
  f: CaseFilters,
  actor: Actor & { kind: 'user' },
  communityId: string | null,
): SQL | undefined {
  const state = among(caseMachine.states, f.state);
  const type = among(disputeTypes, f.type);
  const source = among<SourceGroup>(keys(sourceGroups), f.source);
  const counted = among<Counted>(keys(countedNames), f.counted);
  const { from = '', to = '' } = f;
  return and(
    communityId ? eq(mediations.communityId, communityId) : undefined,
    state ? eq(mediations.state, state) : undefined,
    type ? eq(mediations.type, type) : undefined,
    source ? inArray(mediations.source, [...sourceGroups[source]]) : undefined,
    counted && isDay(from) && isDay(to) ? countedFor(read, actor, counted, { from, to }) : undefined,
    f.q?.trim() ? titled(read, f.q, communityId) : undefined,
  );
}

/**
 * Few cases hold the words of a search. An order that no index has keeps the engine from walking through all cases, newest
 * first, to find them: it starts from those found.
 */
export const newestFirst = ({ q }: CaseFilters) => [
  q?.trim() ? sql`coalesce(${mediations.createdAt}, ${mediations.createdAt}) desc` : desc(mediations.createdAt),
  desc(mediations.id),
];
