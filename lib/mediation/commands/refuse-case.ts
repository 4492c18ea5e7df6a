import { defineCommand } from '@/lib/kernel/command';
import { lateSentences } from '@/lib/kernel/step';
import { mayOn } from '../policy';
import { lockCase } from '../queries/case';
import { refusalGrounds } from '../rules/words';
import { refuseInput } from '../schema';
import { saveCase } from './save-case';
import { stepCase, tellPerson } from './step-case';

/** 不予受理: with the grounds of law and a reason in words. Only who applied is told: the other side never knew. */
export const refuseCase = defineCommand({
  name: 'mediation.refuse',
  input: refuseInput,
  load: lockCase,
  authorize: mayOn('mediation.refuse'),
  decide(args) {
    const { input, loaded, now, write } = args;
    const grounds = input.grounds.map((g) => refusalGrounds[g]).join('；');
    const text = write(loaded.id, 'mediation.refuse', `${grounds}。\n${input.reason}`);
    return stepCase(args, 'refuse', {
      set: { endedId: text.id, endedAt: now },
      texts: [text],
      tell: loaded.parties
        .filter((p) => p.side === 'applicant')
        .flatMap((p) => (p.personId ? [tellPerson(loaded, p.personId, 'mediation.refused')] : [])),
    });
  },
  commit: saveCase,
  says: lateSentences,
});
