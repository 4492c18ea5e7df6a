import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { stateOf } from '../machine';
import { mayIssueSlip } from '../policy';
import { lockPerson } from '../queries/person';
import { openSlipsOf } from '../queries/slip';
import { slipExpiry } from '../rules';
import { issueSlipInput } from '../schema';
import { hashCode, slipCode } from '../slip-code';

const { slips } = tables;

/**
 * 户码: a code on paper that opens the account of a person who has none, or resets the password of one who has,
 * against signature. Earlier slips become void. The answer is the slip's id; its code is computed when it is printed.
 */
export const issueSlip = defineCommand({
  name: 'account.issue-slip',
  input: issueSlipInput,
  load: (tx, { community, person }) => lockPerson(tx, community, person),
  authorize: mayIssueSlip,
  decide({ input, loaded: { id: personId, communityId, account }, by, now, newId }) {
    if (account && !input.signed) return fail('not_signed');
    const state = stateOf(account);
    const purpose = account ? 'reset' : 'activate';
    const slip = { id: newId(), communityId, personId, purpose, issuedById: by.personId, issuedAt: now } as const;
    const event = account ? 'issue-reset-slip' : 'issue-slip';
    return ok({
      change: { ...slip, expiresAt: slipExpiry(now), usedAt: null, voidedAt: null },
      transitions: [{ subjectId: personId, event, from: state, to: state }],
      tells: account
        ? [{ to: { role: 'secretary' }, template: 'account.reset-slip', subject: { kind: 'people', id: personId } }]
        : [],
      events: [{ type: 'account.slip-issued', subjectId: personId, payload: { slip: slip.id, purpose } }],
    });
  },
  async commit(tx, slip) {
    await tx.update(slips).set({ voidedAt: slip.issuedAt }).where(openSlipsOf(slip.personId));
    await tx.insert(slips).values({ ...slip, codeHash: hashCode(slipCode(slip.id)) });
    return { slipId: slip.id };
  },
  says: { not_signed: { field: 'signed', text: '重设密码要本人到窗口，核对身份证，签字以后再打印。' } },
});
