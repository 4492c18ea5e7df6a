import { z } from 'zod';
import {
  code,
  day,
  id,
  line,
  oneOf,
  optional,
  paragraph,
  recordFields,
  version,
  whole,
  yuan,
} from '../../kernel/fields';
import { registerInput } from '../schema';

export const screeningInput = z.object({
  community: code(),
  day: day(),
  gridId: optional(id()),
  place: optional(line(60)),
  walkers: line(80),
  found: whole(0, 999),
  settled: whole(0, 999),
  text: optional(paragraph(2000)),
});

export const findingInput = registerInput.omit({ source: true, sourceNumber: true }).extend({ screeningId: id() });

export const preventionInput = z.object({
  ...recordFields,
  kind: oneOf(['none', 'crime', 'petition']),
  people: optional(whole(1, 99_999)),
  day: optional(day()),
});

export const ratesInput = z.object({
  community: code(),
  version: version(),
  oral: yuan(),
  written: yuan(),
  difficult: yuan(),
});
