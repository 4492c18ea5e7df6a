import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { aCaseInMediation, aDispute, aSession, caseRow, mustOn, run } from '@/tests/support/mediation';
import { as, monday } from '@/tests/support/world';
import { showFieldNote } from '../queries/field-notes';
import { addTerm } from './add-term';
import { assignMediator } from './assign-mediator';
import { draftAgreement } from './draft-agreement';
import { dropFieldNote } from './drop-field-note';
import { failCase } from './fail-case';
import { noteStep } from './note-step';
import { postFieldNote } from './post-field-note';
import { postFieldVisit } from './post-field-visit';
import { saveFieldNote } from './save-field-note';

const { auditEvents, fieldNotes, mediationNotes, mediationVisits, texts } = tables;
const d = await aDispute('field');
const by = d.mediator.actor;
const heard = '楼上说水管去年换过，有收据。';
const typed = (id: string, version = 0, text = heard) => ({ community: d.code, id, version: String(version), text });
const whole = { step: 'examine', at: '2026-11-23 08:30', place: '3 楼楼道', present: '楼上一家' };

async function written() {
  const id = newId();
  await run(saveFieldNote, by, { ...typed(id), about: '楼上漏水', place: '3 楼楼道' });
  return id;
}
const wordsOf = (subjectId: string) =>
  store.read.select({ text: texts.text }).from(texts).where(eq(texts.subjectId, subjectId));
const noteOf = async (id: string) => (await store.read.select().from(fieldNotes).where(eq(fieldNotes.id, id)))[0];

test('a note sent twice under one key is there once', async () => {
  const id = newId();
  const send = () => saveFieldNote.run({ ...as(by), key: `sent-${id}` }, typed(id));
  expect(await send()).toEqual({ ok: true, value: { id, version: 1 } });
  expect(await send()).toEqual({ ok: true, value: { id, version: 1 } });
  expect(await wordsOf(id)).toHaveLength(1);
});

test('changed on two devices: the later one is refused, and neither text is lost', async () => {
  const id = await written();
  await run(saveFieldNote, by, typed(id, 1, '在电脑上补了一句。'));
  const late = await saveFieldNote.run(as(by), typed(id, 1, '在手机上改了另一句。'));
  expect(late).toMatchObject({ error: { code: 'stale' } });
  const shown = await showFieldNote.run({ store, actor: by, now: monday, newId }, { community: d.code, id });
  expect(shown).toMatchObject({ value: { version: 2, text: '在电脑上补了一句。' } });
  await run(saveFieldNote, by, typed(id, 2, '两句都写上。'));
  expect((await wordsOf(id)).map((w) => w.text)).toEqual([heard, '在电脑上补了一句。', '两句都写上。']);
});

test('nobody but its author reads, changes, posts or drops it; the director no more than others', async () => {
  const id = await written();
  const { ref } = await aCaseInMediation(d);
  for (const who of [d.other, d.director, d.upstairs]) {
    const at = { store, actor: who.actor, now: monday, newId };
    expect((await showFieldNote.run(at, { community: d.code, id })).ok).toBe(false);
    for (const command of [saveFieldNote, dropFieldNote, postFieldNote])
      expect((await command.run(as(who.actor), { ...typed(id, 1), ...whole, ref })).ok).toBe(false);
  }
  expect(await noteOf(id)).toMatchObject({ state: 'open', version: 1 });
});

test('posted, it is a step of work on the case, once, though the case went on; its own words are gone', async () => {
  const { ref, id: caseId } = await aCaseInMediation(d);
  const id = await written();
  await mustOn(d, ref, noteStep, by, { ...whole, text: '又去了一趟。' });
  const before = await caseRow(ref, d.communityId);
  await run(postFieldNote, by, { ...typed(id, 1, '核对过：收据看到了。'), ...whole, ref, isPrivate: 'on' });
  expect(await postFieldNote.run(as(by), { ...typed(id, 2), ...whole, ref })).toMatchObject({
    error: { code: 'gone' },
  });
  expect((await caseRow(ref, d.communityId)).version).toBe(before.version + 1);
  const notes = await store.read.select().from(mediationNotes).where(eq(mediationNotes.caseId, caseId));
  expect(notes).toHaveLength(2);
  expect(notes.find((n) => n.isPrivate)).toMatchObject({ step: 'examine', authorId: d.mediator.id });
  expect((await wordsOf(caseId)).map((w) => w.text)).toContain('核对过：收据看到了。');
  expect(await wordsOf(id)).toEqual([{ text: null }]);
  expect(await noteOf(id)).toMatchObject({ state: 'posted', caseId, about: null, place: null, at: null });
  const events = await store.read.select().from(auditEvents).where(eq(auditEvents.subjectId, id));
  expect(events.map((e) => e.type)).toEqual(['mediation.field-note-saved', 'mediation.field-note-posted']);
  expect(JSON.stringify(events)).not.toMatch(/收据|楼道|漏水/);
});

test('a case that is over, handed over or not there: said in a sentence, and the note stays', async () => {
  const over = await aCaseInMediation(d);
  await mustOn(d, over.ref, failCase, by, { reason: '谈不拢。', routesTold: 'on' });
  const moved = await aCaseInMediation(d);
  const other = { mediatorId: d.other.id, duty: 'lead', chosenBy: 'committee' };
  await mustOn(d, moved.ref, assignMediator, d.director.actor, other);
  const id = await written();
  const post = (ref: string, more = {}) => postFieldNote.run(as(by), { ...typed(id, 1), ...whole, ref, ...more });
  expect(await post(over.ref)).toMatchObject({ error: { code: 'case_over', fields: { ref: expect.any(String) } } });
  // Of a case that is another's and of one that never was the same is said.
  const strange = await post('2026-999');
  expect(await post(moved.ref)).toEqual(strange);
  expect(strange).toMatchObject({ error: { code: 'no_case' } });
  expect(await post(over.ref, { version: '7' })).toMatchObject({ error: { code: 'stale' } });
  expect(await noteOf(id)).toMatchObject({ state: 'open', version: 1 });
  expect(await wordsOf(id)).toEqual([{ text: heard }]);
});

test('the next visit of a case in force is made of one too; where none is due, the note stays', async () => {
  const { ref, id: caseId, applicant, respondent } = await aCaseInMediation(d);
  await aSession(d, ref, 'success');
  await mustOn(d, ref, addTerm, by, { kind: 'act', debtorId: respondent.id, text: '修好防水。', dueDay: '2026-11-25' });
  const oral = { form: 'oral', facts: '漏点在地漏。', issues: '谁来赔。', copies: '3', agreedDay: '2026-11-23' };
  await mustOn(d, ref, draftAgreement, by, { ...oral, consents: [applicant.id, respondent.id] });
  const [early, id] = [await written(), await written()];
  const seen = { at: '2026-11-23 08:58', performance: 'partial', risk: 'watch' };
  const at = { ...typed(id, 1, '砖撬开了，还没补。'), ...seen };
  const over = await aCaseInMediation(d);
  expect(await postFieldVisit.run(as(by), { ...at, ref: over.ref })).toMatchObject({
    error: { code: 'unknown_visit' },
  });
  await run(postFieldVisit, by, { ...at, ref });
  const visits = await store.read.select().from(mediationVisits).where(eq(mediationVisits.caseId, caseId));
  expect(visits.filter((v) => v.visitedAt)).toMatchObject([{ afterDays: 7, performance: 'partial', risk: 'watch' }]);
  expect(await noteOf(id)).toMatchObject({ state: 'posted', caseId });
  expect(await noteOf(early)).toMatchObject({ state: 'open' });
});

test('thrown away, it does not come back from another phone', async () => {
  const id = await written();
  await run(dropFieldNote, by, typed(id, 1));
  expect(await saveFieldNote.run(as(by), typed(id, 1))).toMatchObject({ error: { code: 'dropped' } });
  expect(await wordsOf(id)).toEqual([{ text: null }]);
});
