import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayWork } from '../machine';
import { mayOnGroup } from '../policy/group';
import { findClaimants, findClaimKeys, lockGroup } from '../queries/group';
import { claimKeyOf } from '../rules/claim-lines';
import { groupSentences } from '../rules/group-words';
import { claimInput } from '../schema/group';
import { newClaims, standsOnOtherSide, strangerSentences, tellClaimants } from './new-claims';
import { saveClaims } from './save-claims';

/** One more family that comes to the door: the 804th. */
export const addClaim = defineCommand({
  name: 'mediation.add-claim',
  input: claimInput,
  async load(tx, input) {
    const found = await lockGroup(tx, input);
    if (!found) return null;
    const keys = (await findClaimKeys(tx, found.id)).map(claimKeyOf);
    const rosterIds = await findClaimants(tx, found.communityId, [input.phone]);
    return { ...found, isKnown: keys.includes(claimKeyOf(input)), rosterIds };
  },
  authorize: mayOnGroup('mediation.add-claim'),
  decide({ input, loaded, now, newId }) {
    if (!loaded.group) return fail('no_group');
    if (!mayWork(loaded.state, 'group')) return fail('group_over');
    if (loaded.isKnown) return fail('known');
    const { nextNo } = loaded.group;
    const added = newClaims(loaded, [input], { nextNo, now, newId });
    const wrong = standsOnOtherSide(loaded, added);
    if (wrong) return fail(wrong);
    const [claim] = added;
    return ok({
      change: {
        ...{ caseId: loaded.id, ref: loaded.ref, claimId: claim!.id, added, nextNo: nextNo + 1 },
        moves: [{ from: null, to: claim! }],
      },
      tells: tellClaimants(loaded, added, 'mediation.claim-listed'),
      events: [
        { type: 'mediation.claim-added', subjectId: loaded.id, payload: { claim: claim!.id, amount: input.amount } },
      ],
    });
  },
  commit: saveClaims,
  says: {
    ...groupSentences,
    ...strangerSentences,
    known: { field: 'contractNo', text: '这个人的这份合同已经在名单里。' },
  },
});
