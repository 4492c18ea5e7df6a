// What came after a case was over: the case that goes on from it, and what its parties answered.
import { asc, eq, inArray, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';

const { accounts, mediationDossiers, mediationReopenings, mediations, mediationSatisfactions, people, texts } = tables;

const next = alias(mediations, 'next_case');
const prior = alias(mediations, 'prior_case');

/** From which case this one goes on, with the number of its file, and which goes on from it. */
async function findChain(read: Reader, caseId: string) {
  const { caseId: later, priorId: earlier } = mediationReopenings;
  const rows = await read
    .select({
      opening: mediationReopenings,
      prior: { id: prior.id, ref: prior.ref },
      next: { id: next.id, ref: next.ref },
      file: mediationDossiers.number,
    })
    .from(mediationReopenings)
    .innerJoin(prior, eq(prior.id, earlier))
    .innerJoin(next, eq(next.id, later))
    .leftJoin(mediationDossiers, eq(mediationDossiers.caseId, prior.id))
    .where(or(eq(later, caseId), eq(earlier, caseId)));
  const back = rows.find((row) => row.opening.caseId === caseId);
  return {
    continues: back ? { ...back.prior, file: back.file, opening: back.opening } : null,
    continued: rows.find((row) => row.opening.priorId === caseId)?.next ?? null,
  };
}

const findAnswers = (read: Reader, caseId: string) =>
  read
    .select({ row: mediationSatisfactions, words: texts.text, by: people.name })
    .from(mediationSatisfactions)
    .leftJoin(texts, eq(texts.id, mediationSatisfactions.textId))
    .leftJoin(people, eq(people.id, mediationSatisfactions.byId))
    .where(eq(mediationSatisfactions.caseId, caseId))
    .orderBy(asc(mediationSatisfactions.at), asc(mediationSatisfactions.partyId));

async function findBound(read: Reader, caseId: string) {
  const [row] = await read
    .select({ keepUntil: mediationDossiers.keepUntil, anonymisedAt: mediationDossiers.anonymisedAt })
    .from(mediationDossiers)
    .where(eq(mediationDossiers.caseId, caseId));
  return row ?? null;
}

/** Parties who cannot answer by an account of their own. */
async function findAccountless(read: Reader, parties: readonly { id: string; personId: string | null }[]) {
  const known = parties.flatMap((p) => p.personId ?? []);
  const having = known.length
    ? await read.select({ id: accounts.personId }).from(accounts).where(inArray(accounts.personId, known))
    : [];
  return parties.filter((p) => !having.some((a) => a.id === p.personId)).map((p) => p.id);
}

interface Of {
  id: string;
  parties: readonly { id: string; personId: string | null }[];
}

export async function findAfter(read: Reader, { id, parties }: Of) {
  const [chain, answers, binding, accountless] = await Promise.all([
    findChain(read, id),
    findAnswers(read, id),
    findBound(read, id),
    findAccountless(read, parties),
  ]);
  return { ...chain, answers, binding, accountless };
}

/** Files of the cases from which this one goes on, the nearest first; those whose persons are out already stay as they are. */
export async function findEarlierFiles(read: Reader, caseId: string): Promise<string[]> {
  const { continues } = await findChain(read, caseId);
  return continues ? [continues.id, ...(await findEarlierFiles(read, continues.id))] : [];
}
