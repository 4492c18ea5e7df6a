import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayActivateKioskSlip } from '../policy/channels';
import { lockSlip } from '../queries/kiosk-slips';
import { findVote } from '../queries/vote';
import { slipState } from '../rules/kiosk';
import { activateSlipInput } from '../schema/kiosk';

const { kioskSlips } = tables;

/** The second issuer, another person than the first: only now does the code open a ballot. */
export const activateKioskSlip = defineCommand({
  name: 'vote.activate-kiosk-slip',
  input: activateSlipInput,
  async load(tx, input) {
    const asked = await findVote(tx, input);
    const found = asked && (await lockSlip(tx, input.slip));
    return found && found.id === asked.id ? found : null;
  },
  authorize: mayActivateKioskSlip,
  decide({ loaded, by, now }) {
    const { id: voteId, ref, slip, mine } = loaded;
    const state = slipState(slip, now);
    if (state === 'over') return fail('over');
    if (state !== 'issued') return fail('active_already');
    if (slip.firstId === by.personId) return fail('two_people');
    if (mine.some((elector) => elector.personId === by.personId)) return fail('for_oneself');
    return ok({
      change: { id: slip.id, secondId: by.personId, ref },
      events: [{ type: 'vote.kiosk-slip-activated', subjectId: voteId, payload: { slip: slip.id } }],
    });
  },
  async commit(tx, { id, secondId, ref }) {
    await tx.update(kioskSlips).set({ secondId }).where(eq(kioskSlips.id, id));
    return { ref };
  },
  says: {
    over: '这个票码过期了，请重新发一个。',
    active_already: '这个票码已经启用过了。',
    two_people: '票码是您发的，要由另一位工作人员启用。',
    for_oneself: '不能给自己启用票码，请另一位工作人员来。',
  },
});
