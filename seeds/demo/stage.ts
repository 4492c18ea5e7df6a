// The demo is acted, not written: every row comes from a real command, run by a person with the right to it,
// at the hour the story says.
import { and, eq, type SQL } from 'drizzle-orm';
import { type Store, tables } from '@/db';
import { findActor } from '@/lib/identity/actor';
import { addDays, atHour, type Day } from '@/lib/kernel/calendar/day';
import type { Command } from '@/lib/kernel/command';
import { newId, newSecret } from '@/lib/kernel/ids';
import type { Actor } from '@/lib/kernel/verdict';

const { communities, people } = tables;

export interface Stage {
  store: Store;
  /** The day of seeding. */
  today: Day;
  /** The hour `days` after the day of seeding (negative: before), in Asia/Shanghai. */
  at(days: number, clock?: string): Date;
  day(days: number): Day;
  /** The person of the roster with this phone, as they may act now. */
  who(phone: string): Promise<Person>;
  person(id: string): Promise<Person>;
  /** Address and version of a record as it is now: the hidden fields of a form about it. */
  form(kind: RecordTable, community: string, ref: string): Promise<{ community: string; ref: string; version: number }>;
  /** Runs a command and gives its answer; a refusal stops the seeding with its sentence. */
  run<Out>(command: Command<Out>, who: Person | Actor, when: Date, input: object): Promise<Out>;
}

type RecordTable = 'issues' | 'proposals' | 'meetings' | 'votes' | 'charters' | 'notices' | 'mediations';

export interface Person {
  id: string;
  name: string;
  actor: Actor;
}

export function openStage(store: Store, today: Day): Stage {
  const find = async (where: SQL, what: string): Promise<Person> => {
    const [row] = await store.read
      .select({ id: people.id, name: people.name })
      .from(people)
      .innerJoin(communities, eq(communities.id, people.communityId))
      .where(where)
      .limit(1);
    if (!row) throw new Error(`nobody in the roster: ${what}`);
    return { ...row, actor: await findActor(store.read, row.id) };
  };
  return {
    store,
    today,
    at: (days, clock = '09:00') => atHour(addDays(today, days), clock),
    day: (days) => addDays(today, days),
    who: (phone) => find(eq(people.phone, phone), phone),
    person: (id) => find(eq(people.id, id), id),
    async form(kind, community, ref) {
      const table = tables[kind];
      const [row] = await store.read
        .select({ version: table.version })
        .from(table)
        .innerJoin(communities, eq(communities.id, table.communityId))
        .where(and(eq(communities.code, community), eq(table.ref, ref)));
      if (!row) throw new Error(`no ${kind} ${ref} in ${community}`);
      return { community, ref, version: row.version };
    },
    async run(command, who, when, input) {
      const actor = 'actor' in who ? who.actor : who;
      const done = await command.run({ store, actor, now: () => when, newId, newSecret }, input);
      if (!done.ok) throw new Error(`${command.name}: ${done.error.message} ${JSON.stringify(done.error.fields)}`);
      return done.value;
    },
  };
}
