import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { addAgent } from '@/lib/mediation/commands/add-agent';
import { addClaim } from '@/lib/mediation/commands/add-claim';
import { bindDossier } from '@/lib/mediation/commands/bind-dossier';
import { bookSitting } from '@/lib/mediation/commands/book-sitting';
import { declareInterest } from '@/lib/mediation/commands/declare-interest';
import { failCase } from '@/lib/mediation/commands/fail-case';
import { inviteAide } from '@/lib/mediation/commands/invite-aide';
import { moveSitting } from '@/lib/mediation/commands/move-sitting';
import { noteStep } from '@/lib/mediation/commands/note-step';
import { noteTalk } from '@/lib/mediation/commands/note-talk';
import { postFieldNote } from '@/lib/mediation/commands/post-field-note';
import { raiseAlarm } from '@/lib/mediation/commands/raise-alarm';
import { recordReport } from '@/lib/mediation/commands/record-report';
import { recordSession } from '@/lib/mediation/commands/record-session';
import { releaseDossier } from '@/lib/mediation/commands/release-dossier';
import { reopenCase } from '@/lib/mediation/commands/reopen-case';
import { saveFieldNote } from '@/lib/mediation/commands/save-field-note';
import { saveParty } from '@/lib/mediation/commands/save-party';
import { saySatisfaction } from '@/lib/mediation/commands/say-satisfaction';
import { settleClaim } from '@/lib/mediation/commands/settle-claim';
import { stopCase } from '@/lib/mediation/commands/stop-case';
import { wishMediator } from '@/lib/mediation/commands/wish-mediator';
import { listCases } from '@/lib/mediation/queries/list';
import { showStatistics } from '@/lib/mediation/queries/statistics';
import { findWords } from '@/tests/support/every-word';
import { aPhoto, asFile } from '@/tests/support/files';
import { aGroup, check, claimsOf, family, importRows, onClaim } from '@/tests/support/group';
import { aCaseInMediation, aDispute, at, mustOn, onCase, run } from '@/tests/support/mediation';
import { aWholeCase } from '@/tests/support/whole-case';
import { mediationKeeping } from './mediation-keeping';

const d = await aDispute('scrub');
const by = d.mediator.actor;
const late = at('2057-01-05');
/** Everything that was typed of anybody: names, telephones, numbers, homes, what they said. */
const words =
  /李示例|周示例|赵示例|代理甲|监护乙|协助丙|经理丁|某漏水|家长|甲园|13800005678|13900000246|1360000|1390000000|41010119|410\*|91350100|Y43|回执31|管〔2026〕|2026-31|PX-|1-[12]01|被褥|卫生间|茶馆|门口|楼梯|悄悄说|想请他|别人打听/;

const whole = await aWholeCase(d, async ({ ref, id, applicant, respondent }) => {
  const on = (...[command, input]: [Parameters<typeof mustOn>[2], object]) =>
    mustOn(d, ref, command, by, input, at('2026-11-24', '08:00'));
  const person = { phone: '13600001111', relation: '李示例的律师' };
  const letter = { kind: 'agent', scope: 'special', letterDay: '2026-11-20' };
  await on(addAgent, { ...person, ...letter, partyId: applicant.id, name: '代理甲', files: asFile(await aPhoto()) });
  await on(addAgent, { ...person, partyId: respondent.id, kind: 'guardian', name: '监护乙' });
  await on(inviteAide, {
    ...{ name: '协助丙', reason: '周示例的老邻居', consentDay: '2026-11-23', consents: [applicant.id, respondent.id] },
  });
  const there = { at: '2026-11-23 15:00', place: '茶馆门口', present: '李示例' };
  await on(noteStep, { ...there, step: 'listen', text: '别人打听过。', isPrivate: 'on' });
  const wish = { partyId: applicant.id, mediatorId: d.other.id, kind: 'choose', reason: '李示例想请他' };
  await on(wishMediator, wish);
  await on(declareInterest, { mediatorId: d.mediator.id, kind: 'other', reason: '李示例教过他' });
  await on(raiseAlarm, { kind: 'escalation', level: 'red', text: '周示例要动手。' });
  const [alarm] = await store.read.select().from(tables.mediationAlarms).where(eq(tables.mediationAlarms.caseId, id));
  const report = {
    alarmId: alarm!.id,
    target: 'police',
    receipt: '回执31',
    at: '2026-11-23 16:00',
    text: '报了周示例。',
  };
  await on(recordReport, { ...report, aboutName: '周示例', aboutPhone: '13900000246' });
  const sitting = { at: '2026-11-25 09:00', minutes: '60', place: '周示例家门口', guests: [applicant.id] };
  await on(bookSitting, sitting);
  const [booked] = await store.read
    .select()
    .from(tables.mediationSittings)
    .where(eq(tables.mediationSittings.caseId, id));
  const moved = { ...sitting, sittingId: booked!.id, at: '2026-11-26 09:00', reason: '李示例要上班' };
  await on(moveSitting, moved);
  await on(noteTalk, { partyId: applicant.id, at: '2026-11-23 15:00', place: '楼梯上', text: '李示例悄悄说的。' });
  const noteId = newId();
  const note = { id: noteId, version: '0', about: '李示例那件', step: 'listen', ...there, text: '被褥还湿着。' };
  const saved = await run(saveFieldNote, by, { community: d.code, ...note }, at('2026-11-24', '08:00'));
  const post = { community: d.code, ref, ...note, version: String((saved as { version: number }).version) };
  await run(postFieldNote, by, post, at('2026-11-24', '08:00'));
});

const group = await aGroup(d, {
  ...{ community: d.code, title: '家长要甲园退费', type: 'other', place: '甲园门口', facts: '家长说甲园关门了。' },
  ...{ requests: '退给家长。', respondentName: '甲园', respondentPhone: '13600002222', respondentAddress: '甲园一层' },
  voluntary: 'on',
});
const talk = {
  at: '2026-11-23 08:50',
  place: '甲园门口',
  present: '家长',
  statement: '家长说的话',
  result: 'continued',
};
await mustOn(d, group.ref, recordSession, by, talk);
await mustOn(d, group.ref, saveParty, by, {
  ...{ side: 'respondent', kind: 'firm', name: '甲园总部', code: '91350100M000100Y43' },
  ...{ contactName: '经理丁', contactPost: '甲园店长' },
});
await importRows(d, group.ref, [family(1), family(2)]);
await check(d, group.ref, [family(2), ['家长3', '错的电话', '4000', 'PX-3']]);
await run(addClaim, by, {
  community: d.code,
  ref: group.ref,
  ...{ name: '家长9', phone: '13900000009' },
  amount: '10',
  contractNo: 'PX-9',
});
const [first] = await claimsOf(group.id);
await onClaim(d, group.ref, first!.id, settleClaim, { outcome: 'referred', to: 'court', reason: '家长1要起诉' }, by);
await mustOn(d, group.ref, stopCase, by, { partyId: group.respondent.id, reason: '甲园不愿意' });
await mustOn(d, group.ref, bindDossier, d.director.actor, { boundOn: '2026-11-23' });

const failed = await aCaseInMediation(d);
await mustOn(d, failed.ref, failCase, by, { reason: '李示例不肯。', routesTold: 'on' });
await mustOn(d, failed.ref, saySatisfaction, d.downstairs.actor, { answer: 'mostly', words: '被褥没有赔。' });
await mustOn(d, failed.ref, bindDossier, by, { boundOn: '2026-11-23' });
const again = { reason: '周示例肯赔被褥了。', consentDay: '2026-11-23' };
const both = [failed.applicant.id, failed.respondent.id];
const next = await mustOn(d, failed.ref, reopenCase, by, { ...again, consents: both });
await mustOn(d, next.ref, stopCase, d.downstairs.actor, { reason: '李示例不谈了。' });
await mustOn(d, next.ref, bindDossier, d.director.actor, { boundOn: '2026-11-23' });

// Closed with something missing: the list says whose it is.
await store.transaction(async (tx) => {
  const [text] = await tx.select().from(tables.texts).where(eq(tables.texts.subjectId, whole.id)).limit(1);
  const checks = ['格式规范：李示例的登记缺住址。'];
  const row = { id: newId(), caseId: whole.id, checks, textId: text!.id, authorId: d.mediator.id };
  await tx.insert(tables.mediationGaps).values({ ...row, at: late });
});

const year = { community: d.code, from: '2026-01-01', to: '2026-12-31' };
async function table() {
  const page = await showStatistics.run({ store, actor: d.director.actor, now: late, newId }, year);
  if (!page.ok) throw new Error(page.error.code);
  const { groups, rate, months } = page.value;
  return { groups, rate, months };
}
async function found(q: string) {
  const page = await listCases.run({ store, actor: d.director.actor, now: late, newId }, { community: d.code, q });
  return page.ok ? page.value.rows.length : null;
}

test('every word of a case is found before, and none in any table after; the table of the year is the same', async () => {
  const before = await findWords(words);
  expect(before.read).toBeGreaterThan(100);
  expect(before.found.length).toBeGreaterThan(30);
  expect(await found('甲园')).toBe(1);
  const counted = await table();
  for (const { ref } of [whole, group, failed, next]) await mustOn(d, ref, releaseDossier, d.director.actor, {}, late);
  expect(await mediationKeeping.run({ store, now: late, dryRun: false })).toEqual({ files: 4 });
  expect((await findWords(words)).found).toEqual([]);
  expect(await table()).toEqual(counted);
  expect(await found('甲园')).toBe(0);
});

/** Who did something is part of the chain, and stays there by number: the register alone says whose it is. */
const byNumber = new Set(['audit_events', 'transitions', 'texts', 'access_log', 'idempotency_keys']);
test('nothing points from the case to a person of it any more', async () => {
  const persons = new RegExp(`${d.upstairs.id}|${d.downstairs.id}`);
  expect((await findWords(persons, byNumber)).found).toEqual([]);
});

test('what is anonymised is not begun again', async () => {
  const tried = await onCase(d, failed.ref, reopenCase, d.director.actor, { ...again, consents: both }, late);
  expect(tried).toMatchObject({ error: { code: 'too_late' } });
});
