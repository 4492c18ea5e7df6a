// A case as its papers are made of it, cut to what this reader may know.

import { refLabel } from '@/lib/i18n/format';
import type { PaperCase, PaperRequest } from '../documents/paper-case';
import type { CaseReader } from '../policy';
import { isSealed, seesSession } from '../rules/confidence';
import { evidenceNames, formNames, identityNames, toldWays } from '../rules/dossier-words';
import { keepingWord } from '../rules/keeping';
import { minutesOf } from '../rules/sittings';
import { performanceNames, resultNames, riskNames, satisfactionNames, sourceNames, typeNames } from '../rules/words';
import { answeredBy } from './after-view';
import { agreementView, partyName, voidedNumbers } from './agreement-view';
import type { Dossier } from './dossier';
import type { DossierRows } from './dossier-rows';
import { overAt } from './file-facts';
import { agentsOf, partiesOf } from './paper-parties';

const erased = '（已按保存期限删除）';
const sealed = '（已封存：调解没有成功，当时说的话不能用在别处）';

function agreementOf(d: Dossier): PaperCase['agreement'] {
  const a = agreementView(d);
  if (!a) return null;
  const signed = a.signatures.map((s) => ({ who: s.who, way: s.way, day: s.day }));
  return { ...a, isOral: a.form === 'oral', signed };
}

const requestOf = (rows: DossierRows, kind: 'confirmation' | 'leniency'): PaperRequest | null => {
  const found = rows.applications.find(({ row }) => row.kind === kind);
  return found ? { organ: found.row.organ, number: found.row.number, day: found.row.day, words: found.words } : null;
};

const endings = { refused: 'refused', failed: 'failed', stopped: 'stopped' } as const;
const endingOf = (d: Dossier, rows: DossierRows): PaperCase['ending'] =>
  d.endedAt && d.state in endings
    ? {
        kind: d.state as keyof typeof endings,
        words: d.endedId ? (d.words.get(d.endedId) ?? erased) : null,
        at: d.endedAt,
        number: rows.refusal?.number ?? null,
      }
    : null;

const talksOf = (d: Dossier, own: string | null): PaperCase['sessions'] => {
  const said = (words: string | null) => (isSealed(d.state) && words === null ? sealed : (words ?? erased));
  const seen = d.sessions.filter(({ session }) => seesSession(own, session));
  return seen.map(({ session: s, statement, verified, recorder }) => ({
    at: s.at,
    place: s.place,
    present: s.present,
    apart: s.withPartyId && partyName(d, s.withPartyId),
    statement: said(statement),
    verified: s.verifiedId ? said(verified) : null,
    result: resultNames[s.result],
    recorder,
  }));
};

/** Of a party's own: which other parties are asked to come is not told. */
const sittingsOf = (rows: DossierRows, own: string | null): PaperCase['sittings'] =>
  rows.sittings
    .filter((s) => s.state !== 'cancelled' && (!own || s.invited.includes(own)))
    .map((s) => ({
      ...{ startsAt: s.startsAt, minutes: minutesOf(s), where: s.where, isOpen: s.isOpen },
      invited: own ? [own] : s.invited,
      acting: s.guests
        .flatMap(({ agent, agentOf }) => (agent && agentOf ? [{ partyId: agentOf, name: agent }] : []))
        .filter((a) => !own || a.partyId === own),
    }));

const methodOf = ({ method, notes }: Dossier): PaperCase['method'] => ({
  ...{ name: method.name, version: Math.max(1, method.version) },
  steps: method.steps.map((s) => ({ label: s.label, times: notes.filter(({ note }) => note.step === s.key).length })),
});

/** On the sheet of the visit at which it was said; what a party answered itself, on that of the last one made. */
function satisfiedAt(d: Dossier, visitId: string) {
  const last = d.visits.findLast(({ visit }) => visit.visitedAt)?.visit.id;
  return d.after.answers
    .filter(({ row }) => (row.visitId ?? last) === visitId)
    .map((one) => `${partyName(d, one.row.partyId)}：${satisfactionNames[one.row.answer]}（${answeredBy(d, one)}）`)
    .join('；');
}

const boundOf = ({ bound }: DossierRows): PaperCase['bound'] =>
  bound && {
    number: bound.row.number,
    by: bound.by,
    on: bound.row.boundOn,
    keeping: keepingWord(bound.row.keepUntil, bound.row.boundOn),
    remarks: bound.remarks,
  };

export function paperCase(d: Dossier, rows: DossierRows, reader: CaseReader): PaperCase {
  const agreement = agreementView(d);
  const isParty = reader.audience === 'party';
  const own = isParty ? d.parties.find((p) => p.id === reader.partyId) : null;
  // What the committee keeps for itself is in no paper of a party, whatever its template names.
  const kept = <T>(rows: T[]) => (isParty ? [] : rows);
  return {
    org: `${d.community.committee}人民调解委员会`,
    number: refLabel('mediation', d.ref),
    phone: d.community.phone,
    title: d.title,
    type: typeNames[d.type],
    source: d.sourceNumber ? `${sourceNames[d.source]}，${d.sourceNumber}` : sourceNames[d.source],
    place: d.place,
    isApplication: d.source === 'application',
    parties: partiesOf(d, rows, reader),
    agents: agentsOf(rows, reader, own?.id ?? null),
    // Who has left the case since is still named where he signed.
    mediators:
      agreement?.effectiveDay && agreement.signedBy.length ? agreement.signedBy : d.mediators.map((m) => m.name),
    registrar: d.history[0]?.actorName ?? null,
    openedAt: d.createdAt,
    acceptedAt: d.acceptedAt,
    overAt: overAt(d),
    ending: endingOf(d, rows),
    facts: d.words.get(d.factsId) ?? erased,
    requests: d.requestsId ? (d.words.get(d.requestsId) ?? erased) : null,
    told: d.parties.flatMap((p) =>
      p.rightsToldAt ? [{ name: p.name, at: p.rightsToldAt, way: toldWays[p.rightsToldWay ?? 'spoken'] }] : [],
    ),
    identities: kept(rows.identities).map(({ row, checker }) => ({
      name: partyName(d, row.partyId),
      kind: identityNames[row.kind],
      number: row.maskedNumber,
      hasCopy: row.hasCopy,
      day: row.day,
      checker,
    })),
    investigations: kept(rows.investigations).map(({ row, words, recorder }) => ({
      ...{ at: row.at, place: row.place, present: row.present, asked: row.asked },
      words: isSealed(d.state) ? sealed : (words ?? erased),
      recorder,
    })),
    evidence: kept(rows.evidence).map(({ row, words }) => ({
      words: words ?? erased,
      kind: evidenceNames[row.kind],
      form: formNames[row.form],
      pages: row.pages,
      from: row.partyId ? partyName(d, row.partyId) : '委员会收集',
      day: row.day,
    })),
    sittings: sittingsOf(rows, own?.id ?? null),
    sessions: talksOf(d, own?.id ?? null),
    agreement: agreementOf(d),
    voided: voidedNumbers(d).map((v) => v.number),
    visits: kept(d.visits).map(({ visit: v, findings, visitor }) => ({
      afterDays: v.afterDays,
      visitedAt: v.visitedAt,
      performance: v.performance && performanceNames[v.performance],
      risk: v.risk && riskNames[v.risk],
      findings: v.visitedAt ? (findings ?? erased) : null,
      visitor,
      satisfaction: satisfiedAt(d, v.id),
    })),
    confirmation: requestOf(rows, 'confirmation'),
    leniency: requestOf(rows, 'leniency'),
    method: isParty ? null : methodOf(d),
    gaps: kept(rows.gaps).map(({ row, words, author }) => ({
      ...{ at: row.at, author: author ?? '', checks: row.checks, words: words ?? erased },
    })),
    closing: d.history.findLast((h) => h.event === 'close')?.text ?? null,
    continues: isParty
      ? null
      : d.after.continues && {
          number: refLabel('mediation', d.after.continues.ref),
          file: d.after.continues.file,
        },
    bound: boundOf(rows),
  };
}
