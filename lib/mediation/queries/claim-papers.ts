import { and, asc, eq, gte, inArray, lt } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { defineQuery, type View } from '@/lib/kernel/query';
import { batchSize } from '../documents/claim-merge';
import type { GroupPaper } from '../documents/claim-papers';
import { mayListClaims } from '../policy/group';
import type { ClaimState } from '../rules/claims';
import { agreementView } from './agreement-view';
import type { Case } from './case';
import { findDossier } from './dossier';
import { findGroupCase } from './group';
import { findSpeakers } from './speakers';

const { mediationClaims } = tables;
type At = { community: string; ref: string };

/** Those of the agreement: who was referred elsewhere or withdrew has no paper of it. */
const inAgreement: ClaimState[] = ['open', 'agreed', 'paid'];
const ofAgreement = (caseId: string) =>
  and(eq(mediationClaims.caseId, caseId), inArray(mediationClaims.state, inAgreement));

async function paperOf(read: Reader, c: Case & { group: { absentName: string | null } }, exported: string) {
  const agreement = agreementView(await findDossier(read, c));
  const speakers = await findSpeakers(read, c.id);
  const g: GroupPaper = {
    ...{ org: c.community.committee, title: c.title, number: agreement?.number ?? null, exported },
    respondents: c.parties.filter((p) => p.side === 'respondent').map((p) => p.name),
    absentName: c.group.absentName,
    terms: agreement?.terms ?? [],
    mediators: c.mediators.map((m) => m.name),
    speakers: speakers.map((s) => s.name),
  };
  return g;
}

/** How many batches there are, by the claims' numbers. */
export const showMerge = defineQuery({
  name: 'mediation.merge',
  async load(read, at: At) {
    const found = await findGroupCase(read, at);
    return found?.group ? { ...found, last: found.group.nextNo - 1 } : null;
  },
  authorize: mayListClaims,
  present: ({ loaded: { last, ref } }) => ({
    ref,
    batches: Array.from({ length: Math.ceil(last / batchSize) }, (_, i) => ({
      from: i * batchSize + 1,
      to: Math.min(last, (i + 1) * batchSize),
    })),
  }),
});
export type MergeView = View<typeof showMerge>;

/** A hundred families' papers; `from` null: the annex of all. Who took it out is in the access log. */
export const takeMerge = defineQuery({
  name: 'mediation.merge-papers',
  async load(read, { from, exported, ...at }: At & { from: number | null; exported: string }) {
    const found = await findGroupCase(read, at);
    if (!found?.group) return null;
    const batch =
      from === null ? undefined : and(gte(mediationClaims.no, from), lt(mediationClaims.no, from + batchSize));
    const claims = await read
      .select()
      .from(mediationClaims)
      .where(and(ofAgreement(found.id), batch))
      .orderBy(asc(mediationClaims.no));
    return { ...found, claims, paper: await paperOf(read, { ...found, group: found.group }, exported), from };
  },
  authorize: mayListClaims,
  trace: ({ communityId, id, from, claims }) => ({
    ...{ communityId, subjectId: id },
    reason: from === null ? `群体案附表 ${claims.length} 户` : `逐户文书 ${claims.length} 户`,
  }),
  present: ({ loaded: { claims, paper } }) => ({ claims, paper }),
});
