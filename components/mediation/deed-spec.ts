import type { ReactNode } from 'react';
import { clockOf, dayOf } from '@/lib/kernel/calendar/day';
import type { Can } from '@/lib/mediation/queries/can';
import type { KnownView } from '@/lib/mediation/queries/known-person';
import type { CaseView } from '@/lib/mediation/queries/record';

/** Whom the form of a party is about: one of the case, or one that was looked for in the roster. */
export interface Picked {
  partyId: string | null;
  /** Null: nothing was looked for. */
  search: { name: string; tail: string; person: KnownView['person'] } | null;
  /** The clause of the library whose blanks the form of a term asks for. */
  clause: string | null;
}

/** One deed on a case: a page of its own with one form. */
export interface DeedSpec {
  /** As a link says it. */
  title: string;
  submit: string;
  lede?: string;
  fields: (view: CaseView, now: Date, picked: Picked) => ReactNode;
}

export type DeedKey = keyof Omit<Can, 'removeTerm' | 'endAgent'>;

/** Addresses of the deeds: /c/<code>/mediation/<ref>/<path>. */
export const deedPaths: Record<DeedKey, string> = {
  accept: 'accept',
  refuse: 'refuse',
  assign: 'assign',
  declareInterest: 'interest',
  waive: 'waive',
  saveParty: 'party',
  setAccess: 'access',
  tellRights: 'rights',
  note: 'note',
  changeMethod: 'method',
  numberTransfer: 'number',
  session: 'session',
  extend: 'extend',
  addTerm: 'terms',
  draft: 'draft',
  void: 'void',
  sign: 'sign',
  drawSignature: 'draw',
  performTerm: 'perform',
  breach: 'breach',
  payInstalment: 'pay',
  breachInstalment: 'unpaid',
  visit: 'visit',
  close: 'close',
  resume: 'resume',
  reopen: 'reopen',
  saySatisfaction: 'satisfaction',
  noteSatisfaction: 'spoken',
  fail: 'fail',
  stop: 'stop',
  addAgent: 'agent',
  wish: 'wish',
  inviteAide: 'aide',
  replaceAide: 'aide-end',
  raiseAlarm: 'alarm',
  recordReport: 'report',
};

export const deedOf = (path: string) =>
  (Object.keys(deedPaths) as DeedKey[]).find((key) => deedPaths[key] === path) ?? null;

export const choicesOf = (of: Record<string, string>) => Object.entries(of).map(([value, label]) => ({ value, label }));
export const partyChoices = (view: CaseView) =>
  view.parties.map((p) => ({ value: p.id, label: p.name, hint: p.sideName }));

/** For a box of date and time: now, as the clock on the wall shows it. */
export const clockNow = (now: Date) => `${dayOf(now)}T${clockOf(now)}`;
