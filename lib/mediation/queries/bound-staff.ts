import { and, eq, inArray, isNull } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import type { Role } from '@/lib/kernel/verdict';
import { isKin } from './kin';

const { grants, mediationMediators, people } = tables;
const roles: Role[] = ['mediator', 'mediation-director'];

interface Persons {
  parties: readonly { personId: string | null; name: string; phone?: string | null }[];
  agents?: readonly { personId: string | null }[];
  reported?: readonly string[];
}

const idsOf = ({ parties, agents = [], reported = [] }: Persons) => [
  ...new Set([...[...parties, ...agents].flatMap((p) => p.personId ?? []), ...reported]),
];
/** Somebody typed without the register, by name alone. */
const namesOf = ({ parties }: Persons) => parties.filter((p) => p.personId === null);

/** Those who mediate here and are bound to one of these persons; see `boundCases`, which says the same of a list. */
export async function findBoundStaff(read: Reader, communityId: string, persons: Persons) {
  const holds = and(eq(grants.communityId, communityId), inArray(grants.role, roles), isNull(grants.endedAt));
  const ids = idsOf(persons);
  const typed = namesOf(persons);
  const kin = ids.length
    ? await read
        .selectDistinct({ id: grants.personId })
        .from(grants)
        .where(and(holds, isKin(read, grants.personId, ids)))
    : [];
  const namesakes = typed.length
    ? await read
        .selectDistinct({ id: people.id, name: people.name, phone: people.phone })
        .from(grants)
        .innerJoin(people, eq(people.id, grants.personId))
        .where(
          and(
            holds,
            inArray(
              people.name,
              typed.map((p) => p.name),
            ),
          ),
        )
    : [];
  const named = namesakes.filter((s) => typed.some((p) => p.name === s.name && (!p.phone || p.phone === s.phone)));
  return [...new Set([...kin, ...named].map((s) => s.id))];
}

/** For a case about to be opened: whom not to tell of it, and whether anybody is left to direct it. */
export async function findOverseers(read: Reader, communityId: string, parties: Persons['parties']) {
  const bound = await findBoundStaff(read, communityId, { parties });
  const directors = await read
    .selectDistinct({ id: grants.personId })
    .from(grants)
    .where(and(eq(grants.communityId, communityId), eq(grants.role, 'mediation-director'), isNull(grants.endedAt)));
  return { bound, isDirected: directors.some((d) => !bound.includes(d.id)) };
}
export type Overseers = Awaited<ReturnType<typeof findOverseers>>;

/** A mediator of the case who would have to withdraw because of this person. */
export async function findBoundMediator(read: Reader, caseId: string, personId: string) {
  const [row] = await read
    .select({ id: mediationMediators.personId })
    .from(mediationMediators)
    .where(
      and(
        eq(mediationMediators.caseId, caseId),
        isNull(mediationMediators.endedAt),
        isKin(read, mediationMediators.personId, [personId]),
      ),
    )
    .limit(1);
  return row?.id ?? null;
}
