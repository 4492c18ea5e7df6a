import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { lateSentences } from '@/lib/kernel/step';
import { mayOn } from '../policy';
import { lockCase } from '../queries/case';
import { refusalWords } from '../rules/grounds';
import { readSettings } from '../rules/numbers';
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
    const { input, loaded, by, now, newId, write } = args;
    const grounds = [...new Set(input.grounds)];
    const text = write(loaded.id, 'mediation.refuse', refusalWords(grounds, input.reason));
    const { short } = readSettings(loaded.community);
    const year = Number(dayOf(now).slice(0, 4));
    const at = { caseId: loaded.id, communityId: loaded.communityId, year, at: now };
    // Who refuses it hands over the notice and binds the file: it is in those hands from now on.
    const hands = { id: newId(), caseId: loaded.id, personId: by.personId, duty: 'lead', chosenBy: 'self' } as const;
    return stepCase(args, 'refuse', {
      set: { endedId: text.id, endedAt: now },
      rows: {
        refusal: { ...at, short, grounds, refusedById: by.personId },
        ...(by.audience === 'director' ? {} : { mediator: { ...hands, since: now } }),
      },
      texts: [text],
      tell: loaded.parties
        .filter((p) => p.side === 'applicant' && !loaded.isProtected)
        .flatMap((p) => (p.personId ? [tellPerson(loaded, p.personId, 'mediation.refused')] : [])),
    });
  },
  commit: saveCase,
  says: lateSentences,
});
