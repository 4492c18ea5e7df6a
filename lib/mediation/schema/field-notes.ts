import { z } from 'zod';
import { code, id, instant, line, oneOf, optional, paragraph, ref, tick, version } from '../../kernel/fields';
import { performances } from '../rules/words';

const own = { community: code(), id: id(), version: version() };

/** On the way only the words are asked for; the rest is filled in when it is put into a case. */
export const fieldNoteInput = z.object({
  ...own,
  about: optional(line(60)),
  step: optional(line(40)),
  at: optional(instant()),
  place: optional(line(60)),
  present: optional(line(80)),
  text: paragraph(2000),
  isPrivate: tick(),
});
export const postFieldNoteInput = z.object({
  ...own,
  ref: ref(),
  step: line(40),
  at: instant(),
  place: line(60),
  present: line(80),
  text: paragraph(2000),
  isPrivate: tick(),
});
export const postFieldVisitInput = z.object({
  ...own,
  ref: ref(),
  at: instant(),
  performance: oneOf(performances),
  risk: oneOf(['none', 'watch', 'high']),
  text: paragraph(2000),
});
export const dropFieldNoteInput = z.object(own);
