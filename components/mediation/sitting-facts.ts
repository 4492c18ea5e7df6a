import { dateTime, shortDateTime } from '@/lib/i18n/format';
import type { CaseView } from '@/lib/mediation/queries/record';

type Sitting = CaseView['sittings'][number];

/** Where and how, as everybody who may see it reads it. */
export const sittingFacts = (s: Sitting) => [
  { term: '时间', value: `${dateTime(s.startsAt)}，约 ${s.minutes} 分钟` },
  { term: '地点', value: s.address ? `${s.where}（${s.address}）` : s.where },
  { term: '方式', value: s.isOpen ? '公开进行' : '不公开进行' },
  s.guests.length > 0 && {
    term: '请谁来',
    value: s.guests.map((g) => (g.word ? `${g.name}（${g.word}）` : g.name)).join('、'),
  },
  s.wishes.length > 0 && { term: '公开不公开', value: s.wishes.map((w) => `${w.name}${w.word}`).join('；') },
];

/** What became of it: moved from when, and why. */
export const movesOf = (s: Sitting) =>
  s.moves
    .slice(1)
    .map((m) => `${m.word}${m.word === '改期' ? `到 ${shortDateTime(m.startsAt)}，${m.place}` : ''}`)
    .join('；');
