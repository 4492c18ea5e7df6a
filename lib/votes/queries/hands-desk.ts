import { and, asc, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { defineQuery, type View } from '@/lib/kernel/query';
import { mayCountHands, mayTakeAttendance } from '../policy/hands';
import { findHands, type Hands } from './hands';
import { findHead, presentHead } from './head';

const { electors, people, voteAttendance } = tables;

const findSigned = (read: Reader, voteId: string) =>
  read
    .select({ number: electors.number })
    .from(voteAttendance)
    .innerJoin(electors, eq(electors.id, voteAttendance.electorId))
    .where(eq(voteAttendance.voteId, voteId))
    .orderBy(asc(electors.number));

/** Who stands under that number, for the one who sits at the door. */
async function findAsked(read: Reader, voteId: string, number: number) {
  if (!Number.isInteger(number) || number < 1) return null;
  const [row] = await read
    .select({ number: electors.number, label: electors.label, name: people.name, signedAt: voteAttendance.at })
    .from(electors)
    .leftJoin(people, eq(people.id, electors.personId))
    .leftJoin(voteAttendance, eq(voteAttendance.electorId, electors.id))
    .where(and(eq(electors.voteId, voteId), eq(electors.number, number)));
  return row ?? null;
}

/** 1–3、7、9–12 */
export function spellNumbers(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last && n === last[1] + 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join('、');
}

/** What waits for whom, and never what was counted: the second person counts without knowing the first's numbers. */
function countWord({ rounds, settled }: Hands, personId: string): string {
  if (settled) return rounds.length > 2 ? '第三个人点过，定了' : '两个人点的一样，定了';
  const isMine = rounds.some((r) => r.byId === personId);
  if (rounds.length > 1) return isMine ? '两个人点的不一样，等第三个人点（您点过了）' : '两个人点的不一样，请您来定';
  if (rounds.length === 1) return isMine ? '您点过了，等另一个人点' : '一个人点过了，请您再点一遍';
  return '还没有人点';
}

/** 签到 and the count of raised hands. */
export const showHandsDesk = defineQuery({
  name: 'vote.hands-desk',
  async load(read, { number, ...at }: { community: string; ref: string; number?: string | undefined }) {
    const vote = await findHead(read, at);
    if (vote?.mode !== 'hands' || !vote.announcedAt) return null;
    const [hands, signed, asked] = await Promise.all([
      findHands(read, vote.id),
      findSigned(read, vote.id),
      number ? findAsked(read, vote.id, Number(number)) : null,
    ]);
    return { ...vote, hands, signed, asked, search: number?.slice(0, 12) };
  },
  authorize: mayTakeAttendance,
  present({ loaded: v, by: { personId }, actor, now }) {
    const head = presentHead(v, now);
    const { hands } = v;
    const isRunning = head.phase === 'open' || head.phase === 'closed';
    return {
      ...head,
      attended: hands.attended,
      signed: spellNumbers(v.signed.map((s) => s.number)),
      search: v.search,
      asked: v.asked,
      countWord: countWord(hands, personId),
      can: {
        sign: head.phase === 'open' && hands.rounds.length === 0,
        count:
          isRunning &&
          hands.attended > 0 &&
          !hands.settled &&
          hands.rounds.every((r) => r.byId !== personId) &&
          mayCountHands(actor, v).ok,
      },
    };
  },
});
export type HandsDeskView = View<typeof showHandsDesk>;
