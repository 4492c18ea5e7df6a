import { eq, inArray } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayAnonymise } from '../policy/dossier';
import { lockCase } from '../queries/case';
import { findDossierRows } from '../queries/dossier-rows';
import { fileInput } from '../schema/dossier';
import { saveDossier, withAdds } from './save-dossier';
import { scrubClaims } from './scrub-claims';
import { scrubSittings } from './scrub-sittings';
import { workOnCase } from './step-case';

const { mediationAgents, mediationAides, mediationIdentities, mediationInvestigations, mediationNotes } = tables;
const { mediationParties, mediationPartyDetails, mediationReports, mediationSessions } = tables;
const gone = '（已隐去）';

/** Names and places out of every row of the case; counts, types, amounts, days and states stay, so no figure changes. */
async function scrub(tx: WriteTx, caseId: string) {
  const nobody = { personId: null, gender: null, age: null, nation: null, work: null, phone: null, address: null };
  await tx
    .update(mediationParties)
    .set({ ...nobody, name: gone })
    .where(eq(mediationParties.caseId, caseId));
  const parties = await tx
    .select({ id: mediationParties.id })
    .from(mediationParties)
    .where(eq(mediationParties.caseId, caseId));
  const ofFirm = { code: null, contactName: null, contactPost: null };
  const ids = parties.map((p) => p.id);
  if (ids.length) await tx.update(mediationPartyDetails).set(ofFirm).where(inArray(mediationPartyDetails.partyId, ids));
  const agent = { personId: null, name: gone, phone: null, relation: gone };
  await tx.update(mediationAgents).set(agent).where(eq(mediationAgents.caseId, caseId));
  await tx.update(mediationAides).set({ name: gone, reason: gone }).where(eq(mediationAides.caseId, caseId));
  await tx.update(mediationReports).set({ receipt: null, aboutId: null }).where(eq(mediationReports.caseId, caseId));
  await scrubClaims(tx, caseId, gone);
  await scrubSittings(tx, caseId, gone);
  const there = { place: gone, present: gone };
  await tx.update(mediationNotes).set(there).where(eq(mediationNotes.caseId, caseId));
  await tx.update(mediationSessions).set(there).where(eq(mediationSessions.caseId, caseId));
  const asked = { ...there, asked: gone };
  await tx.update(mediationInvestigations).set(asked).where(eq(mediationInvestigations.caseId, caseId));
  await tx.update(mediationIdentities).set({ maskedNumber: null }).where(eq(mediationIdentities.caseId, caseId));
}

/** The texts and files of the case go with `retention.erase-texts`, which the same job runs first. */
export const anonymiseCase = defineCommand({
  name: 'mediation.anonymise',
  input: fileInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    return found && { ...found, rows: await findDossierRows(tx, found.id) };
  },
  authorize: mayAnonymise,
  decide(args) {
    const { loaded, now } = args;
    const bound = loaded.rows.bound?.row;
    if (!bound?.releasedAt || bound.heldAt) return fail('not_released');
    if (bound.anonymisedAt) return fail('done_before');
    return withAdds(
      workOnCase({ ...args, by: { personId: '', audience: 'director' } }, 'anonymise', {
        set: { title: gone, place: null, sourceNumber: null, registeredById: null },
      }),
      { boundPatch: { anonymisedAt: now } },
    );
  },
  async commit(tx, change) {
    const saved = await saveDossier(tx, change);
    await scrub(tx, change.id);
    return saved;
  },
  says: {
    ...lateSentences,
    not_released: '还没有定下隐去当事人，或者已经暂停。',
    done_before: '已经隐去了。',
  },
});
