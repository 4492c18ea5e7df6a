import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { checkVersion } from '@/lib/kernel/step';
import { mayOnGroup } from '../policy/group';
import { lockClaim } from '../queries/group';
import { findSpeakers } from '../queries/speakers';
import { settled, settleSentences } from '../rules/settle';
import { settleClaimInput } from '../schema/group';
import { tellClaimants } from './new-claims';
import { saveClaims } from './save-claims';

/** One family: signed the agreement with its sum, was referred elsewhere, withdrew, or is open again. */
export const settleClaim = defineCommand({
  name: 'mediation.settle-claim',
  input: settleClaimInput,
  async load(tx, input) {
    const found = await lockClaim(tx, input);
    return found && { ...found, speakers: await findSpeakers(tx, found.id) };
  },
  authorize: mayOnGroup('mediation.settle-claim'),
  decide({ input, loaded, now, write }) {
    const { claim } = loaded;
    if (!claim) return fail('unknown_claim');
    const fresh = checkVersion(claim, input.version);
    if (!fresh.ok) return fresh;
    const done = settled(claim, input, { state: loaded.state, today: dayOf(now), speakers: loaded.speakers });
    if (!done.ok) return done;
    const reason = input.reason ? write(loaded.id, 'mediation.claim', input.reason) : null;
    const set = done.value;
    return ok({
      change: {
        ...{ caseId: loaded.id, ref: loaded.ref, claimId: claim.id, changed: { ids: [claim.id], set } },
        moves: [{ from: claim, to: { ...claim, ...set } }],
      },
      texts: reason ? [reason] : [],
      transitions: [
        { subjectId: claim.id, event: 'settle-claim', from: claim.state, to: set.state, textId: reason?.id ?? null },
      ],
      tells: tellClaimants(loaded, [claim], 'mediation.claim-changed'),
      events: [
        {
          type: 'mediation.claim-settled',
          subjectId: loaded.id,
          payload: { claim: claim.id, from: claim.state, to: set.state, agreed: set.agreed },
        },
      ],
    });
  },
  commit: saveClaims,
  says: settleSentences,
});
