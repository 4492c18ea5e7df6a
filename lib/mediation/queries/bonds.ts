import { eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { isNamed } from '../rules/break-glass';
import { recusalGroundOf } from '../rules/recusal';
import type { Case } from './case';
import { hasClaim } from './own-lines';
import { findPerson } from './people';
import { findTies } from './ties';

const { mediationAgents, mediationReports } = tables;
/** Of all days: who once lived with a party is kin too. */
const ever = '0001-01-01';

/** Everybody whom a case is about: its parties, who acts for them, and who was reported. */
async function findPersonsOf(read: Reader, c: Pick<Case, 'id' | 'parties'>) {
  const agents = await read.select().from(mediationAgents).where(eq(mediationAgents.caseId, c.id));
  const reports = await read
    .select({ aboutId: mediationReports.aboutId })
    .from(mediationReports)
    .where(eq(mediationReports.caseId, c.id));
  return { named: [...c.parties, ...agents], reported: reports.flatMap((r) => r.aboutId ?? []) };
}

/** Whether this person is a party, kin of one, or reported: to them a protected case never opens. */
export async function isBoundTo(read: Reader, c: Pick<Case, 'id' | 'parties'>, personId: string) {
  if (await hasClaim(read, c.id, personId)) return true;
  const self = await findPerson(read, personId);
  const { named, reported } = await findPersonsOf(read, c);
  if (!self || isNamed(self, named) || reported.includes(personId)) return true;
  const ids = [...new Set([...named.flatMap((p) => p.personId ?? []), ...reported])];
  return recusalGroundOf(personId, ids, await findTies(read, [personId, ...ids], ever)) !== null;
}
