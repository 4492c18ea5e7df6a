import { z } from 'zod';
import {
  chosen,
  code,
  id,
  instant,
  line,
  manyOf,
  oneOf,
  optional,
  paragraph,
  recordFields,
  version,
  whole,
} from '../../kernel/fields';

const when = { at: instant(), minutes: whole(15, 480), roomId: optional(id()), place: optional(line(60)) };

export const bookSittingInput = z.object({
  ...recordFields,
  ...when,
  /** Parties, those who act for them, and those who were asked to help. */
  guests: manyOf(id()),
  wantsOpen: manyOf(id()),
});
export const moveSittingInput = z.object({ ...recordFields, sittingId: id(), ...when, reason: paragraph(300) });
export const cancelSittingInput = z.object({ ...recordFields, sittingId: id(), reason: paragraph(300) });
export const remindSittingInput = z.object({ sittingId: id() });
export const talkInput = z.object({
  ...recordFields,
  partyId: chosen('一方'),
  at: instant(),
  place: line(60),
  text: paragraph(5000),
});
export const roomInput = z.object({
  community: code(),
  roomId: optional(id()),
  version: version(),
  name: line(20),
  address: line(60),
  use: oneOf(['open', 'closed']),
});
