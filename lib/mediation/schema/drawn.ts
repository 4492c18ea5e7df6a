import { z } from 'zod';
import { id, optional, recordFields } from '../../kernel/fields';
import { isDrawn } from '../rules/drawn';

export const drawnInput = z.object({
  ...recordFields,
  partyId: optional(id()),
  agentId: optional(id()),
  strokes: z.string('请在框里签名。').refine(isDrawn, '请在框里签名。没签清楚的，擦掉重签；屏上签不了的，请在纸上签。'),
});
