import { defineQuery, type View } from '@/lib/kernel/query';
import { allow, hide, type Verdict } from '@/lib/kernel/verdict';
import { agreementPaper } from '../documents/agreement';
import { applicationPaper } from '../documents/application';
import { rightsPaper } from '../documents/rights';
import { type PaperParty, paginate, type Sheet } from '../documents/sheet';
import { visitPaper } from '../documents/visit';
import { type CaseReader, mayRead } from '../policy';
import { genderNames, performanceNames, riskNames, sideNames, sourceNames, typeNames } from '../rules/words';
import { agreementView } from './agreement-view';
import { findCase } from './case';
import { type Dossier, findDossier } from './dossier';

export const papers = {
  application: '申请书',
  rights: '权利义务告知书',
  agreement: '调解协议书',
  visits: '回访记录',
} as const;
export type PaperName = keyof typeof papers;
const isPaper = (name: string): name is PaperName => name in papers;

/** A party's own copy carries no telephone of the other side. */
const partyOf =
  (reader: CaseReader) =>
  (p: Dossier['parties'][number]): PaperParty => ({
    sideName: sideNames[p.side],
    name: p.name,
    gender: p.gender && genderNames[p.gender],
    nation: p.nation,
    age: p.age,
    work: p.work,
    phone: reader.audience === 'party' && p.personId !== reader.personId ? null : p.phone,
    address: p.address,
  });

function sheetsOf(name: PaperName, d: Dossier, reader: CaseReader): Sheet[] {
  const { committee } = d.community;
  const isParty = reader.audience === 'party';
  const parties = d.parties.map(partyOf(reader));
  if (name === 'application')
    return applicationPaper({
      committee,
      isApplication: d.source === 'application',
      parties,
      typeName: typeNames[d.type],
      source: sourceNames[d.source],
      facts: d.words.get(d.factsId) ?? '',
      requests: d.requestsId ? (d.words.get(d.requestsId) ?? null) : null,
      registrar: d.history[0]?.actorName ?? null,
      openedAt: d.createdAt,
    });
  if (name === 'rights') {
    const told = isParty ? d.parties.filter((p) => p.personId === reader.personId) : d.parties;
    return rightsPaper(committee, told.map(partyOf(reader)));
  }
  const agreement = agreementView(d);
  if (!agreement) return [];
  if (name === 'agreement')
    return agreementPaper({
      ...agreement,
      committee,
      parties,
      isOral: agreement.form === 'oral',
      mediators:
        agreement.effectiveDay && agreement.signedBy.length ? agreement.signedBy : d.mediators.map((m) => m.name),
      recorder: d.sessions.at(-1)?.recorder ?? null,
    });
  return d.visits.map(({ visit: v, findings, visitor }) =>
    visitPaper({
      committee,
      number: agreement.number,
      parties: parties.map((p) => p.name),
      reason: `协议生效后 ${v.afterDays} 天回访`,
      visitedAt: v.visitedAt,
      performance: v.performance && performanceNames[v.performance],
      risk: v.risk && riskNames[v.risk],
      findings,
      visitor,
    }),
  );
}

interface Asked {
  community: string;
  ref: string;
  paper: string;
}

/** Papers carry names: not before somebody has the case. Visits are the committee's own; a party gets the application of the own case, the notice of rights and the agreement. */
function mayPrint(actor: Parameters<typeof mayRead>[0], d: Dossier & { paper: PaperName }): Verdict<CaseReader> {
  const seen = mayRead(actor, d);
  if (!seen.ok) return seen;
  const { audience } = seen.by;
  if (audience === 'intake' || (audience === 'party' && d.paper === 'visits')) return hide();
  return sheetsOf(d.paper, d, seen.by).length ? allow(seen.by) : hide();
}

export const showPaper = defineQuery({
  name: 'mediation.paper',
  async load(read, { community, ref, paper }: Asked, { actor }) {
    const found = isPaper(paper) ? await findCase(read, { community, ref }) : null;
    if (!found || !mayRead(actor, found).ok || !isPaper(paper)) return null;
    return { ...(await findDossier(read, found)), paper };
  },
  authorize: mayPrint,
  trace: ({ communityId, id, paper }) => ({ communityId, subjectId: id, reason: papers[paper] }),
  present: ({ loaded, by }) => ({
    name: papers[loaded.paper],
    sheets: sheetsOf(loaded.paper, loaded, by).flatMap((s, at) => {
      const pages = paginate(s);
      return pages.map((p, i) => ({ ...p, key: `${at}-${i}`, page: i + 1, pages: pages.length }));
    }),
  }),
});
export type PaperView = View<typeof showPaper>;
