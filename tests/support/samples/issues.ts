import { acceptIssue } from '@/lib/issues/commands/accept-issue';
import { closeIssue } from '@/lib/issues/commands/close-issue';
import { dispatchIssue } from '@/lib/issues/commands/dispatch-issue';
import { handleIssue } from '@/lib/issues/commands/handle-issue';
import { noteIssue } from '@/lib/issues/commands/note-issue';
import { rateIssue } from '@/lib/issues/commands/rate-issue';
import { rejectIssue } from '@/lib/issues/commands/reject-issue';
import { reportIssue } from '@/lib/issues/commands/report-issue';
import { sendBackIssue } from '@/lib/issues/commands/send-back-issue';
import { verifyIssue } from '@/lib/issues/commands/verify-issue';
import type { Samples, World } from './world';

const report = { title: '楼道灯不亮', text: '三楼到四楼的灯坏了一周。', place: '1号楼', category: 'other' };
const text = '看过了。';

/** The issue after the first `steps` of its way. */
async function issue(w: World, steps: number) {
  const { ref } = await w.run(reportIssue, 'resident', report);
  const on = async () => ({ ...(await w.form('issues', ref)) });
  const way = [
    async () => w.run(acceptIssue, 'clerk', { ...(await on()), title: report.title }),
    async () => w.run(dispatchIssue, 'clerk', { ...(await on()), handlerId: w.here.handler.id, dueOn: w.day(7) }),
    async () => w.run(handleIssue, 'handler', { ...(await on()), text }),
    async () => w.run(verifyIssue, 'clerk', { ...(await on()), passed: 'yes', text }),
    async () => w.run(closeIssue, 'clerk', { ...(await on()), outcome: 'resolved', text }),
  ];
  for (const step of way.slice(0, steps)) await step();
  return { ...(await on()) };
}
export const anAcceptedIssue = (w: World) => issue(w, 1);

const asks = 'the handler';
export const issues: Samples = {
  'issue.report': async (w) => ({
    command: reportIssue,
    by: 'resident',
    input: { community: w.code, ...report },
  }),
  'issue.accept': async (w) => ({
    command: acceptIssue,
    by: 'clerk',
    input: { ...(await issue(w, 0)), title: report.title },
  }),
  'issue.reject': async (w) => ({ command: rejectIssue, by: 'clerk', input: { ...(await issue(w, 0)), reason: text } }),
  'issue.dispatch': async (w) => ({
    command: dispatchIssue,
    by: 'secretary',
    input: { ...(await issue(w, 1)), handlerId: w.here.handler.id, dueOn: w.day(7) },
  }),
  'issue.send-back': async (w) => ({
    command: sendBackIssue,
    by: 'handler',
    asks,
    input: { ...(await issue(w, 2)), reason: text },
  }),
  'issue.note': async (w) => ({ command: noteIssue, by: 'handler', asks, input: { ...(await issue(w, 2)), text } }),
  'issue.handle': async (w) => ({ command: handleIssue, by: 'handler', asks, input: { ...(await issue(w, 2)), text } }),
  'issue.verify': async (w) => ({
    command: verifyIssue,
    by: 'supervisor',
    input: { ...(await issue(w, 3)), passed: 'yes', text },
  }),
  'issue.close': async (w) => ({
    command: closeIssue,
    by: 'secretary',
    input: { ...(await issue(w, 4)), outcome: 'resolved', text },
  }),
  'issue.rate': async (w) => ({
    command: rateIssue,
    by: 'resident',
    asks: 'the reporter',
    input: { ...(await issue(w, 5)), rating: 'satisfied', text },
  }),
};
