import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayAtKiosk } from '../policy/channels';
import { lockSlip } from '../queries/kiosk-slips';
import { findStandingProxies } from '../queries/proxies';
import { findTaken } from '../queries/taken';
import { slipState } from '../rules/kiosk';
import { answerFields } from '../schema/answers';
import { kioskCastInput } from '../schema/kiosk';
import { isKioskPass, slipOfPass } from './kiosk-code';
import { answerSentences, readAnswers } from './read-answers';
import { refuseOnScreen, screenSentences } from './refuse-on-screen';
import { type RollCallChange, saveRollCall, takeRollCall } from './take-roll-call';
import { prepareSecret, type SecretChange, saveSecret, secretSentences, takeSecret } from './take-secret';

const { kioskSlips } = tables;

interface Change {
  used: { id: string; castAt: Date };
  secret: SecretChange | null;
  rollCall: RollCallChange | null;
}

/** One ballot on the screen of the hall, by whoever holds the pass that the code on the slip opened; then it is over. */
export const castAtKiosk = defineCommand({
  name: 'vote.cast-at-kiosk',
  input: kioskCastInput,
  secrets: [...answerFields, 'pass', 'code', 'codeProof'],
  async load(tx, input) {
    const slipId = slipOfPass(input.pass);
    const locked = slipId ? await lockSlip(tx, slipId) : null;
    const [elector] = locked?.mine ?? [];
    if (!locked || !elector || !isKioskPass(input.pass, locked.slip)) return null;
    const { number } = locked.slip;
    const taken = await findTaken(tx, locked.id, number);
    const isSecret = locked.mode === 'secret' && !taken;
    return {
      ...locked,
      taken,
      elector,
      proxies: await findStandingProxies(tx, locked, [number]),
      secret: isSecret ? await prepareSecret(tx, locked, elector.id, { ...input, number }) : null,
    };
  },
  authorize: mayAtKiosk,
  decide({ input, loaded, now, newId }) {
    const { slip, elector, mine, proxies, secret } = loaded;
    const state = slipState(slip, now);
    if (state === 'cast') return fail('cast_already');
    if (state !== 'open') return fail('over');
    const refusal = refuseOnScreen(loaded, 'kiosk', now);
    if (refusal) return fail(refusal);
    const on = { vote: loaded, number: slip.number, channel: 'kiosk' as const, proxies };
    // Only heads with a named voter get a slip.
    const byId = elector.personId ?? slip.firstId;
    const used = { id: slip.id, castAt: now };
    const change = (part: Partial<Change>): Change => ({ used, secret: null, rollCall: null, ...part });
    if (secret) {
      if (secret.refusal) return fail(secret.refusal);
      const taken = takeSecret({ ...on, sealed: secret.sealed, electorId: elector.id, byId, at: now });
      return ok({ ...taken, change: change({ secret: taken.change }) });
    }
    const read = readAnswers(loaded.items, input.picked);
    if (!read.ok) return read;
    const taken = takeRollCall({ ...on, answers: read.value, electors: mine, castById: byId, castAt: now, newId });
    return ok({ ...taken, change: change({ rollCall: taken.change }) });
  },
  async commit(tx, { used, secret, rollCall }) {
    await tx.update(kioskSlips).set({ castAt: used.castAt }).where(eq(kioskSlips.id, used.id));
    if (secret) await saveSecret(tx, secret);
    return { receipt: rollCall ? (await saveRollCall(tx, rollCall)).receipt : null };
  },
  says: {
    ...answerSentences,
    ...screenSentences,
    ...secretSentences,
    not_online: '这次表决没有会场自助投票，请用纸票投。',
    cast_already: '这一票已经投完，一票只算一次。',
    over: '这一页打开太久了，票码已经失效。这一票还没有投，请工作人员重新发一个票码。',
  },
});
