import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayDeed } from '../policy/guard';
import { lockCase } from '../queries/case';
import { findWishes } from '../queries/mediators';
import { findMediator } from '../queries/people';
import { chosenByAll } from '../rules/wishes';
import { wishInput } from '../schema/helping';
import { saveCase } from './save-case';
import { tellDirector, workOnCase } from './step-case';

/** PM 19, 23: a party says whom it wants, or does not want; a mediator writes it down for one without a phone. */
export const wishMediator = defineCommand({
  name: 'mediation.wish-mediator',
  input: wishInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    if (!found) return null;
    const mediator = await findMediator(tx, found.communityId, input.mediatorId);
    return { ...found, mediator, wishes: await findWishes(tx, found.id) };
  },
  authorize: mayDeed('mediation.wish-mediator'),
  decide(args) {
    const { input, loaded, by, now, newId, write } = args;
    const isOwn = by.audience === 'party';
    const party = loaded.parties.find((p) => p.id === (isOwn ? by.partyId : input.partyId));
    if (!party) return fail('unknown_party');
    if (!loaded.mediator) return fail('not_a_mediator');
    const { mediatorId, kind } = input;
    const text = input.reason ? write(loaded.id, 'mediation.wish', input.reason) : null;
    const wish = {
      id: newId(),
      caseId: loaded.id,
      partyId: party.id,
      mediatorId,
      kind,
      textId: text?.id ?? null,
      at: now,
    };
    const all = loaded.parties.map((p) => p.id);
    const isAgreed = chosenByAll([...loaded.wishes, wish], all) !== null;
    const template = kind === 'object' ? 'mediation.objected' : 'mediation.chosen';
    return workOnCase(args, 'wish', {
      rows: { wish },
      texts: text ? [text] : [],
      tell: kind === 'object' || isAgreed ? [tellDirector(loaded, template)] : [],
    });
  },
  commit: saveCase,
  says: {
    ...lateSentences,
    unknown_party: { field: 'partyId', text: '请选是哪一位当事人说的。' },
    not_a_mediator: { field: 'mediatorId', text: '这个人现在不是本社区的调解员，请另选一位。' },
  },
});
