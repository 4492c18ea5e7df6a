import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayAtKiosk } from '../policy/channels';
import { lockSlip } from '../queries/kiosk-slips';
import { codeRefusals, slipState } from '../rules/kiosk';
import { openKioskInput } from '../schema/kiosk';
import { hashKioskCode, kioskPass } from './kiosk-code';

const { kioskSlips } = tables;

/** The code is typed: it is gone from the row, and the device may show one ballot. The code is the proof, not an account. */
export const openKioskSlip = defineCommand({
  name: 'vote.open-kiosk',
  input: openKioskInput,
  secrets: ['code'],
  async load(tx, input) {
    const byCode = eq(kioskSlips.codeHash, hashKioskCode(input.code));
    const [found] = await tx.select({ id: kioskSlips.id }).from(kioskSlips).where(byCode);
    return found ? lockSlip(tx, found.id) : null;
  },
  authorize: mayAtKiosk,
  decide({ loaded, now }) {
    const { id: voteId, slip } = loaded;
    const state = slipState(slip, now);
    if (loaded.state !== 'announced' || now >= loaded.closesAt) return fail('closed');
    if (state === 'issued') return fail('not_active');
    if (state !== 'active') return fail('over');
    return ok({
      change: { id: slip.id, openedAt: now },
      events: [{ type: 'vote.kiosk-opened', subjectId: voteId, payload: { slip: slip.id, number: slip.number } }],
    });
  },
  async commit(tx, { id, openedAt }) {
    await tx.update(kioskSlips).set({ codeHash: null, openedAt }).where(eq(kioskSlips.id, id));
    return { pass: kioskPass(id, openedAt) };
  },
  says: {
    closed: { field: 'code', text: codeRefusals.closed },
    not_active: { field: 'code', text: codeRefusals.not_active },
    over: { field: 'code', text: codeRefusals.over },
  },
});
