// What the form of a decision offers: rows of the roll it is about, and what the registers know beside it.
import { and, asc, eq, inArray } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { findPeopleByName } from '@/lib/community/queries/find';
import { area } from '@/lib/i18n/number';
import { findMissing, findVoters } from './roll-options';
import type { Vote } from './vote';

const { electors, people } = tables;
const offered = 40;

type Challenge = Pick<typeof tables.rollChallenges.$inferSelect, 'kind' | 'number'>;

const namesOf = async (read: Reader, ids: readonly string[]) =>
  new Map(
    (
      await read
        .select({ id: people.id, name: people.name })
        .from(people)
        .where(inArray(people.id, [...ids]))
    ).map(({ id, name }) => [id, name]),
  );

/** In the registers and not on the roll; words find them by household, flat or name. */
async function findUnits(read: Reader, vote: Vote, who: string | undefined) {
  const missing = await findMissing(read, vote);
  const words = who?.trim().toLowerCase();
  const found = words ? await findPeopleByName(read, vote.communityId, words) : [];
  const alike = new Set(found.map((person) => person.id));
  const fitting = words
    ? missing.filter((m) => m.label.toLowerCase().includes(words) || (m.personId && alike.has(m.personId)))
    : missing;
  const shown = fitting.slice(0, offered);
  const names = await namesOf(
    read,
    shown.flatMap((m) => m.personId ?? []),
  );
  const units = shown.map((m) => ({
    value: m.unitKey,
    label: [m.label, m.personId && names.get(m.personId), m.area && area(m.area)].filter(Boolean).join('，'),
  }));
  return { units, more: fitting.length - shown.length };
}

export async function findDecisionForm(read: Reader, vote: Vote, { kind, number }: Challenge, who: string | undefined) {
  const none = {
    units: [] as { value: string; label: string }[],
    voters: [] as { value: string; label: string }[],
    more: 0,
  };
  if (kind === 'missing') return { ...none, ...(await findUnits(read, vote, who)) };
  const rows = await read
    .select({
      id: electors.id,
      unitKey: electors.unitKey,
      label: electors.label,
      area: electors.area,
      name: people.name,
    })
    .from(electors)
    .leftJoin(people, eq(people.id, electors.personId))
    .where(and(eq(electors.voteId, vote.id), eq(electors.number, number ?? 0)))
    .orderBy(asc(electors.label), asc(electors.id));
  const units = rows.map((row) => ({
    value: row.id,
    label: [row.label, row.name, row.area && area(row.area)].filter(Boolean).join('，'),
  }));
  if (kind !== 'wrong-voter') return { ...none, units };
  const voters = await findVoters(
    read,
    vote,
    rows.map((row) => row.unitKey),
  );
  return { ...none, units, voters: voters.map(({ id, name }) => ({ value: id, label: name })) };
}
