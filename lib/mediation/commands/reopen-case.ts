import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayAfter } from '../policy/after';
import { takeOver } from '../queries/take-over';
import { longer } from '../rules/after';
import { keepUntil } from '../rules/keeping';
import { reopenInput } from '../schema/after';
import { continueCase, saveContinued } from './continue-case';
import { saveDossier, withAdds } from './save-dossier';
import { tellParties, tellPerson, workOnCase } from './step-case';

/**
 * Ministry rules 37, PM 17: talked over again only when all parties say so anew. What was over stays over, with its
 * sealed statements and its bound file; the new talks are a case of their own that goes on from it, and that is taken
 * in, assigned and timed like any other. Both count as one.
 */
export const reopenCase = defineCommand({
  name: 'mediation.reopen',
  input: reopenInput,
  load: takeOver,
  authorize: mayAfter('mediation.reopen'),
  decide(args) {
    const { input, loaded, by, now, newId, write } = args;
    const today = dayOf(now);
    if (loaded.file?.anonymisedAt) return fail('too_late');
    if (loaded.continued) return fail('continued');
    if (loaded.isGroup) return fail('group');
    if (!loaded.parties.every((p) => input.consents.includes(p.id))) return fail('consent_missing');
    if (input.consentDay > today) return fail('future_day');
    // What was agreed to before it was over does not count.
    if (loaded.endedAt && input.consentDay < dayOf(loaded.endedAt)) return fail('old_consent');
    const id = newId();
    const facts = write(id, 'mediation.facts', input.reason);
    const file = loaded.file && {
      releasedAt: null,
      keepUntil: longer(loaded.file.keepUntil, keepUntil(loaded.keeping, { ...loaded, ...loaded.file }, today)),
    };
    // Whoever was refused before acceptance has not told the other side.
    const template = 'mediation.reopened';
    const told = loaded.acceptedAt
      ? tellParties(loaded, template)
      : loaded.parties.flatMap((p) =>
          p.side === 'applicant' && p.personId && !loaded.isProtected ? [tellPerson(loaded, p.personId, template)] : [],
        );
    const consents = { consents: input.consents, consentDay: input.consentDay };
    const step = withAdds(
      workOnCase(args, 'reopen', { words: input.reason, tell: told, payload: { to: id, ...consents } }),
      file ? { boundPatch: file } : {},
    );
    if (!step.ok) return step;
    const subject = { kind: 'mediation' as const, id };
    const overseers = { role: 'mediation-director' as const, except: [...loaded.bound, ...loaded.reported] };
    const prior = loaded.continues?.opening;
    return ok({
      ...step.value,
      change: {
        old: step.value.change,
        next: {
          ...continueCase(loaded, { id, factsId: facts.id, byId: by.personId, now, newId }),
          opening: {
            ...{ caseId: id, priorId: loaded.id, consentDay: input.consentDay, reopenedById: by.personId, at: now },
            rootId: prior?.rootId ?? (loaded.acceptedAt ? loaded.id : null),
            hadAgreement: (prior?.hadAgreement ?? false) || loaded.state === 'closed',
          },
        },
      },
      texts: [...(step.value.texts ?? []), facts],
      transitions: [...(step.value.transitions ?? []), { subjectId: id, event: 'continue', from: null, to: 'applied' }],
      links: [{ from: { kind: 'mediation', id: loaded.id }, to: subject }],
      tells: [
        ...(step.value.tells ?? []),
        { to: overseers, template: 'mediation.opened', subject },
        ...(loaded.overseers.isDirected
          ? []
          : [{ to: { role: 'secretary' as const }, template: 'mediation.director-withdraws', subject }]),
      ],
      events: [...step.value.events, { type: 'mediation.opened', subjectId: id, payload: { texts: [facts.hash] } }],
    });
  },
  async commit(tx, { old, next }) {
    await saveDossier(tx, old);
    return saveContinued(tx, next);
  },
  says: {
    ...lateSentences,
    too_late: '这个卷宗里的当事人已经隐去了，不能再接着办。',
    continued: '已经另立一件接着办了，请到那一件里办。',
    group: '群体案的名单带不过去，请另外登记一件，导入还要谈的各户。',
    consent_missing: { field: 'consents', text: '要各方都同意才能再谈。请逐一问过，再勾选每位当事人。' },
    future_day: { field: 'consentDay', text: '日期不能晚于今天。' },
    old_consent: { field: 'consentDay', text: '要是这件事结束以后新说的同意，请照实填日期。' },
  },
});
