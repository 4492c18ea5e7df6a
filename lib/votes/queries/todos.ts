import { and, asc, eq, gt, inArray, isNull, lte, ne, or } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { refLabel } from '@/lib/i18n/format';
import type { Todo } from '@/lib/kernel/cards';
import type { Actor } from '@/lib/kernel/verdict';
import { type Phase, phaseOf } from '../machine';
import * as policy from '../policy';
import { mayTakeAttendance } from '../policy/hands';
import { ruleOf } from '../rules/of-vote';
import { takesPapers } from '../rules/papers';
import { findGuardTodos } from './guard-todos';
import type { Vote } from './vote';

const { ballots, communities, electors, paperEntries, paperReturns, voidedBallots } = tables;
const { voteCertifications, voteMarks, voteProxies, votes } = tables;

const ofHead = (table: typeof paperEntries | typeof paperReturns | typeof voteProxies) =>
  and(eq(table.voteId, electors.voteId), eq(table.number, electors.number));
const limit = 50;

const todo = (vote: Pick<Vote, 'ref' | 'title'>, code: string, deed: string, dueAt: Date | null, path = ''): Todo => ({
  href: `/c/${code}/votes/${vote.ref}${path}`,
  number: refLabel('votes', vote.ref),
  title: vote.title,
  matter: null,
  deed,
  dueAt,
});

/** Open votes in which this person has not voted yet, by whatever channel, one line a vote; see ./taken. */
async function findBallots(read: Reader, personId: string, now: Date): Promise<Todo[]> {
  const rows = await read
    .selectDistinct({
      id: votes.id,
      ref: votes.ref,
      title: votes.title,
      closesAt: votes.closesAt,
      code: communities.code,
    })
    .from(electors)
    .innerJoin(votes, eq(votes.id, electors.voteId))
    .innerJoin(communities, eq(communities.id, votes.communityId))
    .leftJoin(ballots, eq(ballots.electorId, electors.id))
    .leftJoin(voteMarks, eq(voteMarks.electorId, electors.id))
    .leftJoin(voidedBallots, eq(voidedBallots.electorId, electors.id))
    .leftJoin(paperReturns, ofHead(paperReturns))
    .leftJoin(paperEntries, and(ofHead(paperEntries), eq(paperEntries.round, 1)))
    .leftJoin(voteProxies, and(ofHead(voteProxies), eq(voteProxies.state, 'used')))
    .where(
      and(
        eq(electors.personId, personId),
        isNull(ballots.id),
        isNull(paperReturns.voteId),
        isNull(paperEntries.voteId),
        isNull(voteProxies.id),
        isNull(voteMarks.electorId),
        isNull(voidedBallots.electorId),
        eq(votes.state, 'announced'),
        // Hands are raised in the hall: there is nothing to be done here.
        ne(votes.mode, 'hands'),
        lte(votes.opensAt, now),
        gt(votes.closesAt, now),
      ),
    )
    .orderBy(asc(votes.closesAt))
    .limit(limit);
  return rows.map((row) => todo(row, row.code, '投票', row.closesAt, '/ballot'));
}

type Deed = [word: string, may: (actor: Actor, vote: Vote) => { ok: boolean }, path?: string];

function deedsOf(vote: Vote, phase: Phase): Deed[] {
  if (phase === 'draft')
    return ruleOf(vote.rule).partyStudy && !vote.studyDay
      ? [['登记党组织研究', policy.mayRecordStudy]]
      : [['核对名册，公告', policy.mayAnnounce, '/announce']];
  if (phase === 'announced' && vote.mode === 'secret') return [['设票箱钥匙', policy.mayMakeBox, '/box']];
  if (phase === 'open')
    return vote.mode === 'hands'
      ? [['签到、点票', mayTakeAttendance, '/hands']]
      : takesPapers(vote)
        ? [['录纸票', policy.mayEnterPapers, '/papers']]
        : [];
  if (phase === 'closed')
    return vote.mode === 'secret'
      ? [['开箱计票', policy.mayOpenBox, '/box']]
      : [['计票', policy.mayCount, vote.mode === 'hands' ? '/hands' : '/papers']];
  if (phase === 'counted') return [['证明结果', policy.mayCertify]];
  return phase === 'certified' ? [['公示结果', policy.mayPublish]] : [];
}

/** What those who run votes have to do next. */
async function findStaffWork(read: Reader, actor: Actor & { kind: 'user' }, now: Date): Promise<Todo[]> {
  const where = [...new Set(actor.grants.map((g) => g.communityId))].filter((id) => policy.isStaff(actor, id));
  if (!where.length) return [];
  const rows = await read
    .select({ vote: votes, code: communities.code, signedById: voteCertifications.personId })
    .from(votes)
    .innerJoin(communities, eq(communities.id, votes.communityId))
    .leftJoin(
      voteCertifications,
      and(eq(voteCertifications.voteId, votes.id), eq(voteCertifications.personId, actor.id)),
    )
    .where(
      and(
        inArray(votes.communityId, where),
        or(inArray(votes.state, ['draft', 'announced', 'counted', 'certified'])),
        ne(votes.state, 'void'),
      ),
    )
    .orderBy(asc(votes.closesAt))
    .limit(limit);
  return rows.flatMap(({ vote: row, code, signedById }) => {
    const vote = row as Vote;
    const phase = phaseOf(vote, now);
    if (phase === 'counted' && signedById) return [];
    return deedsOf(vote, phase)
      .filter(([, may]) => may(actor, vote).ok)
      .map(([word, , path]) => todo(vote, code, word, phase === 'draft' ? vote.opensAt : vote.closesAt, path));
  });
}

export async function findTodos(read: Reader, actor: Actor, now = new Date()): Promise<Todo[]> {
  if (actor.kind !== 'user') return [];
  const [mine, staff, guards] = await Promise.all([
    findBallots(read, actor.id, now),
    findStaffWork(read, actor, now),
    findGuardTodos(read, actor),
  ]);
  return [...mine, ...guards, ...staff].slice(0, limit);
}
