import { eq, inArray } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { newId } from '@/lib/kernel/ids';
import { fail, ok } from '@/lib/kernel/result';
import { mayIssueKioskSlip } from '../policy/channels';
import { findKeepers } from '../queries/box';
import { findWaitingSlips } from '../queries/kiosk-slips';
import { lockProxy } from '../queries/proxies';
import { slipExpiry } from '../rules/kiosk';
import { issueSlipInput } from '../schema/kiosk';
import { hashKioskCode, kioskCode } from './kiosk-code';

const { electors, kioskSlips } = tables;

/** The first issuer, from the register, for one elector who stands at the desk. A new slip makes the earlier ones void. */
export const issueKioskSlip = defineCommand({
  name: 'vote.issue-kiosk-slip',
  input: issueSlipInput,
  async load(tx, input, { now }) {
    const vote = await lockProxy(tx, input);
    if (!vote) return null;
    const [head] = vote.head;
    const [elector] = head
      ? await tx.select({ personId: electors.personId }).from(electors).where(eq(electors.id, head.id))
      : [];
    // Drawn here, because the code is computed from it under a key.
    const slipId = newId();
    const codeHash = hashKioskCode(kioskCode(slipId));
    return {
      ...vote,
      personId: elector?.personId ?? null,
      waiting: await findWaitingSlips(tx, vote.id, input.number, now),
      isLocked: vote.mode === 'secret' && (await findKeepers(tx, vote.id)).length < 2,
      drawn: { id: slipId, codeHash },
      isTaken: (await tx.$count(kioskSlips, eq(kioskSlips.codeHash, codeHash))) > 0,
    };
  },
  authorize: mayIssueKioskSlip,
  decide({ input, loaded, by, now }) {
    const { id: voteId, communityId, drawn, personId, waiting } = loaded;
    if (!loaded.channels.includes('kiosk')) return fail('no_kiosk');
    if (loaded.state !== 'announced' || now < loaded.opensAt || now >= loaded.closesAt) return fail('not_open');
    if (!loaded.head.length) return fail('unknown_number');
    if (!personId) return fail('nobody_named');
    if (personId === by.personId) return fail('for_oneself');
    if (loaded.taken) return fail('has_voted');
    if (loaded.proxy?.state === 'used') return fail('proxy_used');
    if (loaded.isLocked) return fail('no_box');
    if (loaded.isTaken) return fail('again');
    return ok({
      change: {
        slip: {
          ...drawn,
          ...{ communityId, voteId, number: input.number, firstId: by.personId, issuedAt: now },
          ...{ secondId: null, expiresAt: slipExpiry(now), openedAt: null, castAt: null },
        },
        over: waiting.map(({ id }) => id),
        at: now,
      },
      events: [
        { type: 'vote.kiosk-slip-issued', subjectId: voteId, payload: { slip: drawn.id, number: input.number } },
      ],
    });
  },
  async commit(tx, { slip, over, at }) {
    if (over.length)
      await tx.update(kioskSlips).set({ codeHash: null, expiresAt: at }).where(inArray(kioskSlips.id, over));
    await tx.insert(kioskSlips).values(slip);
    return { slip: slip.id };
  },
  says: {
    no_kiosk: '这次表决没有会场自助投票。',
    not_open: '表决开始以后、截止以前才能发自助票码。',
    unknown_number: { field: 'number', text: '名册上没有这个号。' },
    nobody_named: { field: 'number', text: '名册上这个号还没有写由谁投，请用纸票。' },
    for_oneself: { field: 'number', text: '不能给自己发票码，请另一位工作人员发。' },
    has_voted: { field: 'number', text: '这个号已经投过，或者已经领了、交了纸票，一票只算一次。' },
    proxy_used: { field: 'number', text: '受托人已经替这个号领了票，不能再投。' },
    no_box: '票箱的钥匙还没有设好，现在还不能投。',
    again: '请再按一次。',
  },
});
