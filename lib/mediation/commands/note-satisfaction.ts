import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayAfter } from '../policy/after';
import { findAfter } from '../queries/after';
import { findVisits } from '../queries/agreement';
import { lockCase } from '../queries/case';
import { noteAnswerInput } from '../schema/after';
import { boundSentence, saveSatisfaction, withAnswer } from './save-satisfaction';
import { workOnCase } from './step-case';

/** What a party without an account said at a visit, by the one who made it; a failed mediation has no visits. */
export const noteSatisfaction = defineCommand({
  name: 'mediation.note-satisfaction',
  input: noteAnswerInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    if (!found) return null;
    const { binding, answers, accountless } = await findAfter(tx, found);
    return { ...found, binding, answers, accountless, visits: await findVisits(tx, found.id) };
  },
  authorize: mayAfter('mediation.note-satisfaction'),
  decide(args) {
    const { input, loaded, by, now, write } = args;
    const { partyId, visitId } = input;
    if (loaded.binding) return fail('bound_before');
    if (!loaded.parties.some((p) => p.id === partyId)) return fail('unknown_party');
    if (!loaded.accountless.includes(partyId)) return fail('has_account');
    if (loaded.answers.some(({ row }) => row.partyId === partyId && row.way === 'own')) return fail('has_account');
    const visit = loaded.visits.find((v) => v.id === visitId) ?? null;
    if (loaded.visits.length ? !visit?.visitedAt : visitId) return fail('unknown_visit');
    if (visit && visit.visitorId !== by.personId) return fail('not_visitor');
    const text = input.words ? write(loaded.id, 'mediation.satisfaction', input.words) : null;
    return withAnswer(workOnCase(args, 'satisfy', { texts: text ? [text] : [], payload: { partyId } }), {
      ...{ partyId, communityId: loaded.communityId, caseId: loaded.id, answer: input.answer },
      ...{ textId: text?.id ?? null, way: 'spoken', visitId, byId: by.personId, at: now },
    });
  },
  commit: saveSatisfaction,
  says: {
    ...lateSentences,
    ...boundSentence,
    unknown_party: { field: 'partyId', text: '请选是哪一位当事人说的。' },
    has_account: { field: 'partyId', text: '这位当事人能自己在网上答，请让本人来答。' },
    unknown_visit: { field: 'visitId', text: '请选是哪一次回访说的；还没有回访的，先登记回访。' },
    not_visitor: { field: 'visitId', text: '请由做这次回访的人登记。' },
  },
});
