import { z } from 'zod';
import { day, id, line, oneOf, optional, paragraph, recordFields } from '../../kernel/fields';
import { nextSteps } from '../rules/instalments';

/** The words of a term: free, or a clause of the library with its blanks; and its parts, one a line. */
export const termWords = {
  text: optional(paragraph(500)),
  clause: optional(line(20)),
  what: optional(line(120)),
  where: optional(line(120)),
  how: optional(line(120)),
  proof: optional(line(120)),
  instalments: optional(paragraph(3000)),
};

export const payInstalmentInput = z.object({ ...recordFields, instalmentId: id(), day: day(), text: paragraph(1000) });
export const breachInstalmentInput = payInstalmentInput.extend({
  nextStep: oneOf(nextSteps, '请选下一步怎么催。'),
});
export const remindInput = z.object({ instalmentId: id() });
