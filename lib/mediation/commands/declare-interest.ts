import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayChoose } from '../policy';
import { mayDeed } from '../policy/guard';
import { lockCase } from '../queries/case';
import { findMediator } from '../queries/people';
import { interestInput } from '../schema/helping';
import { saveCase } from './save-case';
import { tellDirector, workOnCase } from './step-case';

/**
 * 申报回避: a relation that the register does not know, by the mediator or, of another, by the director. It binds like
 * one that it knows: another mediates, or every party consents on paper. A director who declares it leaves the case.
 */
export const declareInterest = defineCommand({
  name: 'mediation.declare-interest',
  input: interestInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    return found && { ...found, mediator: await findMediator(tx, found.communityId, input.mediatorId) };
  },
  authorize: mayDeed('mediation.declare-interest'),
  decide(args) {
    const { input, loaded, by, now, newId, write } = args;
    const { mediatorId, kind } = input;
    if (!mayChoose(by, mediatorId)) return fail('not_self');
    if (!loaded.mediator) return fail('not_a_mediator');
    if (loaded.interests.some((i) => i.mediatorId === mediatorId && i.kind === kind)) return fail('declared_before');
    const text = write(loaded.id, 'mediation.interest', input.reason);
    const works = loaded.mediators.some((m) => m.personId === mediatorId);
    const step = workOnCase(args, 'declare-interest', {
      texts: [text],
      tell: works ? [tellDirector(loaded, 'mediation.interest-declared')] : [],
      payload: { mediatorId },
    });
    if (!step.ok) return step;
    const row = {
      id: newId(),
      caseId: loaded.id,
      mediatorId,
      kind,
      textId: text.id,
      declaredById: by.personId,
      at: now,
    };
    const isAway = by.personId === mediatorId && !works;
    return ok({ ...step.value, change: { step: step.value.change, row, isAway } });
  },
  async commit(tx, { step, row, isAway }) {
    const saved = await saveCase(tx, step);
    await tx.insert(tables.mediationInterests).values(row);
    return { ...saved, isAway };
  },
  says: {
    ...lateSentences,
    not_self: { field: 'mediatorId', text: '您只能申报自己的；别人的关系，请告诉调委会主任。' },
    not_a_mediator: { field: 'mediatorId', text: '这个人现在不是本社区的调解员，请另选一位。' },
    declared_before: { field: 'kind', text: '这种关系已经申报过了。' },
  },
});
