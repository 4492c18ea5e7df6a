import { z } from 'zod';
import {
  chosen,
  code,
  day,
  id,
  line,
  manyOf,
  oneOf,
  optional,
  paragraph,
  recordFields,
  version,
} from '../../kernel/fields';
import { interestKinds } from '../rules/recusal';
import { mediatorKinds } from '../rules/sides';
import { disputeTypes } from '../rules/words';

export const numberTransferInput = z.object({ ...recordFields, sourceNumber: line(60) });
export const wishInput = z.object({
  ...recordFields,
  partyId: optional(id()),
  mediatorId: chosen('一位调解员'),
  kind: oneOf(['choose', 'object']),
  reason: optional(paragraph(500)),
});
export const inviteAideInput = z.object({
  ...recordFields,
  name: line(40),
  reason: line(60),
  consentDay: day(),
  consents: manyOf(id()),
});
export const replaceAideInput = z.object({ ...recordFields, aideId: id(), reason: paragraph(500) });
export const interestInput = z.object({
  ...recordFields,
  mediatorId: chosen('一位调解员'),
  kind: oneOf(interestKinds, '请选是哪一种关系。'),
  reason: paragraph(500),
});
export const mediatorInput = z.object({
  community: code(),
  personId: chosen('一个人'),
  version: version(),
  kind: oneOf(mediatorKinds),
  specialities: manyOf(oneOf(disputeTypes)),
  termFrom: optional(day()),
  termUntil: optional(day()),
  employer: optional(line(60)),
  about: optional(line(60)),
});
