import { z } from 'zod';
import { chosen, day, id, line, oneOf, optional, phone, recordFields, tick } from '../../kernel/fields';
import { agentKinds, agentScopes, isUnifiedCode, partyKinds } from '../rules/sides';
import { filesOf } from './files';

/** Besides what every party has. */
export const partyDetails = {
  kind: z.preprocess((v) => v || 'person', oneOf(partyKinds)),
  code: optional(
    line(18)
      .transform((s) => s.toUpperCase())
      .refine(isUnifiedCode, '统一社会信用代码是 18 位，请照营业执照核对。'),
  ),
  contactName: optional(line(40)),
  contactPost: optional(line(40)),
  isRepresentative: tick(),
  /** Found in the roster by name and the end of the phone. */
  knownId: optional(id()),
};

export const addAgentInput = z.object({
  ...recordFields,
  partyId: chosen('一方'),
  kind: oneOf(agentKinds),
  name: line(40),
  phone: optional(phone()),
  relation: line(40),
  scope: optional(oneOf(agentScopes)),
  letterDay: optional(day()),
  files: filesOf('mandate'),
});
export const endAgentInput = z.object({ ...recordFields, agentId: id() });
