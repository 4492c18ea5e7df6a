import { tables } from '@/db';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayDeed } from '../policy/guard';
import { findAgreement, findSignatures } from '../queries/agreement';
import { lockCase } from '../queries/case';
import { findDrawn } from '../queries/drawn';
import { findKeeping } from '../queries/keeping';
import { signingFault, signingSentences } from '../rules/sides';
import { requiredSigners } from '../rules/signing';
import { drawnInput } from '../schema/drawn';
import { putSignature } from './put-signature';
import { saveCase } from './save-case';
import { workOnCase } from './step-case';

/**
 * A name drawn on a screen, by the party or on the mediator’s device. PM 30 asks for a signature, a seal or a fingerprint,
 * and whether this is one is not settled: it is kept as evidence and signed again on paper, unless the committee’s setting
 * says that a reliable service makes it (Electronic Signature Law 13, 14).
 */
export const drawSignature = defineCommand({
  name: 'mediation.draw-signature',
  input: drawnInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    if (!found) return null;
    const agreement = await findAgreement(tx, found.id);
    const signatures = agreement ? await findSignatures(tx, agreement.id) : [];
    const { followUps, signService } = await findKeeping(tx, found.communityId);
    return { ...found, agreement, signatures, followUps, signService, drawn: await findDrawn(tx, found.id) };
  },
  authorize: mayDeed('mediation.draw-signature'),
  decide(args) {
    const { input, loaded, by, now, newId, write } = args;
    const { agreement, signService, parties, agents } = loaded;
    const lead = loaded.mediators.find((m) => m.duty === 'lead');
    if (!agreement || !lead) return fail('illegal_transition');
    const isOwn = by.audience === 'party';
    const party = parties.find((p) => p.id === (isOwn ? by.partyId : input.partyId));
    if (!party) return fail('unknown_party');
    const acting = agents.find((a) => a.partyId === party.id && a.personId === by.personId);
    const agentId = isOwn ? (party.personId === by.personId ? null : (acting?.id ?? null)) : input.agentId;
    const fault = signingFault(party, agents, agentId);
    if (fault) return fail(fault);
    if (loaded.drawn.some(({ row }) => row.agreementId === agreement.id && row.partyId === party.id))
      return fail('drawn_before');
    if (loaded.signatures.some((s) => s.signer === party.id)) return fail('signed_before');
    const text = write(loaded.id, 'mediation.drawn-signature', input.strokes);
    const made = { recordedById: by.personId, at: now };
    const drawn = {
      ...{ id: newId(), caseId: loaded.id, agreementId: agreement.id, partyId: party.id, agentId },
      ...{ textId: text.id, service: signService, ...made },
    };
    const signature = {
      ...{ id: newId(), agreementId: agreement.id, signer: party.id, way: 'signature' as const },
      ...{ day: dayOf(now), ...made },
    };
    const signedFor = agentId ? { signatureId: signature.id, agentId } : undefined;
    const partyIds = parties.map((p) => p.id);
    const step = signService
      ? putSignature(args, requiredSigners(partyIds, lead.personId), { signature, signedFor, texts: [text] })
      : workOnCase(args, 'draw-signature', { texts: [text], payload: { signer: party.id } });
    return step.ok ? ok({ ...step.value, change: { step: step.value.change, drawn } }) : step;
  },
  async commit(tx, { step, drawn }) {
    const saved = await saveCase(tx, step);
    await tx.insert(tables.mediationDrawn).values(drawn);
    return saved;
  },
  says: {
    ...lateSentences,
    ...signingSentences,
    unknown_party: { field: 'partyId', text: '请选是哪一位当事人签的。' },
    drawn_before: { field: 'strokes', text: '这位当事人已经在屏上签过了，还要在纸上补签。' },
    signed_before: { field: 'strokes', text: '这位当事人已经在纸上签过了。' },
  },
});
