// 隐患整改告知单 as it is printed: two copies, the recipient's with the tear-off part.
import { dateTime, paperDate } from '../i18n/format';
import { clockOf, dayOf } from '../kernel/calendar/day';
import { addWorkdays } from '../kernel/calendar/workdays';
import { answers, serviceMethods } from './rules';

export interface NoticePaper {
  committee: string;
  number: string;
  round: number;
  recipient: string;
  checkedAt: Date;
  place: string;
  category: string;
  seen: string;
  clauses: { label: string; text: string | null }[];
  demand: string;
  dueOn: string;
  dueAt: Date;
  after: string;
  phone: string;
  handlers: string[];
  issuedOn: string;
  replyCode: string | null;
}

/** 三个工作日 to object, and never past the deadline itself. */
const objectBy = ({ issuedOn, dueOn }: NoticePaper) => {
  const { day } = addWorkdays(issuedOn, 3);
  return day < dueOn ? day : dueOn;
};

export function composeNotice(p: NoticePaper) {
  const [hour, minute] = clockOf(p.checkedAt).split(':');
  const again = p.round > 1 ? '我们已经告知过您，现在再次告知，' : '现告诉您，';
  return {
    org: p.committee.replace(/（.*$/, ''),
    number: p.number,
    title: p.round > 1 ? '隐患整改告知单（再次）' : '隐患整改告知单',
    to: `${p.recipient}：`,
    opening: `${paperDate(dayOf(p.checkedAt))}${Number(hour)}时${minute}分，我们在日常巡查中看到下面的情况，${again}请您整改。`,
    rows: [
      { head: '隐患地点', lines: [p.place] },
      { head: '隐患类别', lines: [p.category] },
      { head: '看到的情况', lines: [p.seen] },
      { head: '依据', lines: p.clauses.map((c) => c.label) },
      { head: '请您做到', lines: [p.demand] },
      { head: '期限', lines: [`${dateTime(p.dueAt)}前`] },
      { head: '过期以后', lines: [p.after] },
    ],
    services: Object.entries(serviceMethods).flatMap(([key, word]) => (key === 'left' ? [] : [word])),
    closing: `本单是提醒和告知，不是行政处罚。您有不同意见，当面、来电或凭回执码上网都可以说，请在${paperDate(objectBy(p))}前告诉我们。`,
    handlers: p.handlers,
    phone: p.phone,
    date: paperDate(p.issuedOn),
    clauses: p.clauses.filter((c) => c.text !== null),
    reply: { choices: Object.values(answers), code: p.replyCode?.replace(/(\d{4})(\d{4})/, '$1 $2') ?? null },
  };
}
export type ComposedNotice = ReturnType<typeof composeNotice>;

type Typed = Record<string, string>;
/** A paper that was just written is printed next. */
export const paperPath = ({ ref }: { ref: string }, { community }: Typed) => `/c/${community}/notices/${ref}/paper`;
/** Where the right code leads, where a wrong one leads, and back to the same page after an answer. */
export function openedPath(out: { ref: string; open?: string | null; left?: number }, { community, open }: Typed) {
  const path = `/c/${community}/notices/${out.ref}/reply`;
  const token = out.open ?? open;
  return token ? `${path}?open=${encodeURIComponent(token)}` : `${path}?wrong=${out.left ?? 0}`;
}
export const selfClearedPath = (_out: unknown, { community }: Typed) => `/c/${community}/notices/self-cleared`;
