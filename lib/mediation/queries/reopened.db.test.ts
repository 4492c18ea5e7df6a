// A case that was talked over again is one case: nothing is counted twice, and no figure is lost.
import { expect, test } from 'vitest';
import { store } from '@/db';
import { newId } from '@/lib/kernel/ids';
import {
  aCaseInMediation,
  aDispute,
  aSession,
  at,
  caseRow,
  leak,
  mustOn,
  noGround,
  partiesOf,
  run,
} from '@/tests/support/mediation';
import { aWholeCase } from '@/tests/support/whole-case';
import { acceptCase } from '../commands/accept-case';
import { addTerm } from '../commands/add-term';
import { applyForMediation } from '../commands/apply-for-mediation';
import { assignMediator } from '../commands/assign-mediator';
import { draftAgreement } from '../commands/draft-agreement';
import { failCase } from '../commands/fail-case';
import { recordSession } from '../commands/record-session';
import { refuseCase } from '../commands/refuse-case';
import { reopenCase } from '../commands/reopen-case';
import { tellRights } from '../commands/tell-rights';
import { listCases } from './list';
import { findPublicCounts } from './public';
import { showStatistics } from './statistics';
import { showSubsidies } from './subsidies';

const year = { from: '2026-01-01', to: '2026-12-31' };
type Here = Awaited<ReturnType<typeof aDispute>>;
const now = at('2026-12-31', '18:00');
const as = (d: Here) => ({ store, actor: d.director.actor, now, newId });

async function figures(d: Here) {
  const page = await showStatistics.run(as(d), { community: d.code, ...year });
  if (!page.ok) throw new Error(page.error.code);
  const texts = Object.fromEntries(page.value.groups.flatMap((g) => g.lines.map((l) => [l.key, l.text])));
  const listed = async (counted: string) => {
    const list = await listCases.run(as(d), { community: d.code, counted, ...year });
    return list.ok ? list.value.rows.length : -1;
  };
  const { accepted, parties, succeeded, written, oral, amount } = texts;
  return {
    ...{ accepted, parties, succeeded, written, oral, amount },
    months: page.value.months.filter((m) => m.accepted.drawn).map((m) => [m.accepted.text, m.succeeded.text]),
    lists: [await listed('accepted'), await listed('succeeded'), await listed('oral')],
  };
}

const reason = '都想再谈。';
async function again(d: Here, ref: string, consentDay: string, when: Date) {
  const parties = await partiesOf((await caseRow(ref, d.communityId)).id);
  const consents = parties.map((p) => p.id);
  return mustOn(d, ref, reopenCase, d.director.actor, { reason, consents, consentDay }, when);
}

/** Taken in, and agreed orally on that day. */
async function agreed(d: Here, ref: string, day: string) {
  const when = at(day, '12:00');
  const on = (...[command, input]: [Parameters<typeof mustOn>[2], object]) =>
    mustOn(d, ref, command, d.director.actor, input, when);
  await on(acceptCase, { type: 'neighbours', ...noGround });
  await on(assignMediator, { mediatorId: d.mediator.id, duty: 'lead', chosenBy: 'parties' });
  const parties = await partiesOf((await caseRow(ref, d.communityId)).id);
  for (const { id: partyId } of parties) await on(tellRights, { partyId, at: `${day} 09:00`, way: 'paper' });
  const talk = { at: `${day} 10:00`, place: '调解室', present: '双方', statement: '谈成了。', result: 'success' };
  await on(recordSession, talk);
  const pay = { kind: 'pay', debtorId: parties[0]!.id, text: '再付一笔。', amount: '500', dueDay: '2026-12-31' };
  await on(addTerm, pay);
  const oral = { form: 'oral', facts: '漏水。', issues: '谁赔。', copies: '3', agreedDay: day };
  await on(draftAgreement, { ...oral, consents: parties.map((p) => p.id) });
}

test('one that failed and was agreed later is one case, and one that was settled', async () => {
  const d = await aDispute('again-failed');
  const { ref } = await aCaseInMediation(d);
  await mustOn(d, ref, failCase, d.mediator.actor, { reason: '谈不拢。', routesTold: 'on' });
  const once = { accepted: '1 件', parties: '2 人', succeeded: '0 件', months: [['1', '0']], lists: [1, 0, 0] };
  expect(await figures(d)).toMatchObject(once);
  const next = await again(d, ref, '2026-12-01', at('2026-12-01'));
  expect(await figures(d)).toMatchObject(once);
  await mustOn(d, next.ref, acceptCase, d.director.actor, { type: 'neighbours', ...noGround }, at('2026-12-02'));
  expect(await figures(d)).toMatchObject(once);
  await mustOn(d, next.ref, assignMediator, d.director.actor, {
    ...{ mediatorId: d.mediator.id, duty: 'lead', chosenBy: 'parties' },
  });
  await mustOn(d, next.ref, failCase, d.mediator.actor, { reason: '还是谈不拢。', routesTold: 'on' }, at('2026-12-03'));
  const third = await again(d, next.ref, '2026-12-04', at('2026-12-04'));
  await agreed(d, third.ref, '2026-12-05');
  // Counted as settled in the month in which it was first taken in; the agreement by its own day.
  expect(await figures(d)).toMatchObject({
    ...{ accepted: '1 件', parties: '2 人', succeeded: '1 件', oral: '1 件', amount: '500.00 元' },
    ...{ months: [['1', '1']], lists: [1, 1, 1] },
  });
});

test('one that was settled keeps its figures, and what is agreed in its place is not a second agreement', async () => {
  const d = await aDispute('again-closed');
  const { ref } = await aWholeCase(d);
  const before = await figures(d);
  expect(before).toMatchObject({ accepted: '1 件', succeeded: '1 件', written: '1 件', amount: '3,200.00 元' });
  const paid = async () => {
    const page = await showSubsidies.run(as(d), { community: d.code, ...year });
    return page.ok && [page.value.rows, page.value.sum];
  };
  const subsidies = await paid();
  const next = await again(d, ref, '2026-12-26', at('2026-12-26'));
  await agreed(d, next.ref, '2026-12-27');
  expect(await figures(d)).toEqual(before);
  expect(await paid()).toEqual(subsidies);
});

test('one that was not taken in at first counts from the day on which it was', async () => {
  const d = await aDispute('again-refused');
  const { ref } = await run(applyForMediation, d.downstairs.actor, leak(d.code));
  await mustOn(d, ref, refuseCase, d.director.actor, { grounds: 'decided', reason: '法院在审。' });
  const next = await again(d, ref, '2026-12-01', at('2026-12-01'));
  expect(await figures(d)).toMatchObject({ accepted: '0 件', lists: [0, 0, 0] });
  await agreed(d, next.ref, '2026-12-02');
  expect(await figures(d)).toMatchObject({ accepted: '1 件', succeeded: '1 件', oral: '1 件', lists: [1, 1, 1] });
});

test('the figures that everybody reads do not move either', async () => {
  const d = await aDispute('again-public');
  for (let n = 0; n < 5; n += 1) {
    const { ref } = await aCaseInMediation(d);
    await aSession(d, ref, 'failure');
    await mustOn(d, ref, failCase, d.mediator.actor, { reason: '谈不拢。', routesTold: 'on' });
    const next = await again(d, ref, '2026-12-01', at('2026-12-01'));
    await mustOn(d, next.ref, acceptCase, d.director.actor, { type: 'neighbours', ...noGround }, at('2026-12-02'));
  }
  const counts = await findPublicCounts(store.read, d.communityId, now);
  expect(counts.total).toBe('5 件以上');
  expect(counts.results.map((r) => r.text)).toEqual(['少于 5 件', '5 件以上', '少于 5 件']);
});
