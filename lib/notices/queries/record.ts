import { findArticles } from '@/lib/charters/queries/articles';
import { dayOf } from '@/lib/kernel/calendar/day';
import { addWorkdays } from '@/lib/kernel/calendar/workdays';
import { defineQuery, type View } from '@/lib/kernel/query';
import { type NoticeEvent, noticeMachine } from '../machine';
import * as policy from '../policy';
import { categories, isIgnored, lawFor, laws } from '../rules';
import { findDetails } from './details';
import { findHandlers } from './handlers';
import { findNotice } from './notice';
import { articleLabel, viewOf } from './view';

const lawOptions = Object.entries(laws).map(([value, { name }]) => ({ value, label: name }));
/** 五个工作日: usual, and the form lets it be changed. */
const usualDays = 5;

export const showNotice = defineQuery({
  name: 'notice.show',
  async load(read, { community, ref }: { community: string; ref: string }, { actor, now }) {
    const notice = await findNotice(read, community, ref, actor);
    if (!notice) return null;
    const isWriting = policy.mayIssue(actor, notice).ok && !notice.closedAt;
    const [details, handlers, articles] = await Promise.all([
      findDetails(read, notice),
      isWriting ? findHandlers(read, notice.communityId) : [],
      isWriting && notice.state === 'found' ? findArticles(read, notice.communityId, now) : [],
    ]);
    return { ...notice, details, handlers, articles };
  },
  authorize: policy.maySee,
  present({ loaded: n, by: { seat }, actor, now }) {
    const d = n.details;
    const may = (event: NoticeEvent, policyOf: (a: typeof actor, notice: typeof n) => { ok: boolean }) =>
      noticeMachine.may(n.state, event) && policyOf(actor, n).ok;
    const ignored = isIgnored(n, now);
    const isOut = n.issuedAt !== null && n.closedAt === null;
    return {
      ...viewOf(n, d, seat, now),
      /** What the form of a paper opens with. */
      draft: {
        demand: d.demand ?? categories[n.category].demand,
        after:
          d.after ??
          `我们再上门一次；仍未整改的，报${d.street.replace(/（.*$/, '')}和消防救援机构处理，并把受理编号告诉您。`,
        dueOn: addWorkdays(dayOf(now), usualDays).day,
        phone: n.phone ?? d.communityPhone,
        lawId: lawFor(n.category),
        laws: lawOptions,
        articles: n.articles.map((a) => ({ value: a.id, label: articleLabel(a) })),
        handlers: n.handlers.map((h) => ({ value: h.id, label: h.name })),
        handlerId: n.handlerId ?? (actor.kind === 'user' ? actor.id : null),
        secondHandlerId: n.secondHandlerId,
      },
      can: {
        fix: may('fix', policy.mayFix),
        issue: may('issue', policy.mayIssue),
        serve: may('serve', policy.mayServe),
        answer: isOut && policy.mayAnswer(actor, n).ok,
        done: may('answer-done', policy.mayAnswer),
        fixing: may('answer-fixing', policy.mayAnswer),
        recordAnswer: isOut && policy.mayRecordAnswer(actor, n).ok,
        note: !n.closedAt && policy.mayNote(actor, n).ok,
        recheck: may('recheck-pass', policy.mayRecheck),
        again: ignored && may('again', policy.mayIssueAgain),
        report: ignored && may('report', policy.mayReport),
        receipt: may('receipt', policy.mayReceipt),
        settle: may('settle', policy.maySettle),
        withdraw: may('withdraw', policy.mayWithdraw),
        newCode: isOut && policy.mayMakeCode(actor, n).ok,
        print: policy.mayPrint(actor, n).ok,
        byCode: isOut && seat === 'public',
      },
    };
  },
});

export type NoticeView = View<typeof showNotice>;
