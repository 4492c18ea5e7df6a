import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOnFile } from '../policy/dossier';
import { findAgreement, findTerms } from '../queries/agreement';
import { lockCase } from '../queries/case';
import { findDossierRows } from '../queries/dossier-rows';
import { mayBeConfirmed } from '../rules/confirmation';
import { confirmationInput } from '../schema/dossier';
import { saveDossier, withAdds } from './save-dossier';
import { tellParties, workOnCase } from './step-case';

/** PM 33, CPL 205: both sides ask a court together within 30 days. Looked over first, so that nobody walks there for nothing. */
export const applyConfirmation = defineCommand({
  name: 'mediation.apply-confirmation',
  input: confirmationInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    if (!found) return null;
    const agreement = await findAgreement(tx, found.id);
    const terms = agreement ? await findTerms(tx, found.id, agreement.id) : [];
    return { ...found, agreement, terms, rows: await findDossierRows(tx, found.id) };
  },
  authorize: mayOnFile('mediation.apply-confirmation'),
  decide(args) {
    const { input, loaded, by, now, newId, write } = args;
    if (input.day > dayOf(now)) return fail('future_day');
    if (loaded.rows.applications.some(({ row }) => row.kind === 'confirmation')) return fail('asked_before');
    const may = mayBeConfirmed(
      {
        effectiveDay: loaded.agreement?.effectiveDay ?? null,
        terms: loaded.terms.map(({ term, text }) => ({ ...term, text: text ?? '' })),
        partyIds: loaded.parties.map((p) => p.id),
        consents: input.consents,
      },
      input.day,
    );
    if (!may.ok) return may;
    const text = input.text ? write(loaded.id, 'mediation.confirmation', input.text) : null;
    const step = workOnCase(args, 'apply-confirmation', {
      texts: text ? [text] : [],
      tell: tellParties(loaded, 'mediation.confirmation'),
      payload: { day: input.day, last: may.value },
    });
    return withAdds(step, {
      application: {
        ...{ id: newId(), caseId: loaded.id, kind: 'confirmation' as const, organ: input.organ, number: null },
        ...{ day: input.day, textId: text?.id ?? null, recordedById: by.personId, at: now },
      },
    });
  },
  commit: saveDossier,
  says: {
    ...lateSentences,
    future_day: { field: 'day', text: '日期不能晚于今天。' },
    asked_before: '已经登记过司法确认申请。',
    not_in_force: '协议还没有生效，生效以后才能申请司法确认。',
    too_late: { field: 'day', text: '已过协议生效后 30 天，不能再申请司法确认。一方不履行的，可以就协议起诉。' },
    not_joint: { field: 'consents', text: '司法确认要所有当事人共同申请。请逐一确认后勾选。' },
    identity_relation: '协议里有婚姻、亲子、收养等身份关系的内容，法院不受理司法确认。',
    only_title: '协议只是确认权属归谁，法院不受理司法确认。请告知双方去登记机关或者起诉。',
    unclear: '协议有写得不具体的内容，法院会裁定驳回。请和双方重新协商写清楚。',
  },
});
