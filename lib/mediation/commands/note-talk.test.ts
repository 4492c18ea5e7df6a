import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import type { Query } from '@/lib/kernel/query';
import type { Actor } from '@/lib/kernel/verdict';
import { aCaseInMediation, aDispute, aSession, mustOn, onCase } from '@/tests/support/mediation';
import { textOf } from '@/tests/support/mediation-exits';
import { monday } from '@/tests/support/world';
import { kinds } from '../documents/catalogue';
import { showFile } from '../queries/file';
import { showFileArchive } from '../queries/file-archive';
import { listCases } from '../queries/list';
import { showPaper } from '../queries/paper';
import { showPaperWord } from '../queries/paper-word';
import { showCase } from '../queries/record';
import { showTalks } from '../queries/talks';
import { assignMediator } from './assign-mediator';
import { failCase } from './fail-case';
import { noteTalk } from './note-talk';

const d = await aDispute('apart');
const by = d.mediator.actor;
const secret = '最少要两千，不要让对方知道';
const { ref, id, applicant } = await aCaseInMediation(d);
const at = { community: 'apart', ref };
const talk = { partyId: applicant.id, at: '2026-11-23 08:57', place: '李家', text: secret };
const ask = async <In, Out>(query: Query<In, Out>, actor: Actor, input: In) =>
  query.run({ store, actor, now: monday, newId }, input);
const heard = async (actor: Actor) => {
  const page = await ask(showTalks, actor, at);
  return page.ok ? page.value.talks.map((t) => t.words) : page.error.code;
};

test('what one side says back to back is noted by a mediator of the case, and by nobody else', async () => {
  expect(await onCase(d, ref, noteTalk, d.other.actor, talk)).toMatchObject({ error: { code: 'not_found' } });
  for (const actor of [d.director.actor, d.downstairs.actor, d.upstairs.actor])
    expect(await onCase(d, ref, noteTalk, actor, talk)).toMatchObject({ error: { code: 'forbidden' } });
  await mustOn(d, ref, noteTalk, by, talk);
  expect(await heard(by)).toEqual([secret]);
});

test('neither the other side, nor the side that said it, nor the director reads it', async () => {
  for (const actor of [d.upstairs.actor, d.downstairs.actor, d.director.actor])
    expect(await heard(actor)).toBe('forbidden');
  expect(await heard(d.other.actor)).toBe('not_found');
});

test('it is on no page, in no paper, no record, no file, no archive and no search: not even for its mediator', async () => {
  await aSession(d, ref, 'continued');
  const names = Object.keys(kinds);
  for (const actor of [by, d.director.actor, d.downstairs.actor, d.upstairs.actor]) {
    const answers: unknown[] = [
      await ask(showCase, actor, at),
      await ask(showFile, actor, at),
      await ask(showFileArchive, actor, { ...at, exported: '' }),
      await ask(listCases, actor, { community: 'apart', q: '两千' }),
    ];
    for (const paper of names) answers.push(await ask(showPaper, actor, { ...at, paper }));
    answers.push(await ask(showPaperWord, actor, { ...at, paper: 'sessions', exported: '' }));
    expect(textOf(answers)).not.toContain('两千');
  }
  // That there was a talk is known to those who work the case, and to no party.
  const [staff, party] = [await ask(showCase, d.director.actor, at), await ask(showCase, d.downstairs.actor, at)];
  expect(textOf(staff)).toContain('背对背');
  expect(textOf(party)).not.toContain('背对背');
});

test('the event says that there was one, and neither with whom nor what', async () => {
  const events = await store.read.select().from(tables.auditEvents).where(eq(tables.auditEvents.subjectId, id));
  const [noted] = events.filter((e) => e.type === 'mediation.note-talk');
  expect(JSON.stringify(noted!.payload)).not.toContain(applicant.id);
  expect(JSON.stringify(noted)).not.toContain('两千');
});

test('whoever reads it stands in the access log; a mediator who has left the case reads it no more', async () => {
  const looks = await store.read.select().from(tables.accessLog).where(eq(tables.accessLog.reason, '背对背谈话'));
  expect(looks.map((l) => l.actorId)).toEqual([d.mediator.id]);
  const lead = { mediatorId: d.other.id, duty: 'lead', chosenBy: 'committee' };
  await mustOn(d, ref, assignMediator, d.director.actor, lead);
  expect(await heard(by)).toBe('not_found');
  expect(await heard(d.other.actor)).toEqual([secret]);
});

test('it is sealed with a mediation that failed', async () => {
  await mustOn(d, ref, failCase, d.other.actor, { reason: '谈不拢。', routesTold: 'on' });
  expect(await heard(d.other.actor)).toEqual(['（已封存：调解没有成功，当时说的话不能用在别处）']);
  expect(await onCase(d, ref, noteTalk, d.other.actor, talk)).toMatchObject({ error: { code: 'illegal_transition' } });
});
