import { z } from 'zod';
import { chosen, day, id, line, oneOf, optional, paragraph, recordFields } from '../../kernel/fields';
import { nextSteps } from '../rules/instalments';
import { filesOf } from './files';

const blank = () => optional(line(120));
const blanks = {
  ...{ blank1: blank(), blank2: blank(), blank3: blank(), blank4: blank() },
  ...{ blank5: blank(), blank6: blank(), blank7: blank(), blank8: blank() },
};

/** The words of a term: free, or a clause of the library with its blanks; and its parts, one a line. */
export const termWords = {
  text: optional(paragraph(500)),
  clause: optional(line(40)),
  ...blanks,
  instalments: optional(paragraph(3000)),
};

const instalment = z.object({ ...recordFields, instalmentId: chosen('一期'), day: day(), text: paragraph(1000) });
export const payInstalmentInput = instalment.extend({ files: filesOf('proof') });
export const breachInstalmentInput = instalment.extend({
  nextStep: oneOf(nextSteps, '请选下一步怎么催。'),
});
export const remindInput = z.object({ instalmentId: id() });
