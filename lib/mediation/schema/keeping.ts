import { z } from 'zod';
import { code, line, manyOf, oneOf, optional, whole } from '../../kernel/fields';
import { readFollowUps } from '../rules/keeping';
import { disputeTypes } from '../rules/words';

export const keepingInput = z.object({
  community: code(),
  version: whole(0, 100_000),
  years: whole(1, 100),
  majorYears: whole(1, 200),
  permanent: manyOf(oneOf(disputeTypes)),
  signService: optional(line(60)),
  followUps: line(40).transform((typed, context) => {
    const days = readFollowUps(typed);
    if (days) return days;
    context.addIssue({ code: 'custom', message: '写第几天，从近到远，例如 7, 30；最多四次，一年以内。' });
    return z.NEVER;
  }),
});
