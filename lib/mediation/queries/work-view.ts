import { dateTime } from '@/lib/i18n/format';
import { maskName } from '@/lib/i18n/mask';
import { mainRoles } from '@/lib/identity/labels';
import { dayOf } from '@/lib/kernel/calendar/day';
import { caseSteps } from '../machine';
import type { Audience } from '../policy';
import { isForParties, isOwnSection, isSealed, seesNote, seesSession } from '../rules/confidence';
import { performanceNames, resultNames, riskNames } from '../rules/words';
import { partyName } from './agreement-view';
import type { Party } from './case';
import type { Dossier } from './dossier';
import type { Method } from './method';
import type { findOpeningsOf } from './openings';

type Breaks = Awaited<ReturnType<typeof findOpeningsOf>>;

const sealed = '（已封存：调解没有成功，当时说的话不能用在别处）';
const words = (d: Dossier, text: string | null) => (isSealed(d.state) ? sealed : (text ?? '（已按保存期限删除）'));

const notesOf = (d: Dossier, own: Party | null, key: string) =>
  d.notes
    .filter(({ note }) => note.step === key && seesNote(own !== null, note))
    .map(({ note, text, author }) => ({
      id: note.id,
      at: note.at,
      place: note.place,
      present: note.present,
      text: words(d, text),
      author,
      isPrivate: note.isPrivate,
    }));

/** The steps of the case's own method, each with its notes: a checklist, no score. */
export function methodView(d: Dossier, own: Party | null) {
  const { name, version, isExample, steps } = d.method;
  const now = new Set(steps.map((s) => s.key));
  // What was noted under the steps of an earlier method stays readable.
  const earlier = new Map(d.earlierSteps.filter((s) => !now.has(s.key)).map((s) => [s.key, s]));
  return {
    ...{ name, version, isExample },
    steps: steps.map((s) => ({ ...s, notes: notesOf(d, own, s.key) })),
    earlier: [...earlier.values()]
      .map(({ key, label }) => ({ key, label, notes: notesOf(d, own, key) }))
      .filter((s) => s.notes.length > 0),
  };
}

/** What a case may begin with or change to; the usual one first. */
export const methodChoices = (d: Pick<Dossier, 'methodId'>, methods: readonly Method[]) =>
  [...methods]
    .sort((a, b) => Number(b.isUsual) - Number(a.isUsual))
    .map((m) => ({
      ...{ id: m.methodId, name: m.name, isCurrent: m.templateId !== null && m.templateId === d.methodId },
      steps: m.steps.map((s) => s.label).join('、'),
    }));

export const sessionViews = (d: Dossier, own: Party | null) =>
  d.sessions
    .filter(({ session }) => seesSession(own?.id ?? null, session))
    .map(({ session, statement, verified, recorder }) => ({
      id: session.id,
      at: session.at,
      place: session.place,
      present: session.present,
      apart: session.withPartyId && partyName(d, session.withPartyId),
      statement: words(d, statement),
      verified: session.verifiedId ? words(d, verified) : null,
      result: resultNames[session.result],
      recorder,
    }));

export const visitViews = (d: Dossier) =>
  d.visits.map(({ visit, findings, visitor }) => ({
    id: visit.id,
    label: `${visit.afterDays} 天回访`,
    dueDay: visit.dueDay,
    visitedAt: visit.visitedAt,
    visitor,
    performance: visit.performance && performanceNames[visit.performance],
    risk: visit.risk && riskNames[visit.risk],
    findings,
  }));

/** A refusal's or a failure's reason is for both sides; why a party stopped is told to the mediators only. */
export const endingOf = (d: Dossier, isParty: boolean) =>
  d.endedId && !(isParty && d.state === 'stopped') ? (d.words.get(d.endedId) ?? null) : null;

export const historyView = (d: Dossier, audience: Audience) =>
  d.history
    .filter((h) => !isOwnSection(h.event) && (audience !== 'party' || isForParties(h.event)))
    .map((h) => ({
      id: h.id,
      at: h.at,
      who: h.actorName && audience === 'intake' ? maskName(h.actorName) : h.actorName,
      what: caseSteps[h.event as keyof typeof caseSteps],
      words: h.text,
    }));

/** One line for a person and day: what was looked at again says nothing more. */
export function lookViews(d: Dossier, breaks: Breaks) {
  const seen = new Map<string, { id: string; at: Date; name: string; what: string | null }>();
  for (const l of d.looks) {
    const what = l.query === 'mediation.paper' ? `打印${l.reason ?? '文书'}` : l.reason;
    const key = `${l.name} ${dayOf(l.at)} ${what}`;
    if (!seen.has(key)) seen.set(key, { id: l.id, at: l.at, name: l.name ?? '系统', what });
  }
  const broken = breaks.map((b) => ({
    ...{ id: b.id, at: b.at, name: `${b.name}（${mainRoles(b.roles)}）` },
    what: `紧急打开，到 ${dateTime(b.until)} 为止。理由：${b.reason ?? '已按保存期限删除'}`,
  }));
  return [...broken, ...seen.values()].sort((a, b) => b.at.getTime() - a.at.getTime());
}
