import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayAfter } from '../policy/after';
import { findAfter } from '../queries/after';
import { lockCase } from '../queries/case';
import { sayInput } from '../schema/after';
import { boundSentence, saveSatisfaction, withAnswer } from './save-satisfaction';
import { workOnCase } from './step-case';

/** Asked of the parties only. The answer is in no event: the chain says that somebody answered. */
export const saySatisfaction = defineCommand({
  name: 'mediation.say-satisfaction',
  input: sayInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    return found && { ...found, binding: (await findAfter(tx, found)).binding };
  },
  authorize: mayAfter('mediation.say-satisfaction'),
  decide(args) {
    const { input, loaded, by, now, write } = args;
    if (loaded.binding) return fail('bound_before');
    if (!by.partyId) return fail('illegal_transition');
    const text = input.words ? write(loaded.id, 'mediation.satisfaction', input.words) : null;
    return withAnswer(workOnCase(args, 'satisfy', { texts: text ? [text] : [], payload: { partyId: by.partyId } }), {
      ...{ partyId: by.partyId, communityId: loaded.communityId, caseId: loaded.id, answer: input.answer },
      ...{ textId: text?.id ?? null, way: 'own', visitId: null, byId: by.personId, at: now },
    });
  },
  commit: saveSatisfaction,
  says: { ...lateSentences, ...boundSentence },
});
