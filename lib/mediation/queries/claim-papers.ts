import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { defineQuery } from '@/lib/kernel/query';
import type { GroupPaper } from '../documents/claim-papers';
import { mayListClaims } from '../policy/group';
import type { ClaimState } from '../rules/claims';
import { agreementView } from './agreement-view';
import { findDossier } from './dossier';
import { findGroupCase } from './group';
import { findSpeakers } from './speakers';

const { mediationClaims } = tables;
type At = { community: string; ref: string };

/** Those of the agreement: who was referred elsewhere or withdrew has no paper of it. */
const inAgreement: ClaimState[] = ['open', 'agreed', 'paid'];
const ofAgreement = (caseId: string) =>
  and(eq(mediationClaims.caseId, caseId), inArray(mediationClaims.state, inAgreement));

export const countOfAgreement = (read: Reader, caseId: string) => read.$count(mediationClaims, ofAgreement(caseId));

/** In the order of their numbers, after this one; all of them without a limit. */
export const findOfAgreement = (read: Reader, caseId: string, after: number, limit: number | null) => {
  const rows = read
    .select()
    .from(mediationClaims)
    .where(and(ofAgreement(caseId), gt(mediationClaims.no, after)))
    .orderBy(asc(mediationClaims.no));
  return limit === null ? rows : rows.limit(limit);
};

/** What every family's paper has in common. */
export async function findGroupPaper(
  read: Reader,
  c: NonNullable<Awaited<ReturnType<typeof findGroupCase>>>,
  exported: string,
): Promise<GroupPaper> {
  const agreement = agreementView(await findDossier(read, c));
  const speakers = await findSpeakers(read, c.id);
  return {
    ...{ org: c.community.committee, title: c.title, number: agreement?.number ?? null, exported },
    respondents: c.parties.filter((p) => p.side === 'respondent').map((p) => p.name),
    absentName: c.group?.absentName ?? null,
    terms: agreement?.terms ?? [],
    mediators: c.mediators.map((m) => m.name),
    speakers: speakers.map((s) => s.name),
  };
}

/** The annex of all families. Who took it out is in the access log. */
export const takeAnnex = defineQuery({
  name: 'mediation.annex',
  async load(read, { exported, ...at }: At & { exported: string }) {
    const found = await findGroupCase(read, at);
    if (!found?.group) return null;
    const claims = await findOfAgreement(read, found.id, 0, null);
    return { ...found, claims, paper: await findGroupPaper(read, found, exported) };
  },
  authorize: mayListClaims,
  trace: ({ communityId, id, claims }) => ({
    ...{ communityId, subjectId: id },
    reason: `群体案附表 ${claims.length} 户`,
  }),
  present: ({ loaded: { claims, paper } }) => ({ claims, paper }),
});
