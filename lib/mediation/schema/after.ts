import { z } from 'zod';
import { chosen, day, id, manyOf, oneOf, optional, paragraph, recordFields } from '../../kernel/fields';
import { satisfactions } from '../rules/words';

export const resumeInput = z.object({
  ...recordFields,
  termIds: manyOf(id()).refine((all) => all.length > 0, '请选哪几条还没有做到。'),
  reason: paragraph(1000),
});
export const reopenInput = z.object({
  ...recordFields,
  reason: paragraph(2000),
  consents: manyOf(id()),
  consentDay: day(),
});

const answer = {
  answer: oneOf(satisfactions, '请选满意、基本满意还是不满意。'),
  words: optional(paragraph(500)),
};
export const sayInput = z.object({ ...recordFields, ...answer });
export const noteAnswerInput = z.object({
  ...recordFields,
  ...answer,
  partyId: chosen('一方'),
  visitId: optional(id()),
});
