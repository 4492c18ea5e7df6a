import { date } from '@/lib/i18n/format';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayRecordStudy } from '../policy';
import { lockVote } from '../queries/vote';
import { ruleOf } from '../rules/of-vote';
import { studyInput } from '../schema';
import { saveVote, stepVote } from './step-vote';

/** RC 30 ¶4, VC 28 ¶3: the party organisation studies the matter before the meeting; not for owners. */
export const recordStudy = defineCommand({
  name: 'vote.record-study',
  input: studyInput,
  load: (tx, input) => lockVote(tx, input),
  authorize: mayRecordStudy,
  decide(args) {
    const { input, loaded, now, write } = args;
    if (!ruleOf(loaded.rule).partyStudy) return fail('not_asked_for');
    if (input.studyDay > dayOf(now)) return fail('not_yet_studied');
    return stepVote(args, {
      event: 'study',
      words: write(loaded.id, 'study', `${date(input.studyDay)}，${input.studyMinute}`, loaded.version + 1),
      set: { studyDay: input.studyDay, studyMinute: input.studyMinute },
    });
  },
  commit: saveVote,
  says: {
    ...lateSentences,
    not_asked_for: '这一类表决不需要党组织先研究。',
    not_yet_studied: { field: 'studyDay', text: '研究的日子不能在今天以后。' },
  },
});
