import type { ReactNode } from 'react';
import { clockOf, dayOf } from '@/lib/kernel/calendar/day';
import type { Can } from '@/lib/mediation/queries/can';
import type { CaseView } from '@/lib/mediation/queries/record';

/** One deed on a case: a page of its own with one form. */
export interface DeedSpec {
  /** As a link says it. */
  title: string;
  submit: string;
  lede?: string;
  fields: (view: CaseView, now: Date) => ReactNode;
}

export type DeedKey = keyof Omit<Can, 'removeTerm'>;

/** Addresses of the deeds: /c/<code>/mediation/<ref>/<path>. */
export const deedPaths: Record<DeedKey, string> = {
  accept: 'accept',
  refuse: 'refuse',
  assign: 'assign',
  waive: 'waive',
  saveParty: 'party',
  setAccess: 'access',
  tellRights: 'rights',
  note: 'note',
  session: 'session',
  extend: 'extend',
  addTerm: 'terms',
  draft: 'draft',
  void: 'void',
  sign: 'sign',
  performTerm: 'perform',
  breach: 'breach',
  visit: 'visit',
  close: 'close',
  fail: 'fail',
  stop: 'stop',
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
