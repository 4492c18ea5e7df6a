import { z } from 'zod';
import {
  code,
  day,
  id,
  line,
  oneOf,
  optional,
  paragraph,
  phone,
  recordFields,
  ref,
  version,
  yuan,
} from '../../kernel/fields';
import { tableFile } from '../../kernel/table-field';
import { claimRoutes, claimSignings, readNumbers } from '../rules/claims';
import { agentScopes } from '../rules/sides';
import { filesOf } from './files';

/** As many at once as one statement of either engine takes. */
const mostAtOnce = 1000;

const inCase = { community: code(), ref: ref() };
const inClaim = { ...inCase, claimId: id(), version: version() };

export const openGroupInput = z.object({
  ...recordFields,
  absentName: optional(line(60)),
  absent: optional(paragraph(1000)),
});
export const claimListInput = z.object({ ...inCase, file: tableFile() });
export const listIdInput = z.object({ ...inCase, listId: id() });
export const claimInput = z.object({
  ...inCase,
  name: line(30),
  phone: phone(),
  amount: yuan().pipe(z.number().min(1, '金额要大于 0。')),
  contractNo: line(40),
});
export const speakerInput = z.object({
  ...recordFields,
  claimId: id(),
  scope: oneOf(agentScopes),
  letterDay: day(),
  files: filesOf('mandate'),
});

const numbers = () =>
  line(2000).transform((typed, context) => {
    const read = readNumbers(typed, mostAtOnce);
    if (read) return read;
    context.addIssue({ code: 'custom', message: `写序号，例如 1-120, 125；一次最多 ${mostAtOnce} 户。` });
    return z.NEVER;
  });
const signing = { day: day(), way: oneOf(claimSignings) };

export const settleClaimInput = z.object({
  ...inClaim,
  outcome: oneOf(['agreed', 'referred', 'withdrawn', 'open'], '请选这一户的结果。'),
  agreed: optional(yuan()),
  day: optional(day()),
  way: optional(oneOf(claimSignings)),
  to: optional(oneOf(claimRoutes)),
  reason: optional(paragraph(1000)),
});
export const agreeClaimsInput = z.object({ ...inCase, numbers: numbers(), ...signing });
export const payClaimInput = z.object({
  ...inClaim,
  day: day(),
  amount: yuan().pipe(z.number().min(1, '金额要大于 0。')),
  text: paragraph(1000),
  files: filesOf('proof'),
});
export const payClaimsInput = z.object({ ...inCase, numbers: numbers(), day: day(), text: paragraph(1000) });
export const mergeInput = z.object(inCase);
