// The facts that 七查 looks at, of a case that was read whole.
import { type Day, dayOf } from '@/lib/kernel/calendar/day';
import { unclearText } from '../rules/confirmation';
import type { FileFacts } from '../rules/inspection';
import { agreementView, type TermView } from './agreement-view';
import type { Party } from './case';
import type { Dossier } from './dossier';
import type { DossierRows } from './dossier-rows';

const asked: readonly [keyof Party, string][] = [
  ['gender', '性别'],
  ['age', '年龄'],
  ['nation', '民族'],
  ['work', '职业'],
  ['phone', '联系方式'],
  ['address', '住址'],
];

const ofFirm = asked.filter(([key]) => key === 'phone' || key === 'address');
const isFirm = (rows: DossierRows, partyId: string) =>
  rows.details.some(({ row }) => row.partyId === partyId && row.kind !== 'person');

/** When the case was over: the last step of its life. */
export const overAt = (d: Pick<Dossier, 'history' | 'endedAt' | 'state'>) =>
  d.state === 'closed' || d.endedAt === null
    ? (d.history.findLast((h) => h.event === 'close')?.at ?? d.endedAt)
    : d.state === 'performing' || d.state === 'performed'
      ? null
      : d.endedAt;

/** The month of mediation ends with the agreement, or with the case. */
function talkedUntil(d: Dossier, today: Day): Day {
  const drafted = d.history.findLast((h) => h.event === 'draft' || h.event === 'agree-orally')?.at;
  const end = drafted ?? overAt(d);
  return end ? dayOf(end) : today;
}

/** Open though its day is over: what is not due yet needs no proof. */
const isOverdue = (today: Day) => (due: { state: string; dueDay: Day | null }) =>
  due.state === 'open' && due.dueDay !== null && due.dueDay < today;

/** Money that was paid is shown by a paper; what was done, the committee went to see. */
const unscannedOf = (t: TermView, scanned: ReadonlySet<string>) =>
  t.parts.length
    ? t.parts.filter((p) => p.state === 'paid' && !scanned.has(p.id)).map((p) => `第${t.ordinal}条第 ${p.position} 期`)
    : t.kind === 'pay' && t.state === 'performed' && !scanned.has(t.id)
      ? [`第${t.ordinal}条`]
      : [];

export function fileFacts(d: Dossier, rows: DossierRows, today: Day): FileFacts {
  const agreement = agreementView(d);
  const due = agreement?.terms.filter((t) => t.kind !== 'promise') ?? [];
  return {
    state: d.state,
    isAccepted: d.acceptedAt !== null,
    hasLead: d.mediators.some((m) => m.duty === 'lead'),
    dueDay: d.dueDay,
    overDay: talkedUntil(d, today),
    parties: d.parties.map((p) => ({
      name: p.name,
      isTold: p.rightsToldAt !== null,
      isShown: rows.identities.some(({ row }) => row.partyId === p.id),
      unknown: (isFirm(rows, p.id) ? ofFirm : asked).filter(([key]) => p[key] === null).map(([, word]) => word),
    })),
    unlettered: [
      ...rows.agents.filter((a) => a.kind === 'agent' && !rows.scanned.has(a.id)),
      ...rows.speakers.filter((s) => !rows.scanned.has(s.partyId)),
    ].map((a) => a.name),
    sessions: d.sessions.length,
    unnoted: d.method.steps
      .filter((s) => s.isAsked && !d.notes.some(({ note }) => note.step === s.key))
      .map((s) => `“${s.label}”这一步${s.record ? `：${s.record}` : '。'}`),
    findings: rows.investigations.length + rows.evidence.length + d.sessions.filter((s) => s.session.verifiedId).length,
    agreement: agreement && {
      isInForce: agreement.effectiveDay !== null,
      isScanned: agreement.form === 'oral' || rows.scanned.has(agreement.id),
      unsigned: agreement.missing.map((m) => m.who),
      unclear: agreement.terms.flatMap((t) => {
        const why = unclearText(t);
        return why ? [`第${t.ordinal}条。${why}`] : [];
      }),
      unproved: due.filter((t) => !t.parts.length && isOverdue(today)(t)).map((t) => `第${t.ordinal}条`),
      unpaid: due.flatMap((t) => t.parts.filter(isOverdue(today)).map((p) => `第${t.ordinal}条第 ${p.position} 期`)),
      unscanned: agreement.terms.flatMap((t) => unscannedOf(t, rows.scanned)),
    },
    visits: d.visits.map(({ visit: v }) => ({
      afterDays: v.afterDays,
      dueDay: v.dueDay,
      visitedOn: v.visitedAt && dayOf(v.visitedAt),
    })),
    isBound: rows.bound !== null,
    today,
  };
}
