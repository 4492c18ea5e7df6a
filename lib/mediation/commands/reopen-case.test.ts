import { and, eq, isNull } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { showThread } from '@/lib/threads/queries';
import {
  aCaseInMediation,
  aDispute,
  aSession,
  at,
  caseRow,
  leak,
  mustOn,
  onCase,
  partiesOf,
  run,
} from '@/tests/support/mediation';
import { showCase } from '../queries/record';
import { findTodos } from '../queries/todos';
import { addAgent } from './add-agent';
import { applyForMediation } from './apply-for-mediation';
import { bindDossier } from './bind-dossier';
import { declareInterest } from './declare-interest';
import { failCase } from './fail-case';
import { refuseCase } from './refuse-case';
import { reopenCase } from './reopen-case';
import { setAccess } from './set-access';
import { stopCase } from './stop-case';

const { mediationAgents, mediationDossiers, mediationReopenings, messages, transitions } = tables;
const d = await aDispute('again');
const by = d.mediator.actor;
const later = at('2026-12-10');
const why = '都想再谈一次，只谈赔多少。';
const see = (actor: typeof by, ref: string) =>
  showCase.run({ store, actor, now: later, newId }, { community: d.code, ref });

async function failed() {
  const c = await aCaseInMediation(d);
  await aSession(d, c.ref, 'failure');
  await mustOn(d, c.ref, failCase, by, { reason: '谈不拢。', routesTold: 'on' });
  const again = { reason: why, consents: [c.applicant.id, c.respondent.id], consentDay: '2026-12-09' };
  return { ...c, again };
}

test('all parties say anew that they want to talk, after it was over; one who does not ends the question', async () => {
  const { ref, again, applicant } = await failed();
  const tried = async (over: object) => onCase(d, ref, reopenCase, by, { ...again, ...over }, later);
  expect(await tried({ consents: [applicant.id] })).toMatchObject({ error: { code: 'consent_missing' } });
  expect(await tried({ consentDay: '2026-11-22' })).toMatchObject({ error: { code: 'old_consent' } });
  expect(await tried({ consentDay: '2026-12-11' })).toMatchObject({ error: { code: 'future_day' } });
  expect(await tried({ reason: '' })).toMatchObject({ ok: false });
});

test('it goes on in a case of its own, waiting to be taken in, while the old one stays over and sealed', async () => {
  const { ref, id, again } = await failed();
  await mustOn(d, ref, bindDossier, by, { boundOn: '2026-11-23' });
  const before = await caseRow(ref, d.communityId);
  const next = await mustOn(d, ref, reopenCase, by, again, later);
  const old = await caseRow(ref, d.communityId);
  expect({ ...old, version: 0 }).toEqual({ ...before, version: 0 });
  const row = await caseRow(next.ref, d.communityId);
  expect(row).toMatchObject({ state: 'applied', title: before.title, acceptedAt: null, dueDay: null, partyCount: 2 });
  expect((await partiesOf(row.id)).map((p) => [p.name, p.personId, p.rightsToldAt])).toEqual(
    (await partiesOf(id)).map((p) => [p.name, p.personId, null]),
  );
  const [opening] = await store.read.select().from(mediationReopenings).where(eq(mediationReopenings.caseId, row.id));
  expect(opening).toMatchObject({ priorId: id, rootId: id, hadAgreement: false, consentDay: '2026-12-09' });
  // Not twice from the same one.
  expect(await onCase(d, ref, reopenCase, by, again, later)).toMatchObject({ error: { code: 'continued' } });

  const history = await store.read.select().from(transitions).where(eq(transitions.subjectId, id));
  expect(history.at(-1)).toMatchObject({ event: 'reopen', from: 'failed', to: 'failed' });
  const page = await see(d.director.actor, ref);
  expect(page.ok && JSON.stringify(page.value)).toContain('已封存');
  // A mediator who only looks for work reads the new story and no word of the old one, nor that there is one.
  const fresh = await see(d.other.actor, next.ref);
  expect(fresh.ok && fresh.value.facts).toBe(why);
  const thread = await showThread.run({ store, actor: d.other.actor, now: later, newId }, { id: row.id });
  expect(JSON.stringify(thread)).not.toContain(ref);
  expect((await see(d.other.actor, ref)).ok).toBe(false);
  const todos = await findTodos(store.read, d.other.actor, later);
  expect(todos.find((t) => t.href.endsWith(`/${next.ref}`))?.deed).toBe('看看能不能受理');
});

test('the parties are told, without names or what it is about; of a protected one nobody is', async () => {
  const told = (id: string) =>
    store.read
      .select({ personId: messages.personId })
      .from(messages)
      .where(and(eq(messages.subjectId, id), eq(messages.template, 'mediation.reopened')));
  const open = await failed();
  await mustOn(d, open.ref, reopenCase, by, open.again, later);
  expect((await told(open.id)).map((m) => m.personId).sort()).toEqual([d.upstairs.id, d.downstairs.id].sort());

  const c = await aCaseInMediation(d);
  await mustOn(d, c.ref, setAccess, by, { isProtected: 'on', protectedFor: 'minor' });
  await mustOn(d, c.ref, addAgent, by, { partyId: c.applicant.id, kind: 'guardian', name: '监护人', relation: '母亲' });
  await mustOn(d, c.ref, failCase, by, { reason: '谈不拢。', routesTold: 'on' });
  const next = await mustOn(
    d,
    c.ref,
    reopenCase,
    by,
    { ...open.again, consents: [c.applicant.id, c.respondent.id] },
    later,
  );
  expect(await told(c.id)).toEqual([]);
  const row = await caseRow(next.ref, d.communityId);
  expect(row).toMatchObject({ isProtected: true, protectedFor: 'minor' });
  // Its guardian goes along, and only who wrote it down and the director know of it.
  const rows = await store.read
    .select()
    .from(mediationAgents)
    .where(and(eq(mediationAgents.caseId, row.id), isNull(mediationAgents.endedAt)));
  expect(rows).toMatchObject([{ kind: 'guardian', name: '监护人' }]);
  expect((await see(d.other.actor, next.ref)).ok).toBe(false);
  expect((await see(by, next.ref)).ok).toBe(true);
});

test('who had to withdraw has to in the one that goes on, and begins none', async () => {
  const c = await aCaseInMediation(d);
  await mustOn(d, c.ref, declareInterest, d.director.actor, {
    ...{ mediatorId: d.other.id, kind: 'other', reason: '是同学。' },
  });
  await mustOn(d, c.ref, failCase, by, { reason: '谈不拢。', routesTold: 'on' });
  const consents = [c.applicant.id, c.respondent.id];
  const next = await mustOn(d, c.ref, reopenCase, by, { reason: why, consents, consentDay: '2026-12-09' }, later);
  expect((await see(d.other.actor, next.ref)).ok).toBe(false);
});

test('from one that a party ended by saying no, and from one that was not taken in', async () => {
  const stopped = await aCaseInMediation(d);
  await mustOn(d, stopped.ref, stopCase, d.upstairs.actor, {});
  const both = [stopped.applicant.id, stopped.respondent.id];
  const again = { reason: why, consentDay: '2026-12-09' };
  const only = { ...again, consents: [stopped.applicant.id] };
  expect(await onCase(d, stopped.ref, reopenCase, by, only, later)).toMatchObject({
    error: { code: 'consent_missing' },
  });
  const next = await mustOn(d, stopped.ref, reopenCase, by, { ...again, consents: both }, later);
  expect((await caseRow(next.ref, d.communityId)).state).toBe('applied');

  const { ref } = await run(applyForMediation, d.downstairs.actor, leak(d.code));
  await mustOn(d, ref, refuseCase, d.director.actor, { grounds: 'decided', reason: '法院在审。' });
  const { id } = await caseRow(ref, d.communityId);
  const consents = (await partiesOf(id)).map((p) => p.id);
  const taken = await mustOn(d, ref, reopenCase, d.director.actor, { ...again, consents }, later);
  const [opening] = await store.read
    .select()
    .from(mediationReopenings)
    .where(eq(mediationReopenings.caseId, (await caseRow(taken.ref, d.communityId)).id));
  // It was never counted as taken in: the one that goes on is.
  expect(opening).toMatchObject({ priorId: id, rootId: null });
  // The other side, who never knew of the first, is not told either.
  const told = await store.read
    .select({ personId: messages.personId })
    .from(messages)
    .where(and(eq(messages.subjectId, id), eq(messages.template, 'mediation.reopened')));
  expect(told).toEqual([{ personId: d.downstairs.id }]);
});

test('the bound file is kept as long as that of the case which goes on from it', async () => {
  const { ref, id, again } = await failed();
  await mustOn(d, ref, bindDossier, by, { boundOn: '2026-11-23' });
  const file = async (caseId: string) => {
    const [row] = await store.read.select().from(mediationDossiers).where(eq(mediationDossiers.caseId, caseId));
    return row!;
  };
  const { number } = await file(id);
  expect((await file(id)).keepUntil).toBe('2036-11-23');
  const next = await mustOn(d, ref, reopenCase, by, again, later);
  expect((await file(id)).keepUntil).toBe('2036-12-10');
  const row = await caseRow(next.ref, d.communityId);
  await mustOn(d, next.ref, stopCase, d.downstairs.actor, {}, later);
  await mustOn(d, next.ref, bindDossier, d.director.actor, { boundOn: '2026-12-20', isMajor: 'on' }, at('2026-12-20'));
  expect((await file(id)).keepUntil).toBe('2056-12-20');
  expect(await file(id)).toMatchObject({ number, isMajor: false, releasedAt: null });
  expect((await file(row.id)).number).not.toBe(number);
});
