import { z } from 'zod';
import { matters } from '../kernel/cards';
import { code, day, id, line, oneOf, optional, paragraph, recordFields } from '../kernel/fields';
import { categoryIds, channels, outcomes, ratings } from './rules';

const keys = <T extends object>(of: T) => Object.keys(of) as [keyof T & string, ...(keyof T & string)[]];

export const reportInput = z.object({
  community: code(),
  title: line(40),
  text: paragraph(3000),
  place: line(60),
  buildingId: optional(id()),
  category: oneOf(categoryIds, '请选是哪一类，拿不准就选“其他”。'),
  channel: optional(oneOf(keys(channels))),
});

export const acceptInput = z.object({
  ...recordFields,
  title: line(40),
  matter: optional(oneOf(matters)),
});
export const reasonInput = z.object({ ...recordFields, reason: paragraph(1000) });
export const dispatchInput = z.object({
  ...recordFields,
  handlerId: z
    .preprocess((v) => v || undefined, id().or(z.undefined()))
    .refine((v) => v !== undefined, '请选由谁来办。'),
  dueOn: day(),
});
export const noteInput = z.object({ ...recordFields, text: paragraph(2000) });
export const verifyInput = z.object({
  ...recordFields,
  passed: oneOf(['yes', 'no']),
  text: paragraph(1000),
});
export const closeInput = z.object({ ...recordFields, outcome: oneOf(keys(outcomes)), text: paragraph(1000) });
export const rateInput = z.object({ ...recordFields, rating: oneOf(keys(ratings)), text: optional(paragraph(500)) });
