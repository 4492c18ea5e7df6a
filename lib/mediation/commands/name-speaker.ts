import { and, eq } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOnGroup } from '../policy/group';
import { lockClaim } from '../queries/group';
import { findDetails } from '../queries/sides';
import { mostRepresentatives } from '../rules/sides';
import { speakerInput } from '../schema/group';
import { type CaseChange, saveCase } from './save-case';
import { workOnCase } from './step-case';
import { withFiles } from './with-files';

const { mediationClaims, mediationSpeakers } = tables;

interface Named {
  speaker: typeof mediationSpeakers.$inferInsert;
}

/** One of the claimants speaks for the group, with a letter of authority: becomes a party, told and signing like one. */
export const nameSpeaker = defineCommand({
  name: 'mediation.name-speaker',
  input: speakerInput,
  async load(tx, input) {
    const found = await lockClaim(tx, input);
    if (!found) return null;
    const ids = found.parties.map((p) => p.id);
    return { ...found, details: await findDetails(tx, ids) };
  },
  authorize: mayOnGroup('mediation.name-speaker'),
  decide(args) {
    const { input, loaded, now, newId } = args;
    const { claim, parties, details } = loaded;
    if (!claim) return fail('unknown_claim');
    if (claim.partyId) return fail('named_before');
    if (input.letterDay > dayOf(now)) return fail('future_day');
    const isSpeaker = (partyId: string) => details.some((d) => d.partyId === partyId && d.isRepresentative);
    const known = parties.find(
      (p) =>
        p.side === 'applicant' &&
        ((p.personId !== null && p.personId === claim.personId) || (p.name === claim.name && p.phone === claim.phone)),
    );
    const others = parties.filter((p) => p.side === 'applicant' && p !== known && isSpeaker(p.id));
    if (others.length >= mostRepresentatives) return fail('too_many');
    const partyId = known?.id ?? newId();
    const { name, phone, personId } = claim;
    const row = { id: partyId, caseId: loaded.id, side: 'applicant' as const, name, phone, personId };
    const details0 = { kind: 'person' as const, code: null, contactName: null, contactPost: null };
    const worked = workOnCase(args, 'save-party', {
      rows: { ...(known ? {} : { parties: [row] }), details: { ...details0, partyId, isRepresentative: true } },
      payload: { claim: claim.id, party: partyId },
    });
    const step = withFiles(worked, args, input.files, { purpose: 'mandate', targetId: partyId, partyId });
    if (!step.ok) return step;
    const speaker = { partyId, claimId: claim.id, scope: input.scope, letterDay: input.letterDay };
    return ok({ ...step.value, change: { ...step.value.change, speaker } });
  },
  async commit(tx: WriteTx, { speaker, ...change }: CaseChange & Named) {
    const saved = await saveCase(tx, change);
    await tx.insert(mediationSpeakers).values(speaker);
    await tx
      .update(mediationClaims)
      .set({ partyId: speaker.partyId })
      .where(and(eq(mediationClaims.id, speaker.claimId), eq(mediationClaims.caseId, change.id)));
    return { ...saved, id: speaker.claimId };
  },
  says: {
    ...lateSentences,
    unknown_claim: '名单里没有这一户，请从名单重新打开。',
    named_before: '这一户已经是代表人。',
    future_day: { field: 'letterDay', text: '授权书的日期不能晚于今天。' },
    too_many: `代表人最多 ${mostRepresentatives} 位。`,
  },
});
