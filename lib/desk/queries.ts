import { asc, inArray } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { findTodos as charterTodos } from '@/lib/charters/queries/cards';
import { isReportOffered } from '@/lib/issues/queries/list';
import { findTodos as issueTodos } from '@/lib/issues/queries/todos';
import type { Todo } from '@/lib/kernel/cards';
import { matters } from '@/lib/kernel/cards';
import { defineQuery, type View } from '@/lib/kernel/query';
import { type Actor, allow, deny } from '@/lib/kernel/verdict';
import { findTodos as mediationTodos } from '@/lib/mediation/queries/todos';
import { findTodos as meetingTodos } from '@/lib/meetings/queries/todos';
import { findTodos as noticeTodos } from '@/lib/notices/queries/todos';
import { findTodos as proposalTodos } from '@/lib/proposals/queries/todos';
import { findTodos as voteTodos } from '@/lib/votes/queries/todos';
import { byDeadline, kindOf, laneOf, lanes, roomsOf } from './rules';

const { communities } = tables;

export interface DeskFilters {
  matter?: string;
  kind?: string;
}

const passes =
  ({ matter, kind }: DeskFilters) =>
  (todo: Todo) =>
    (!matter || todo.matter === matter) && (!kind || kindOf(todo) === kind);

/** The communities in which the actor holds a role. */
async function findPlaces(read: Reader, actor: Actor) {
  const ids = actor.kind === 'user' ? [...new Set(actor.grants.map((g) => g.communityId))] : [];
  if (!ids.length) return [];
  return read
    .select({ id: communities.id, code: communities.code, name: communities.name })
    .from(communities)
    .where(inArray(communities.id, ids))
    .orderBy(asc(communities.code));
}

/** 工作台: what waits for me, oldest deadline first. */
export const showDesk = defineQuery({
  name: 'desk.show',
  async load(read, filters: DeskFilters, { actor, now }) {
    const found = await Promise.all([
      issueTodos(read, actor),
      proposalTodos(read, actor, now),
      meetingTodos(read, actor, now),
      voteTodos(read, actor, now),
      charterTodos(read, actor),
      noticeTodos(read, actor, now),
      mediationTodos(read, actor, now),
    ]);
    return { filters, todos: found.flat().toSorted(byDeadline), places: await findPlaces(read, actor) };
  },
  authorize: (actor) => (actor.kind === 'user' ? allow(null) : deny('guest')),
  present({ loaded: { filters, todos, places }, actor, now }) {
    const held = actor.kind === 'user' ? actor.grants : [];
    const shown = todos.filter(passes(filters));
    return {
      canReport: isReportOffered(actor, null),
      total: todos.length,
      late: todos.filter((t) => laneOf(t, now) === 'late').length,
      today: todos.filter((t) => laneOf(t, now) === 'today').length,
      byMatter: matters.map((matter) => ({ matter, n: todos.filter((t) => t.matter === matter).length })),
      rooms: places
        .map(({ id, code, name }) => ({
          ...{ code, name },
          links: roomsOf(held.filter((g) => g.communityId === id).map((g) => g.role)),
        }))
        .filter((place) => place.links.length),
      kinds: [...new Set(todos.map(kindOf))],
      lanes: lanes
        .map((name) => ({ name, todos: shown.filter((t) => laneOf(t, now) === name) }))
        .filter((lane) => lane.todos.length),
    };
  },
});

export type DeskView = View<typeof showDesk>;
