import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayOnGroup } from '../policy/group';
import { findNumbered, lockGroup } from '../queries/group';
import { findSpeakers } from '../queries/speakers';
import { settleSentences, signFault } from '../rules/settle';
import { agreeClaimsInput } from '../schema/group';
import { tellClaimants } from './new-claims';
import { saveClaims } from './save-claims';

/** Many signatures on the annex of one day, each for the whole of its claim; all that were named, or none. */
export const agreeClaims = defineCommand({
  name: 'mediation.agree-claims',
  input: agreeClaimsInput,
  async load(tx, input) {
    const found = await lockGroup(tx, input);
    if (!found) return null;
    const claims = await findNumbered(tx, found.id, input.numbers);
    return { ...found, claims, speakers: await findSpeakers(tx, found.id) };
  },
  authorize: mayOnGroup('mediation.agree-claims'),
  decide({ input, loaded, now }) {
    const { claims, state, speakers } = loaded;
    if (claims.length < input.numbers.length) return fail('unknown_number');
    if (claims.some((c) => c.state !== 'open')) return fail('not_open');
    const fault = signFault(input.day, input.way, { state, today: dayOf(now), speakers });
    if (fault) return fail(fault);
    const ids = claims.map((c) => c.id);
    const set = { state: 'agreed' as const, signedDay: input.day, signedWay: input.way };
    return ok({
      change: {
        ...{ caseId: loaded.id, ref: loaded.ref, agreedInFull: ids, changed: { ids, set } },
        moves: claims.map((from) => ({ from, to: { ...from, ...set, agreed: from.amount } })),
      },
      transitions: claims.map((c) => ({ subjectId: c.id, event: 'settle-claim', from: c.state, to: 'agreed' })),
      tells: tellClaimants(loaded, claims, 'mediation.claim-changed'),
      events: [
        {
          type: 'mediation.claims-agreed',
          subjectId: loaded.id,
          payload: { claims: ids, amount: claims.reduce((sum, c) => sum + c.amount, 0) },
        },
      ],
    });
  },
  commit: saveClaims,
  says: {
    ...settleSentences,
    unknown_number: { field: 'numbers', text: '有的序号名单里没有，请核对。' },
    not_open: { field: 'numbers', text: '有的户已经登记过结果。请只写还没签的序号。' },
  },
});
