import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import { type Reader, type ReadTx, tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { findEveryAgent } from './agents';
import { findBoundStaff } from './bound-staff';
import { findClaimingStaff } from './claiming-staff';
import { findInterests } from './interests';
import { findOpenedTo } from './openings';

const { mediations, mediationMediators, mediationParties, mediationReports, people } = tables;

const byRef = (read: Reader, communityId: string, ref: string) =>
  read
    .select()
    .from(mediations)
    .where(and(eq(mediations.communityId, communityId), eq(mediations.ref, ref)));

const findParties = (read: Reader, caseId: string) =>
  read
    .select()
    .from(mediationParties)
    .where(eq(mediationParties.caseId, caseId))
    .orderBy(asc(mediationParties.side), asc(mediationParties.id));

const findMediators = (read: Reader, caseId: string) =>
  read
    .select({
      id: mediationMediators.id,
      personId: mediationMediators.personId,
      name: people.name,
      duty: mediationMediators.duty,
      chosenBy: mediationMediators.chosenBy,
    })
    .from(mediationMediators)
    .innerJoin(people, eq(people.id, mediationMediators.personId))
    .where(and(eq(mediationMediators.caseId, caseId), isNull(mediationMediators.endedAt)))
    .orderBy(asc(mediationMediators.since), asc(mediationMediators.id));

async function findReported(read: Reader, caseId: string) {
  const rows = await read
    .selectDistinct({ id: mediationReports.aboutId })
    .from(mediationReports)
    .where(and(eq(mediationReports.caseId, caseId), isNotNull(mediationReports.aboutId)));
  return rows.flatMap((r) => r.id ?? []);
}

type At = { community: string; ref: string };

async function gather(read: Reader, { community: code, ref }: At, hold: <Q>(query: Q) => Q) {
  const community = await findCommunity(read, code);
  if (!community) return null;
  const [row] = await hold(byRef(read, community.id, ref));
  if (!row) return null;
  const parties = await findParties(read, row.id);
  const mediators = await findMediators(read, row.id);
  const claimants = await findClaimingStaff(read, row.id, community.id);
  const everyAgent = await findEveryAgent(read, row.id);
  const reported = await findReported(read, row.id);
  const interests = await findInterests(read, row.id);
  const kin = await findBoundStaff(read, community.id, { parties, agents: everyAgent, reported });
  const bound = [...new Set([...kin, ...interests.map((i) => i.mediatorId)])];
  const agents = everyAgent.filter((a) => !a.endedAt);
  return { ...row, community, parties, mediators, claimants, agents, interests, reported, bound };
}

export type Case = NonNullable<Awaited<ReturnType<typeof gather>>>;
export type Party = Case['parties'][number];

/** The case with who takes part in it now. Ask `mayRead` before saying anything of it. */
export const findCase = (read: Reader, at: At) => gather(read, at, (query) => query);

/** The same with those to whom a protected one stands open now: for its page, see `maySeeCase`. */
export async function findCaseOpened(read: Reader, at: At, now: Date) {
  const found = await findCase(read, at);
  if (!found?.isProtected) return found && { ...found, openings: [], openedTo: [] };
  const openings = await findOpenedTo(read, found.id, now);
  return { ...found, openings, openedTo: openings.map((o) => o.personId) };
}

/** Locked until the deed is done. */
export const lockCase = (tx: ReadTx, at: At) => gather(tx, at, (query) => tx.lock(query, 'update'));
