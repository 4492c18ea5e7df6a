// What came after a case was over: the case that goes on from it, and what its parties answered.
import { asc, eq, inArray } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';

const { accounts, mediationDossiers, mediationReopenings, mediations, mediationSatisfactions, people, texts } = tables;

const next = alias(mediations, 'next_case');
const prior = alias(mediations, 'prior_case');

/** The one from which this case goes on, with the number of its file. */
async function findPrior(read: Reader, caseId: string) {
  const [row] = await read
    .select({ id: prior.id, ref: prior.ref, file: mediationDossiers.number, opening: mediationReopenings })
    .from(mediationReopenings)
    .innerJoin(prior, eq(prior.id, mediationReopenings.priorId))
    .leftJoin(mediationDossiers, eq(mediationDossiers.caseId, prior.id))
    .where(eq(mediationReopenings.caseId, caseId));
  return row ?? null;
}

async function findNext(read: Reader, caseId: string) {
  const [row] = await read
    .select({ id: next.id, ref: next.ref })
    .from(mediationReopenings)
    .innerJoin(next, eq(next.id, mediationReopenings.caseId))
    .where(eq(mediationReopenings.priorId, caseId));
  return row ?? null;
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
  const [continues, continued, answers, binding, accountless] = await Promise.all([
    findPrior(read, id),
    findNext(read, id),
    findAnswers(read, id),
    findBound(read, id),
    findAccountless(read, parties),
  ]);
  return { continues, continued, answers, binding, accountless };
}

/** Files of the cases from which this one goes on, the nearest first; those whose persons are out already stay as they are. */
export async function findEarlierFiles(read: Reader, caseId: string) {
  const files: string[] = [];
  for (let at = await findPrior(read, caseId); at; at = await findPrior(read, at.id)) files.push(at.id);
  return files;
}
