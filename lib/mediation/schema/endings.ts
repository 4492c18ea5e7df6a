import { z } from 'zod';
import { id, oneOf, optional, paragraph, recordFields, ticked } from '../../kernel/fields';
import { performances } from '../rules/words';

export const closeInput = z.object({
  ...recordFields,
  performance: oneOf(performances),
  note: optional(paragraph(1000)),
  /** Why what the file lacks is not supplied any more. */
  gapReason: optional(paragraph(1000)),
});
export const failInput = z.object({
  ...recordFields,
  reason: paragraph(1000),
  routesTold: ticked('请先告知双方仲裁、行政和起诉的途径，再勾选。'),
});
export const stopInput = z.object({ ...recordFields, partyId: optional(id()), reason: optional(paragraph(1000)) });
