import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOn } from '../policy';
import { findAgreement, findLastSession, findSignatures } from '../queries/agreement';
import { lockCase } from '../queries/case';
import { findKeeping } from '../queries/keeping';
import { signingFault, signingSentences } from '../rules/sides';
import { requiredSigners, seal } from '../rules/signing';
import { signInput } from '../schema';
import { putSignature } from './put-signature';
import { saveCase } from './save-case';
import { withFiles } from './with-files';

/** A signature or seal as it stands on the paper, with its date. The last required one brings the agreement into force (PM 30). */
export const recordSignature = defineCommand({
  name: 'mediation.sign',
  input: signInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    if (!found) return null;
    const agreement = await findAgreement(tx, found.id);
    const { followUps } = await findKeeping(tx, found.communityId);
    const signatures = agreement ? await findSignatures(tx, agreement.id) : [];
    return { ...found, agreement, signatures, followUps, session: await findLastSession(tx, found.id) };
  },
  authorize: mayOn('mediation.sign'),
  decide(args) {
    const { input, loaded, by, now, newId } = args;
    const { agreement, signatures } = loaded;
    const lead = loaded.mediators.find((m) => m.duty === 'lead');
    if (!agreement || !lead) return fail('illegal_transition');
    const { signer, way, day } = input;
    const partyIds = loaded.parties.map((p) => p.id);
    const required = requiredSigners(partyIds, lead.personId);
    // PM 30 asks for no recorder’s signature: it is on record, and nothing waits for it.
    const others = [...loaded.mediators.map((m) => m.personId), loaded.session?.recorderId];
    if (!required.includes(signer) && !others.includes(signer)) return fail('unknown_signer');
    if (signatures.some((s) => s.signer === signer)) return fail('signed_before');
    if ((signer === seal) !== (way === 'seal') && !(way === 'seal' && partyIds.includes(signer)))
      return fail('wrong_way');
    const party = loaded.parties.find((p) => p.id === signer);
    const fault = party && signingFault(party, loaded.agents, input.agentId);
    if (fault) return fail(fault);
    if (day > dayOf(now)) return fail('future_day');
    if (day < dayOf(agreement.draftedAt)) return fail('before_draft');
    const signature = { id: newId(), agreementId: agreement.id, signer, way, day, recordedById: by.personId, at: now };
    const signedFor = party && input.agentId ? { signatureId: signature.id, agentId: input.agentId } : undefined;
    const step = putSignature(args, required, { signature, signedFor });
    // The paper as it was signed; one scan may hold all signatures.
    return withFiles(step, args, input.files, { purpose: 'signed', targetId: agreement.id });
  },
  commit: saveCase,
  says: {
    ...lateSentences,
    ...signingSentences,
    unknown_signer: { field: 'signer', text: '请选这份协议上的一位签字人，或者委员会的印章。' },
    signed_before: { field: 'signer', text: '这一处已经登记过了。' },
    wrong_way: { field: 'way', text: '委员会用盖章，调解员和记录人用签名；当事人可以签名、盖章或按指印。' },
    future_day: { field: 'day', text: '纸上的日期不能晚于今天。' },
    before_draft: { field: 'day', text: '纸上的日期不能早于拟好协议的那一天。' },
  },
});
