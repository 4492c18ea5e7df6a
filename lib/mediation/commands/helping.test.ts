import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import type { Actor } from '@/lib/kernel/verdict';
import { aCaseInMediation, aDispute, mustOn, onCase, run } from '@/tests/support/mediation';
import { monday } from '@/tests/support/world';
import { listMediators } from '../queries/mediators';
import { showCase } from '../queries/record';
import { assignMediator } from './assign-mediator';
import { inviteAide } from './invite-aide';
import { replaceAide } from './replace-aide';
import { saveMediator } from './save-mediator';
import { wishMediator } from './wish-mediator';

const { mediationAides, messages } = tables;
const d = await aDispute('helping');
const by = d.mediator.actor;
const told = (template: string) =>
  store.read.$count(messages, and(eq(messages.personId, d.director.id), eq(messages.template, template)));
const see = async (actor: Actor, ref: string) => {
  const page = await showCase.run({ store, actor, now: monday, newId }, { community: 'helping', ref });
  if (!page.ok) throw new Error(page.error.code);
  return page.value;
};

test('the list says what for and until when; only the director sees who has how much in hand', async () => {
  await aCaseInMediation(d);
  const profile = { community: 'helping', personId: d.mediator.id, kind: 'elder', specialities: 'neighbours' };
  await run(saveMediator, d.director.actor, { ...profile, version: '0', termUntil: '2029-06-30' });
  const list = async (actor: Actor) => {
    const page = await listMediators.run({ store, actor, now: monday, newId }, { community: 'helping' });
    return page.ok ? page.value.rows : [];
  };
  const [mine, chief] = [await list(d.downstairs.actor), await list(d.director.actor)];
  expect(mine.map((r) => r.open)).toEqual(mine.map(() => null));
  expect(mine.find((r) => r.id === d.mediator.id)!.about).toBe('五老调解员，擅长邻里纠纷，任期到 2029-06-30');
  // First of whom there is something to read; nobody is ranked by what they did.
  expect(mine[0]!.id).toBe(d.mediator.id);
  expect(chief.map((r) => r.open)).toEqual([0, 0, 1]);
  expect(chief.at(-1)!.id).toBe(d.mediator.id);
  expect(await list((await aDispute('helping-far')).director.actor)).toEqual([]);
});

test('both choose one and the director hears of it; who is objected to is not assigned; wishes stay on their side', async () => {
  const { ref } = await aCaseInMediation(d);
  const want = { mediatorId: d.other.id, kind: 'choose' };
  await mustOn(d, ref, wishMediator, d.downstairs.actor, want);
  expect(await told('mediation.chosen')).toBe(0);
  await mustOn(d, ref, wishMediator, d.upstairs.actor, want);
  expect(await told('mediation.chosen')).toBe(1);
  await mustOn(d, ref, wishMediator, d.upstairs.actor, { ...want, kind: 'object', reason: '他是对方的老同事。' });
  expect(await told('mediation.objected')).toBe(1);
  const assign = { mediatorId: d.other.id, duty: 'lead', chosenBy: 'parties' };
  expect(await onCase(d, ref, assignMediator, d.director.actor, assign)).toMatchObject({ error: { code: 'objected' } });
  expect((await see(d.downstairs.actor, ref)).wishes).toEqual([{ who: '李示例', word: '想请', name: '钱示例' }]);
  expect((await see(by, ref)).wishes).toHaveLength(2);
  expect(JSON.stringify(await see(d.downstairs.actor, ref))).not.toMatch(/老同事|不想请/);
  await mustOn(d, ref, wishMediator, d.upstairs.actor, want);
  await mustOn(d, ref, assignMediator, d.director.actor, assign);
});

test('PM 20: who helps is asked with everybody’s consent, and goes when one objects, with the reason on record', async () => {
  const { ref, id, applicant, respondent } = await aCaseInMediation(d);
  const aide = { name: '水电师傅', reason: '查漏点', consentDay: '2026-11-23', consents: applicant.id };
  expect(await onCase(d, ref, inviteAide, by, aide)).toMatchObject({ error: { code: 'consent_missing' } });
  expect((await see(by, ref)).can.replaceAide).toBe(false);
  await mustOn(d, ref, inviteAide, by, { ...aide, consents: [applicant.id, respondent.id] });
  expect((await see(by, ref)).can.replaceAide).toBe(true);
  expect((await see(d.upstairs.actor, ref)).aides).toMatchObject([{ name: '水电师傅' }]);
  const [row] = await store.read.select().from(mediationAides).where(eq(mediationAides.caseId, id));
  await mustOn(d, ref, replaceAide, by, { aideId: row!.id, reason: '楼上说他是楼下的亲戚。' });
  expect(await onCase(d, ref, replaceAide, by, { aideId: row!.id, reason: '再来' })).toMatchObject({
    error: { code: 'unknown_aide' },
  });
  expect((await see(by, ref)).history.some((h) => h.words?.includes('亲戚'))).toBe(true);
  expect(JSON.stringify(await see(d.upstairs.actor, ref))).not.toMatch(/亲戚/);
});
