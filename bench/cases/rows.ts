import type { tables } from '@/db';
import { caseStates, disputeTypes, sources } from '@/db/schema/mediation-words';
import { addDays, dayOf } from '@/lib/kernel/calendar/day';
import { newId } from '@/lib/kernel/ids';

export interface Cast {
  communityId: string;
  mediators: string[];
  people: string[];
  textId: string;
  now: Date;
}

const day = 86_400_000;
const years = 4;
const matters = [
  '楼上漏水，泡了楼下顶棚',
  '夜里装修太吵',
  '租房押金不退',
  '车位被占',
  '宠物伤人，医药费谁出',
  '楼道堆物',
];
/** What most cases become. */
const ends = ['closed', 'closed', 'closed', 'closed', 'closed', 'failed', 'performing', 'performed'] as const;

type New<T extends { $inferInsert: object }> = T['$inferInsert'];

/** The nth case of so many: older ones first, spread over the years, hardly two alike. */
export function rowsOf(cast: Cast, nth: number, count: number) {
  const { communityId, mediators, people, textId, now } = cast;
  const id = newId();
  const at = new Date(now.getTime() - ((count - nth) / count) * years * 365 * day);
  const isNew = count - nth < count / 200;
  const state = isNew ? caseStates[nth % 5 === 1 ? 0 : (nth % 4) + 2]! : ends[nth % ends.length]!;
  const isTaken = state !== 'applied';
  const hasAgreement = ['closed', 'performing', 'performed'].includes(state);
  const row: New<typeof tables.mediations> = {
    ...{
      id,
      communityId,
      ref: `${dayOf(at).slice(0, 4)}-${nth + 1}`,
      title: `${matters[nth % 6]}（第 ${nth} 件示例）`,
    },
    ...{ state, type: disputeTypes[(nth * 7) % 18]!, source: sources[(nth * 5) % 8]!, place: `${nth % 90} 号楼` },
    ...{ factsId: textId, isProtected: nth % 40 === 0, registeredById: mediators[nth % 20]! },
    ...{ acceptedAt: isTaken ? at : null, dueDay: isTaken ? addDays(dayOf(at), 30) : null },
    ...{ extensions: nth % 30 === 0 ? 1 : 0, partyCount: 2, openTalks: (nth % 3 ? 0 : 1) + (nth % 12 ? 0 : 1) },
    ...{ endedAt: ['closed', 'failed'].includes(state) ? at : null },
    ...{ createdAt: at, version: 9 },
  };
  const party = (side: 'applicant' | 'respondent', personId: string | null): New<typeof tables.mediationParties> => ({
    ...{ id: newId(), caseId: id, side, personId, name: `示例${nth % 977}` },
  });
  const parties = [party('applicant', people[nth % people.length]!), party('respondent', null)];
  const lead: New<typeof tables.mediationMediators> = {
    ...{ id: newId(), caseId: id, personId: mediators[nth % 20]!, duty: 'lead', chosenBy: 'parties', since: at },
  };
  const talk = (result: 'continued' | 'success'): New<typeof tables.mediationSessions> => ({
    ...{ id: newId(), caseId: id, at, place: '调解室', present: '双方', statementId: textId, result },
    recorderId: mediators[nth % 20]!,
  });
  const sessions = [...(nth % 3 ? [] : [talk('continued')]), ...(nth % 12 ? [] : [talk('continued')]), talk('success')];
  const agreementId = newId();
  const agreement: New<typeof tables.mediationAgreements> | null = hasAgreement
    ? {
        ...{ id: agreementId, communityId, caseId: id, year: Number(dayOf(at).slice(0, 4)), seq: nth + 1 },
        ...{ number: `示例〔${nth}〕`, form: nth % 4 ? 'written' : 'oral', factsId: textId, issuesId: textId },
        ...{ copies: 3, amount: (nth % 5000) * 100 + 50, draftedAt: at, effectiveDay: dayOf(at) },
      }
    : null;
  const term: New<typeof tables.mediationTerms> = {
    ...{ id: newId(), caseId: id, agreementId, position: 1, kind: 'pay', debtorId: parties[1]!.id, textId },
    ...{ amount: (nth % 5000) * 100 + 50, dueDay: dayOf(at), state: 'performed', doneDay: dayOf(at), proofId: textId },
  };
  return { row, parties, lead, sessions, agreement, term };
}
