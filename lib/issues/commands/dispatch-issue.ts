import { and, eq, inArray, isNull } from 'drizzle-orm';
import { tables } from '@/db';
import { atHour, dayOf } from '@/lib/kernel/calendar/day';
import { isWorkday } from '@/lib/kernel/calendar/workdays';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayDispatch, rights } from '../policy';
import { lockIssue } from '../queries/issue';
import { dispatchInput } from '../schema';
import { saveIssue, stepIssue } from './step-issue';

const { grants } = tables;

/** 派遣: to somebody who holds a handling role here, with a day by which it is to be done (18:00 of that day). */
export const dispatchIssue = defineCommand({
  name: 'issue.dispatch',
  input: dispatchInput,
  async load(tx, input) {
    const issue = await lockIssue(tx, input);
    if (!issue) return null;
    const handles = await tx.$count(
      grants,
      and(
        eq(grants.communityId, issue.communityId),
        eq(grants.personId, input.handlerId ?? ''),
        inArray(grants.role, [...rights['issue.handle']]),
        isNull(grants.endedAt),
      ),
    );
    return { ...issue, handles: handles > 0 };
  },
  authorize: mayDispatch,
  decide(args) {
    const { input, loaded, now } = args;
    if (!loaded.handles) return fail('not_a_handler');
    if (input.dueOn < dayOf(now)) return fail('past_day');
    return stepIssue(args, {
      event: 'dispatch',
      set: {
        handlerId: input.handlerId,
        dueAt: atHour(input.dueOn, '18:00'),
        isProvisional: !isWorkday(input.dueOn).known,
      },
      tell: [input.handlerId ?? '', loaded.reporterId],
    });
  },
  commit: saveIssue,
  says: {
    ...lateSentences,
    not_a_handler: { field: 'handlerId', text: '这个人在本社区没有经办的职责，请另选一位。' },
    past_day: { field: 'dueOn', text: '期限不能早于今天。' },
  },
});
