// Two communities in which somebody holds each role and nothing else, and the deeds by which records come to be.
import { and, eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import type { Command } from '@/lib/kernel/command';
import type { Kind } from '@/lib/kernel/decision';
import { newId } from '@/lib/kernel/ids';
import { type Actor, type Role, roles } from '@/lib/kernel/verdict';
import { aCommunity, aPerson, as } from '../world';

export interface Someone {
  id: string;
  actor: Actor;
}
type Cast = Record<Role, Someone>;

/** A command of the matrix, and how it is legally done. */
export interface Sample {
  command: Command;
  /** A role that is allowed, held by somebody for whom the deed succeeds. */
  by: Role;
  /** What the policy asks beside the role; without it the other roles of the row are refused. */
  asks?: string;
  /** Only one record can stand so at a time: of several samples together only that they are let in is tried. */
  alone?: true;
  /** Not a matter of roles: guests and people of other communities may. */
  anybody?: true;
  input: Record<string, unknown> | ((who: Someone) => Record<string, unknown>);
}
/** The name of a command → the deed, on a record of its own that stands where the deed is legal. */
export type Samples = Record<string, (w: World) => Promise<Sample>>;

const { grants, households, ownerships, people } = tables;
const records = {
  issues: tables.issues,
  proposals: tables.proposals,
  meetings: tables.meetings,
  votes: tables.votes,
  charters: tables.charters,
  notices: tables.notices,
  mediation: tables.mediations,
} satisfies Record<Kind, unknown>;

async function aCast(communityId: string): Promise<Cast> {
  const cast: Partial<Cast> = {};
  for (const role of roles) {
    const someone = await aPerson(communityId, [role]);
    cast[role] = someone;
    // Whoever lives here becomes a resident with the account; staff hold their one role and no other.
    const standing = role === 'resident' ? 'resident' : 'staff';
    await store.transaction((tx) => tx.update(people).set({ standing }).where(eq(people.id, someone.id)));
  }
  return cast as Cast;
}

export async function aWorld(now = new Date()) {
  const place = await aCommunity({ code: 'own', kind: 'village' });
  const far = await aCommunity({ code: 'far', kind: 'village' });
  const { communityId } = place;
  const here = await aCast(communityId);
  const second = await aCast(communityId);
  const third = await aPerson(communityId, ['council']);
  const neighbour = await aPerson(communityId, []);
  const there = await aCast(far.communityId);
  // Everybody here votes for a household.
  await store.transaction(async (tx) => {
    const home = { communityId, kind: 'villager' as const, unitId: null };
    for (const role of roles)
      await tx.insert(households).values({ ...home, id: newId(), code: role, representativeId: here[role].id });
    const owner = { personId: here.resident.id, votes: true, since: '2020-01-01' };
    await tx.insert(ownerships).values({ ...owner, unitId: place.units[1]!.id });
  });

  const at = (days: number, hours = 0) => new Date(now.getTime() + days * 86_400_000 + hours * 3_600_000);
  const when = (days: number, hours = 0) =>
    new Date(at(days, hours).getTime() + 8 * 3_600_000).toISOString().slice(0, 16);
  const run = async <Out>(command: Command<Out>, by: Role | Someone, input: object, day = 0): Promise<Out> => {
    const who = typeof by === 'string' ? here[by] : by;
    const done = await command.run(as(who.actor, at(day)), { community: place.code, ...input });
    if (!done.ok) throw new Error(`${command.name}: ${done.error.code} ${JSON.stringify(done.error)}`);
    return done.value;
  };
  /** What every form about a record carries. */
  const form = async (kind: Kind, ref: string) => {
    const table = records[kind] as typeof tables.issues;
    const [row] = await store.read
      .select({ id: table.id, version: table.version })
      .from(table)
      .where(and(eq(table.ref, ref), eq(table.communityId, communityId)));
    if (!row) throw new Error(`no ${kind} ${ref}`);
    return { community: place.code, ref, version: String(row.version), id: row.id };
  };
  const grantOf = async (who: Someone) => {
    const [grant] = await store.read.select().from(grants).where(eq(grants.personId, who.id));
    return grant!.id;
  };
  return {
    ...place,
    ...{ far, now, here, second, third, neighbour, there, at, run, form, grantOf },
    day: (days: number) => when(days).slice(0, 10),
    instant: when,
  };
}
export type World = Awaited<ReturnType<typeof aWorld>>;
