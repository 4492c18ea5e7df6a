import { dayOf } from '@/lib/kernel/calendar/day';
import type { CaseReader } from '../policy';
import { mayReadAnswer, mayReadWords } from '../policy/after';
import { isTakenUp } from '../rules/after';
import { satisfactionNames } from '../rules/words';
import { agreementView, partyName } from './agreement-view';
import type { Dossier } from './dossier';

const gone = '（已按保存期限删除）';

/** By the party, by who decides for it, or spoken and written down. */
export function answeredBy(d: Dossier, { row, by }: Dossier['after']['answers'][number]) {
  if (row.way === 'spoken') return `口述，${by ?? ''}登记`;
  const own = d.parties.find((p) => p.id === row.partyId)?.personId;
  return row.byId === null || row.byId === own ? '本人答' : `${by ?? ''}代为答`;
}

/** What this reader may know of the answers, and what the forms of afterwards offer. */
export function afterView(d: Dossier, by: CaseReader) {
  const parts = d.parts.map(({ part }) => part);
  const isTaken = new Set(d.terms.flatMap(({ term }) => (isTakenUp(term, parts) ? [term.id] : [])));
  const { answers, accountless } = d.after;
  const isOwn = (partyId: string) => answers.some(({ row }) => row.partyId === partyId && row.way === 'own');
  const isParty = by.audience === 'party';
  return {
    answers: answers
      .filter(({ row }) => mayReadAnswer(by, row.partyId))
      .map((one) => ({
        id: one.row.partyId,
        who: isParty ? '您' : partyName(d, one.row.partyId),
        answer: one.row.answer,
        word: satisfactionNames[one.row.answer],
        way: answeredBy(d, one),
        at: one.row.at,
        words: one.row.textId && mayReadWords(by, one.row) ? (one.words ?? gone) : null,
      })),
    /** Clauses that were written down as performed, or as given up. */
    takenUp: isParty ? [] : (agreementView(d)?.terms ?? []).filter((t) => isTaken.has(t.id)),
    /** Who can be written down for, and the visits that this reader made. */
    speaking: isParty ? [] : d.parties.filter((p) => accountless.includes(p.id) && !isOwn(p.id)).map((p) => p.id),
    visited: d.visits.flatMap(({ visit: v }) =>
      v.visitedAt && v.visitorId === by.personId ? [{ id: v.id, afterDays: v.afterDays, on: dayOf(v.visitedAt) }] : [],
    ),
    hasVisits: d.visits.length > 0,
  };
}
