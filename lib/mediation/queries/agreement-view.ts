import { date } from '@/lib/i18n/format';
import { money } from '@/lib/i18n/number';
import type { Day } from '@/lib/kernel/calendar/day';
import { termLine } from '../documents/agreement';
import { nextStepNames } from '../rules/instalments';
import { missingSigners, requiredSigners, seal } from '../rules/signing';
import { signingWays } from '../rules/words';
import type { Dossier } from './dossier';

const numerals = '一二三四五六七八九十';
/** 一、 二、 … 十一、 */
const ordinal = (n: number) =>
  n <= 10
    ? numerals[n - 1]!
    : `${n < 20 ? '' : numerals[Math.floor(n / 10) - 1]}十${n % 10 ? numerals[(n % 10) - 1] : ''}`;

export const partyName = (d: Pick<Dossier, 'parties'>, id: string) => d.parties.find((p) => p.id === id)?.name ?? '';

/** Who signs, by name. */
const signerName = (d: Pick<Dossier, 'parties' | 'mediators'>, signer: string) =>
  signer === seal
    ? '调解委员会印章'
    : partyName(d, signer) || `调解员 ${d.mediators.find((m) => m.personId === signer)?.name ?? ''}`;

const deleted = '（已按保存期限删除）';

const partViews = (d: Dossier, termId: string) =>
  d.parts
    .filter(({ part }) => part.termId === termId)
    .map(({ part, proof }) => ({
      id: part.id,
      position: part.position,
      dueDay: part.dueDay,
      amount: part.amount,
      state: part.state,
      doneDay: part.doneDay,
      next: part.nextStep && nextStepNames[part.nextStep],
      proof,
    }));

export const termViews = (d: Dossier, agreementId: string | null) =>
  d.terms
    .filter(({ term }) => term.agreementId === agreementId)
    .map(({ term, text, proof }, i) => ({
      id: term.id,
      ordinal: ordinal(i + 1),
      kind: term.kind,
      debtorId: term.debtorId,
      debtor: partyName(d, term.debtorId),
      text: text ?? deleted,
      /** As the paper words it. */
      line: termLine({ ...term, ordinal: ordinal(i + 1), debtor: partyName(d, term.debtorId), text: text ?? deleted }),
      amount: term.amount,
      dueDay: term.dueDay,
      state: term.state,
      doneDay: term.doneDay,
      proof,
      parts: partViews(d, term.id),
    }));
export type TermView = ReturnType<typeof termViews>[number];

/** Who wrote down the last talk, as the paper names the recorder. */
const recorderOf = (d: Pick<Dossier, 'sessions'>) => {
  const last = d.sessions.at(-1);
  return last ? { personId: last.session.recorderId, name: last.recorder } : null;
};

/** Who wrote the talk down without being a mediator of the case. */
const isRecorderAlone = (d: Pick<Dossier, 'mediators' | 'sessions'>, signer: string) =>
  signer === recorderOf(d)?.personId && !d.mediators.some((m) => m.personId === signer);

const leadId = (d: Pick<Dossier, 'mediators'>) => d.mediators.find((m) => m.duty === 'lead')?.personId ?? null;

/** The agreement that stands, with who has signed and who has not. */
export function agreementView(d: Dossier) {
  const found = d.agreements.find(({ agreement }) => !agreement.voidedAt);
  if (!found) return null;
  const { agreement, facts, issues } = found;
  const signatures = d.signatures.filter((s) => s.agreementId === agreement.id);
  const lead = leadId(d);
  const required =
    agreement.form === 'oral' || !lead
      ? []
      : requiredSigners(
          d.parties.map((p) => p.id),
          lead,
        );
  return {
    id: agreement.id,
    number: agreement.number,
    form: agreement.form,
    facts: facts ?? '',
    issues: issues ?? '',
    copies: agreement.copies,
    draftedAt: agreement.draftedAt,
    effectiveDay: agreement.effectiveDay as Day | null,
    terms: termViews(d, agreement.id),
    recorder: recorderOf(d),
    signatures: signatures.map((s) => ({
      key: s.signer,
      who: s.name ? `${isRecorderAlone(d, s.signer) ? '记录人' : '调解员'} ${s.name}` : signerName(d, s.signer),
      way: signingWays[s.way],
      day: s.day,
    })),
    drawn: d.drawn
      .filter(({ row }) => row.agreementId === agreement.id)
      .map(({ row, strokes, agent }) => ({
        ...{ id: row.id, who: partyName(d, row.partyId), agent, at: row.at, strokes, service: row.service },
        isPending: row.service === null && !signatures.some((s) => s.signer === row.partyId),
      })),
    signedBy: signatures.flatMap((s) => (s.name && !isRecorderAlone(d, s.signer) ? [s.name] : [])),
    missing: agreement.effectiveDay
      ? []
      : missingSigners(required, signatures).map((signer) => ({ signer, who: signerName(d, signer) })),
  };
}
export type AgreementView = NonNullable<ReturnType<typeof agreementView>>;

/** The first part that is not paid, as the next step names it. */
export function nextPart(a: AgreementView | null) {
  const all = (a?.terms ?? []).flatMap((t) => t.parts.map((p) => ({ ...p, who: t.debtor })));
  const [part] = all.filter((p) => p.state !== 'paid').sort((x, y) => (x.dueDay < y.dueDay ? -1 : 1));
  return part ? { who: part.who, text: `第 ${part.position} 期 ${money(part.amount)}，${date(part.dueDay)}前` } : null;
}

/** 作废的编号 stay visible. */
export const voidedNumbers = (d: Dossier) =>
  d.agreements.flatMap(({ agreement: a }) => (a.voidedAt ? [{ number: a.number, at: a.voidedAt }] : []));
