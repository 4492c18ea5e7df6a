import { expect, test } from 'vitest';
import { store } from '@/db';
import { newId } from '@/lib/kernel/ids';
import type { Actor } from '@/lib/kernel/verdict';
import { aCaseInMediation, aDispute, aSession, leak, mustOn, run } from '@/tests/support/mediation';
import { monday } from '@/tests/support/world';
import { applyForMediation } from '../commands/apply-for-mediation';
import { failCase } from '../commands/fail-case';
import { noteStep } from '../commands/note-step';
import { recordSession } from '../commands/record-session';
import { showPaper } from './paper';
import { showCase } from './record';

const d = await aDispute('sides');
const { ref, applicant } = await aCaseInMediation(d);
const by = d.mediator.actor;
const note = { step: 'listen', at: '2026-11-23 08:56', place: '家里', present: '李示例' };
await mustOn(d, ref, noteStep, by, { ...note, text: '大家都能看的一句' });
await mustOn(d, ref, noteStep, by, { ...note, text: '底线是两千', isPrivate: 'on' });
const talk = { at: '2026-11-23 08:57', place: '家里', present: '李示例', result: 'continued' };
await mustOn(d, ref, recordSession, by, { ...talk, withPartyId: applicant.id, statement: '背对背说的话' });
await aSession(d, ref, 'continued');

const see = async (actor: Actor) => {
  const page = await showCase.run({ store, actor, now: monday, newId }, { community: d.code, ref });
  if (!page.ok) throw new Error(page.error.code);
  return page.value;
};

test('each side reads its own: no private note, no talk with the other, no telephone of the other', async () => {
  const [mediator, own, other] = [await see(by), await see(d.downstairs.actor), await see(d.upstairs.actor)];
  expect(JSON.stringify(mediator)).toMatch(/底线是两千/);
  expect(JSON.stringify(mediator)).toMatch(/13900000246/);
  for (const view of [own, other]) expect(JSON.stringify(view)).not.toMatch(/底线是两千|13900000246|13800005678/);
  expect(JSON.stringify(own)).toMatch(/背对背说的话/);
  expect(JSON.stringify(other)).not.toMatch(/背对背说的话/);
  expect(own.sessions).toHaveLength(2);
  expect(other.sessions).toHaveLength(1);
  expect(other.parties.find((p) => p.side === 'applicant')!.phone).toBeNull();
  expect(own.looks).toBeNull();
  expect(own.can).toMatchObject({ stop: true, note: false, session: false });
  expect((await see(d.director.actor)).parties[0]!.phone).toMatch(/\*\*\*\*/);
});

test('statements of a failed mediation are sealed for everybody', async () => {
  await mustOn(d, ref, failCase, by, { reason: '差得太远。', routesTold: 'on' });
  for (const actor of [by, d.director.actor, d.downstairs.actor]) {
    const view = JSON.stringify(await see(actor));
    expect(view).not.toMatch(/背对背说的话|各自说了经过|底线是两千|大家都能看的一句/);
    expect(view).toMatch(/已封存/);
  }
});

test('a mediator looking for work reads no name, number or paper until the case is taken', async () => {
  const { ref: fresh } = await run(applyForMediation, d.downstairs.actor, leak(d.code));
  const at = { community: d.code, ref: fresh };
  const page = await showCase.run({ store, actor: d.other.actor, now: monday, newId }, at);
  if (!page.ok) throw new Error(page.error.code);
  expect(JSON.stringify(page.value)).not.toMatch(/周示例|李示例|13900000246|0246|1-201/);
  expect(page.value).toMatchObject({ looks: null, can: { accept: true, saveParty: false, stop: false } });
  const paper = { ...at, paper: 'application' };
  expect((await showPaper.run({ store, actor: d.other.actor, now: monday, newId }, paper)).ok).toBe(false);
  expect((await showPaper.run({ store, actor: d.director.actor, now: monday, newId }, paper)).ok).toBe(true);
});
