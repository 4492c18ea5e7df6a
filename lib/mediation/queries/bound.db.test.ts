import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import type { Actor } from '@/lib/kernel/verdict';
import { aCaseInMediation, aDispute, caseRow, leak, mustOn, onCase, run } from '@/tests/support/mediation';
import { liveTogether } from '@/tests/support/mediation-exits-sides';
import { aPerson, monday } from '@/tests/support/world';
import { addAgent } from '../commands/add-agent';
import { applyForMediation } from '../commands/apply-for-mediation';
import { assignMediator } from '../commands/assign-mediator';
import { endAgent } from '../commands/end-agent';
import { recordSession } from '../commands/record-session';
import { recordWaiver } from '../commands/record-waiver';
import { registerCase } from '../commands/register-case';
import { stopCase } from '../commands/stop-case';
import { showDueFiles } from './due-files';
import { listCases } from './list';
import { showCase } from './record';
import { findTodos } from './todos';

const { mediationAgents, messages, people } = tables;
const d = await aDispute('bound');
const by = d.mediator.actor;
const lawyer = await aPerson(d.communityId, ['resident'], '郑律师');
const phone = '13700000001';
await store.transaction((tx) => tx.update(people).set({ phone }).where(eq(people.id, lawyer.id)));
const letter = { kind: 'agent', name: '郑律师', phone, relation: '律师', scope: 'general', letterDay: '2026-11-20' };
const asked = (actor: Actor) => ({ store, actor, now: monday, newId });
const see = (actor: Actor, ref: string) => showCase.run(asked(actor), { community: 'bound', ref });
const listed = async (actor: Actor) => {
  const page = await listCases.run(asked(actor), { community: 'bound' });
  return page.ok ? page.value.rows.map((r) => r.id) : [];
};
const toldOf = async (personId: string) =>
  (await store.read.select().from(messages).where(eq(messages.personId, personId))).map((m) => m.template);

test('an agent reads the side acted for from the day of the letter until it is ended, and hears what it hears', async () => {
  const { ref, id, applicant, respondent } = await aCaseInMediation(d);
  const talk = { at: '2026-11-23 08:56', place: '调解室', present: '一方', result: 'continued' };
  for (const p of [applicant, respondent])
    await mustOn(d, ref, recordSession, by, { ...talk, withPartyId: p.id, statement: `只对${p.side}说的话` });
  expect(await see(lawyer.actor, ref)).toMatchObject({ error: { code: 'not_found' } });
  await mustOn(d, ref, addAgent, by, { ...letter, partyId: respondent.id });
  const view = await see(lawyer.actor, ref);
  expect(view).toMatchObject({ value: { audience: 'party', waivers: 0, visits: [] } });
  expect(JSON.stringify(view)).toContain('只对respondent说的话');
  expect(JSON.stringify(view)).not.toMatch(/只对applicant说的话|13800005678/);
  expect(await listed(lawyer.actor)).toEqual([id]);
  expect(await onCase(d, ref, stopCase, lawyer.actor)).toMatchObject({ error: { code: 'forbidden' } });
  await mustOn(d, ref, assignMediator, d.director.actor, {
    ...{ mediatorId: d.other.id, duty: 'lead', chosenBy: 'committee' },
  });
  expect(await toldOf(lawyer.id)).toEqual(['mediation.mediator-known']);
  const [agent] = await store.read.select().from(mediationAgents).where(eq(mediationAgents.personId, lawyer.id));
  await mustOn(d, ref, endAgent, d.other.actor, { agentId: agent!.id });
  expect(await see(lawyer.actor, ref)).toMatchObject({ error: { code: 'not_found' } });
  expect(await listed(lawyer.actor)).toEqual([]);
  expect(await findTodos(store.read, lawyer.actor, monday)).toEqual([]);
});

test('who acts or has acted for a side does not mediate, nor who lives with an agent, but by consent of all', async () => {
  const { ref, id, applicant, respondent } = await aCaseInMediation(d);
  const near = await aPerson(d.communityId, ['mediator']);
  await liveTogether(d, 0, lawyer.id, near.id);
  const helper = { mediatorId: near.id, duty: 'helper', chosenBy: 'committee' };
  await mustOn(d, ref, assignMediator, d.director.actor, helper);
  const agent = { ...letter, partyId: applicant.id };
  expect(await onCase(d, ref, addAgent, by, agent)).toMatchObject({ error: { code: 'binds_mediator' } });
  for (const p of [applicant, respondent])
    await mustOn(d, ref, recordWaiver, by, { mediatorId: near.id, partyId: p.id, day: '2026-11-23' });
  await mustOn(d, ref, addAgent, by, agent);
  const other = await aCaseInMediation(d);
  await mustOn(d, other.ref, addAgent, by, { ...letter, partyId: other.applicant.id });
  expect(await onCase(d, other.ref, assignMediator, d.director.actor, helper)).toMatchObject({
    error: { code: 'bound_by_household' },
  });
  const grant = { id: newId(), communityId: d.communityId, personId: lawyer.id, role: 'mediator' as const };
  await store.transaction((tx) => tx.insert(tables.grants).values({ ...grant, since: monday }));
  const [own] = await store.read.select().from(mediationAgents).where(eq(mediationAgents.caseId, id));
  await mustOn(d, ref, endAgent, by, { agentId: own!.id });
  const self = { ...helper, mediatorId: lawyer.id };
  expect(await onCase(d, ref, assignMediator, d.director.actor, self)).toMatchObject({ error: { code: 'acted_here' } });
});

test('when every director would have to withdraw the secretary hears of it, and the case is worked by the others', async () => {
  const secretary = await aPerson(d.communityId, ['secretary']);
  const before = await toldOf(d.director.id);
  await liveTogether(d, 1, d.director.id, d.downstairs.id);
  const { ref } = await run(applyForMediation, d.downstairs.actor, leak('bound'));
  expect(await toldOf(d.director.id)).toEqual(before);
  expect(await toldOf(secretary.id)).toEqual(['mediation.director-withdraws']);
  const { id } = await caseRow(ref, d.communityId);
  expect(await listed(d.director.actor)).not.toContain(id);
  expect(await see(d.director.actor, ref)).toMatchObject({ error: { code: 'not_found' } });
  expect((await findTodos(store.read, d.director.actor, monday)).some((t) => t.href.endsWith(`/${ref}`))).toBe(false);
  expect((await findTodos(store.read, by, monday)).some((t) => t.href.endsWith(`/${ref}`))).toBe(true);
  expect(await showDueFiles.run(asked(d.director.actor), { community: 'bound' })).toMatchObject({
    value: { files: [] },
  });
  const typed = { ...leak('bound'), source: 'police', sourceNumber: '管〔2026〕8号', applicantName: '李示例' };
  const written = await run(registerCase, d.director.actor, { ...typed, applicantPhone: '13800005678' });
  expect(written.isAway).toBe(true);
  expect((await run(registerCase, d.other.actor, { ...typed, applicantName: '没有关系的人' })).isAway).toBe(false);
});
