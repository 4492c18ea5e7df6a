// What each reader gets of a notice: the public no name, no words and no place beyond the building.
import type { Article } from '@/lib/charters/queries/articles';
import { refLabel } from '@/lib/i18n/format';
import { maskName } from '@/lib/i18n/mask';
import { remaining } from '@/lib/kernel/calendar/remaining';
import type { HistoryRow } from '@/lib/kernel/history';
import { type NoticeEvent, noticeStates, noticeSteps } from '../machine';
import type { Seat } from '../policy';
import { answers, answerWays, categories, isOverdue, laws, receivers, serviceMethods, serviceResults } from '../rules';
import type { Details } from './details';
import type { Notice } from './notice';

const historyLine = (isWhole: boolean) => (h: HistoryRow) => ({
  id: h.id,
  at: h.at,
  who: h.actorName ? (isWhole ? h.actorName : maskName(h.actorName)) : null,
  what: noticeSteps[h.event as NoticeEvent],
  words: isWhole && h.event !== 'find' ? h.text : null,
});
/** Steps that tell strangers nothing. */
const quiet = new Set(['note', 'new-code', 'object', 'hand-over']);

/** 《李江沟村安全自治十条》第一条 */
export const articleLabel = ({ charterTitle, name }: Pick<Article, 'charterTitle' | 'name'>) =>
  `《${charterTitle.replace(/[《》]/g, '')}》${name}`;

function clausesOf(n: Notice, article: Details['article']) {
  const law = n.lawId ? laws[n.lawId] : null;
  return [
    article && { label: articleLabel(article), text: article.text, href: article.href },
    law && { label: law.name, text: law.text, href: null },
  ].filter((c) => c !== null);
}

/** Only for staff, the recipient, and who holds the paper. */
function wholePart(n: Notice, d: Details) {
  return {
    place: d.building && !n.place.includes(d.buildingName!) ? `${d.building} ${n.place}` : n.place,
    recipient: [d.unit, n.recipientName].filter(Boolean).join('　'),
    seen: d.seen,
    demand: d.demand,
    after: d.after,
    handlers: [d.handler, d.secondHandler].filter((name) => name !== null),
    service: n.serviceMethod &&
      n.serviceResult && {
        method: serviceMethods[n.serviceMethod],
        result: serviceResults[n.serviceResult],
        at: n.servedAt!,
        witness: n.witness,
      },
    answer: n.answer && n.answeredVia && { word: answers[n.answer], via: answerWays[n.answeredVia], at: n.answeredAt! },
    rechecker: d.rechecker,
  };
}

export function viewOf(n: Notice, d: Details, seat: Seat, now: Date) {
  const isWhole = seat !== 'public';
  const isLate = isOverdue(n, now);
  return {
    id: n.id,
    ref: n.ref,
    version: n.version,
    seat,
    number: n.number ?? refLabel('notices', n.ref),
    title: n.title,
    state: n.state,
    stateLabel: noticeStates[n.state],
    category: categories[n.category].word,
    building: d.building,
    checkedAt: n.checkedAt,
    clauses: clausesOf(n, d.article),
    round: n.round,
    issuedAt: n.issuedAt,
    dueAt: n.dueAt,
    isLate,
    left: n.dueAt && !n.closedAt ? remaining(now, n.dueAt, 'workdays') : null,
    isProvisional: n.isProvisional,
    phone: n.phone ?? d.communityPhone,
    committee: d.committee,
    street: d.street,
    recheckedAt: n.recheckedAt,
    reportedTo: n.reportedTo && receivers[n.reportedTo],
    receiptNumber: n.receiptNumber,
    history: d.history.filter((h) => isWhole || !quiet.has(h.event)).map(historyLine(isWhole)),
    whole: isWhole ? wholePart(n, d) : null,
  };
}
