import { store } from '@/db';
import { guest } from '@/lib/kernel/verdict';
import { answerByCode } from '@/lib/notices/commands/answer-by-code';
import { answerNotice } from '@/lib/notices/commands/answer-notice';
import { findHazard } from '@/lib/notices/commands/find-hazard';
import { fixNotice } from '@/lib/notices/commands/fix-notice';
import { issueAgain } from '@/lib/notices/commands/issue-again';
import { issueNotice } from '@/lib/notices/commands/issue-notice';
import { logSelfCleared } from '@/lib/notices/commands/log-self-cleared';
import { makeCode } from '@/lib/notices/commands/make-code';
import { noteNotice } from '@/lib/notices/commands/note-notice';
import { openByCode } from '@/lib/notices/commands/open-by-code';
import { receiptNotice } from '@/lib/notices/commands/receipt-notice';
import { recheckNotice } from '@/lib/notices/commands/recheck-notice';
import { recordAnswer } from '@/lib/notices/commands/record-answer';
import { reportNotice } from '@/lib/notices/commands/report-notice';
import { serveNotice } from '@/lib/notices/commands/serve-notice';
import { settleNotice } from '@/lib/notices/commands/settle-notice';
import { withdrawNotice } from '@/lib/notices/commands/withdraw-notice';
import { findNotice } from '@/lib/notices/queries/notice';
import { replyCode } from '@/lib/notices/queries/reply-code';
import type { Samples, World } from './world';

const text = '去看过了。';
const hazard = (w: World) => ({
  ...{ category: 'fire-lane', place: '一层楼梯间', unitCode: '1-101', recipientName: '' },
  ...{ checkedAt: w.instant(-9), text: '纸箱靠墙码放' },
});
const paper = (w: World, dueIn: number) => ({
  ...{ lawId: 'fire-28', demand: '把纸箱搬走', after: '报街道办事处处理', phone: '0371-5550 0123' },
  ...{ dueOn: w.day(dueIn), handlerId: w.here.grid.id, secondHandlerId: w.second.grid.id },
});

/** The notice after the first `steps` of its way; its deadline was yesterday, or is in a week. */
async function notice(w: World, steps: number, dueIn = 7) {
  const { ref } = await w.run(findHazard, 'grid', hazard(w), -8);
  const on = () => w.form('notices', ref);
  const served = { method: 'hand', result: 'signed', servedAt: w.instant(-7, -1) };
  const way = [
    async () => w.run(issueNotice, 'grid', { ...(await on()), ...paper(w, dueIn) }, -8),
    async () => w.run(serveNotice, 'grid', { ...(await on()), ...served }, -7),
    async () => w.run(reportNotice, 'clerk', { ...(await on()), receiver: 'fire', text }),
    async () => w.run(receiptNotice, 'street', { ...(await on()), receiptNumber: '消受〔2026〕88' }),
  ];
  for (const step of way.slice(0, steps)) await step();
  return on();
}

/** A notice on the flat that the resident owns. */
async function concerning(w: World) {
  const { ref } = await w.run(findHazard, 'grid', { ...hazard(w), unitCode: '1-102' }, -8);
  await w.run(issueNotice, 'grid', { ...(await w.form('notices', ref)), ...paper(w, 7) }, -8);
  return w.form('notices', ref);
}

const codeOf = async (w: World, ref: string) => replyCode((await findNotice(store.read, w.code, ref, guest))!.codeId!);

export const notices: Samples = {
  'notice.find': async (w) => ({ command: findHazard, by: 'grid', input: { community: w.code, ...hazard(w) } }),
  'notice.fix': async (w) => ({ command: fixNotice, by: 'grid', input: { ...(await notice(w, 0)), text } }),
  'notice.issue': async (w) => ({
    command: issueNotice,
    by: 'grid',
    input: { ...(await notice(w, 0)), ...paper(w, 7) },
  }),
  'notice.again': async (w) => ({
    command: issueAgain,
    by: 'grid',
    input: { ...(await notice(w, 2, -1)), ...paper(w, 7) },
  }),
  'notice.new-code': async (w) => ({ command: makeCode, by: 'grid', input: await notice(w, 2) }),
  'notice.serve': async (w) => ({
    command: serveNotice,
    by: 'grid',
    input: { ...(await notice(w, 1)), method: 'hand', result: 'signed', servedAt: w.instant(-1) },
  }),
  'notice.answer': async (w) => ({
    command: answerNotice,
    by: 'resident',
    asks: 'whom the notice concerns',
    input: { ...(await concerning(w)), answer: 'help' },
  }),
  'notice.open-by-code': async (w) => {
    const { community, ref } = await notice(w, 2);
    const input = { community, ref, code: await codeOf(w, ref) };
    return { command: openByCode, by: 'resident', anybody: true, input };
  },
  'notice.answer-by-code': async (w) => {
    const on = await notice(w, 2);
    const { open } = await w.run(openByCode, 'resident', { ref: on.ref, code: await codeOf(w, on.ref) });
    return { command: answerByCode, by: 'resident', anybody: true, input: { ...on, answer: 'done', open: open! } };
  },
  'notice.record-answer': async (w) => ({
    command: recordAnswer,
    by: 'grid',
    input: { ...(await notice(w, 2)), answer: 'done', via: 'phone' },
  }),
  'notice.note': async (w) => ({ command: noteNotice, by: 'grid', input: { ...(await notice(w, 2)), text } }),
  'notice.recheck': async (w) => ({
    command: recheckNotice,
    by: 'supervisor',
    input: { ...(await notice(w, 2)), passed: 'yes', text },
  }),
  'notice.report': async (w) => ({
    command: reportNotice,
    by: 'secretary',
    input: { ...(await notice(w, 2, -1)), receiver: 'fire', text },
  }),
  'notice.receipt': async (w) => ({
    command: receiptNotice,
    by: 'street',
    input: { ...(await notice(w, 3, -1)), receiptNumber: '消受〔2026〕89' },
  }),
  'notice.settle': async (w) => ({ command: settleNotice, by: 'street', input: { ...(await notice(w, 4, -1)), text } }),
  'notice.withdraw': async (w) => ({
    command: withdrawNotice,
    by: 'secretary',
    input: { ...(await notice(w, 2)), text },
  }),
  'notice.log-self-cleared': async (w) => ({
    command: logSelfCleared,
    by: 'grid',
    input: { community: w.code, category1: 'wiring', place1: '过道插座', day1: w.day(-1) },
  }),
};
