import type { ReactNode } from 'react';
import { dayOf } from '@/lib/kernel/calendar/day';
import type { FileView } from '@/lib/mediation/queries/file';
import { sideNames } from '@/lib/mediation/rules/words';

/** One deed on the file: a page of its own with one form. */
export interface FileSpec {
  title: string;
  submit: string;
  lede?: (view: FileView) => string;
  fields: (view: FileView, now: Date) => ReactNode;
}

export const filePartyChoices = (view: FileView) =>
  view.parties.map((p) => ({ value: p.id, label: p.name, hint: sideNames[p.side] }));
export const todayOrBefore = (now: Date) => ({ defaultValue: dayOf(now), max: dayOf(now) });
