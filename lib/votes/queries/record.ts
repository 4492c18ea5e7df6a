import { and, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { maskName } from '@/lib/i18n/mask';
import { dayOf } from '@/lib/kernel/calendar/day';
import { findHistory, type HistoryRow } from '@/lib/kernel/history';
import { defineQuery, type View } from '@/lib/kernel/query';
import { type Actor, hasAny } from '@/lib/kernel/verdict';
import { laterBallot } from '../commands/later-ballot';
import { type VoteEvent, voteMachine, voteSteps } from '../machine';
import * as policy from '../policy';
import { mayWatchAccounts } from '../policy/challenges';
import { mayListCodes, mayOpenArchive, mayOpenFullRecord } from '../policy/files';
import { mayTakeAttendance } from '../policy/hands';
import { mayRemind } from '../policy/reminders';
import { mayReadScans } from '../policy/scans';
import { takesPapers } from '../rules/papers';
import { hasPapers } from '../rules/scans';
import { hasCarried } from '../tally/item';
import { spellCode } from './codes';
import { findPaperTotals } from './count';
import { deskLinks } from './desk-links';
import { findGuards, presentGuards } from './guards';
import { findHands, presentHands } from './hands';
import { findHead, type Head, presentHead } from './head';
import { findProxySummary } from './proxies';
import { presentResult } from './result-view';
import { findMine, findTurnout, isFree, publishedTurnout, type TurnoutRow, turnoutOf } from './turnout';

const { ballots, boxCodes, charters, people, voteCertifications, voteRecords } = tables;

const findSignatures = (read: Reader, voteId: string) =>
  read
    .select({
      personId: voteCertifications.personId,
      name: people.name,
      at: voteCertifications.at,
      keyId: voteRecords.keyId,
    })
    .from(voteCertifications)
    .innerJoin(people, eq(people.id, voteCertifications.personId))
    .leftJoin(voteRecords, eq(voteRecords.voteId, voteCertifications.voteId))
    .where(eq(voteCertifications.voteId, voteId))
    .orderBy(voteCertifications.at);

/** The charter founded on it, if there is one. */
async function findFounded(read: Reader, voteId: string) {
  const [row] = await read
    .select({ ref: charters.ref, title: charters.title })
    .from(charters)
    .where(eq(charters.voteId, voteId));
  return row ?? null;
}

async function hasBallot(read: Reader, { id: voteId, mode }: Head, receipt: string) {
  const typed = spellCode(receipt);
  if (mode === 'secret')
    return (await read.$count(boxCodes, and(eq(boxCodes.voteId, voteId), eq(boxCodes.code, typed)))) > 0;
  return (await read.$count(ballots, and(eq(ballots.voteId, voteId), eq(ballots.receipt, typed)))) > 0;
}

/** Words that everybody reads: the study's minute and why a vote is void. */
const publicWords = new Set(['study', 'announce', 'void', 'roll-accept', 'roll-reject', 'roll-late', 'result-answer']);
/** And those that only those who run the vote read. */
const staffWords = new Set(['void-ballot', 'receive-papers']);
/** Who challenges is told to those who run the vote alone. */
const unnamed = new Set(['roll-challenge', 'result-challenge']);

const historyLine = (isStaff: boolean) => (h: HistoryRow) => ({
  id: h.id,
  at: h.at,
  who: !h.actorName || (unnamed.has(h.event) && !isStaff) ? null : isStaff ? h.actorName : maskName(h.actorName),
  what: voteSteps[h.event as VoteEvent],
  words: publicWords.has(h.event) || (isStaff && staffWords.has(h.event)) ? h.text : null,
});

const isRunning = (vote: Head) => vote.state === 'announced';
/** Nobody sees a result before the count; until two people have signed, those who may sign; of a void vote nobody. */
const resultFor = (vote: Head, isStaff: boolean) =>
  vote.state !== 'void' && vote.outcome && (vote.certifiedAt || isStaff) ? presentResult(vote, vote.outcome) : null;

/** By channel for those who run the vote, in sum for everybody. */
function turnoutFor(vote: Head & { turnout: TurnoutRow[] }, isStaff: boolean) {
  if (!isRunning(vote)) return null;
  const turnout = turnoutOf(vote.turnout, vote.id);
  return isStaff ? turnout : publishedTurnout(turnout);
}

export const showVote = defineQuery({
  name: 'vote.show',
  async load(read, { receipt, ...at }: { community: string; ref: string; receipt?: string }, { actor }) {
    const vote = await findHead(read, at);
    if (!vote) return null;
    const isStaff = policy.isStaff(actor, vote.communityId);
    const [mine, turnout, history, signatures, founded, papers, found, guards, proxies, hands] = await Promise.all([
      actor.kind === 'user' ? findMine(read, vote.id, actor.id) : [],
      isRunning(vote) ? findTurnout(read, [vote.id]) : [],
      findHistory(read, vote.id),
      findSignatures(read, vote.id),
      findFounded(read, vote.id),
      isStaff && isRunning(vote) ? findPaperTotals(read, vote.id) : null,
      receipt && vote.certifiedAt ? hasBallot(read, vote, receipt) : null,
      findGuards(read, vote),
      findProxySummary(read, vote, actor.kind === 'user' ? actor.id : null),
      vote.mode === 'hands' && vote.outcome ? findHands(read, vote.id) : null,
    ]);
    return { ...vote, mine, turnout, history, signatures, founded, papers, found, guards, proxies, hands };
  },
  authorize: policy.maySee,
  present({ loaded: v, by: { isStaff }, actor, now }) {
    const head = presentHead(v, now);
    const may = (event: VoteEvent, policyOf: (a: Actor, vote: Head) => { ok: boolean }) =>
      voteMachine.may(v.state, event) && policyOf(actor, v).ok;
    const ofFiles = {
      ...v,
      certifierIds: v.signatures.map((s) => s.personId),
      isElector: v.mine.some((m) => m.tally === 'statutory'),
    };
    const hasSigned = actor.kind === 'user' && v.signatures.some((s) => s.personId === actor.id);
    return {
      ...head,
      isStaff,
      turnout: turnoutFor(v, isStaff),
      mine: v.mine,
      papers: v.papers,
      result: resultFor(v, isStaff),
      hands: v.hands && resultFor(v, isStaff) && presentHands(v.hands, isStaff),
      publicity: v.publicityFrom && v.publicityUntil ? { from: v.publicityFrom, until: v.publicityUntil } : null,
      certificate: v.state !== 'void' &&
        v.certifiedAt && {
          at: v.certifiedAt,
          ...{ text: v.textHash, roll: v.rollHash, rule: v.ruleHash, seq: v.chainSeq, chain: v.chainHash },
          /** Fingerprint of the key that signed the public record. */
          key: v.signatures[0]?.keyId ?? null,
        },
      signatures: v.signatures.map((s) => ({ name: isStaff ? s.name : maskName(s.name), at: s.at })),
      founded: v.founded,
      guards: presentGuards(v.guards, { actor, open: isStaff }),
      /** Whether the receipt that was asked for is in the count; null when none was. */
      receiptFound: v.found,
      history: v.history.map(historyLine(isStaff)),
      /** Why it does not count, and since when. */
      voided: v.history.flatMap(({ event, at, text }) => (event === 'void' ? { at, ground: text } : []))[0] ?? null,
      /** Papers that a holder took; null where the law knows no proxy. */
      byProxy: v.proxies?.used ?? null,
      desks: deskLinks(v, v.proxies, { actor, isStaff }),
      /** What opens for this viewer. */
      files: {
        papers: takesPapers(v) && v.announcedAt !== null && policy.mayEnterPapers(actor, v).ok,
        codes: mayListCodes(actor, v).ok,
        fullRecord: mayOpenFullRecord(actor, ofFiles).ok,
        archive: mayOpenArchive(actor, ofFiles).ok,
        scans: hasPapers(v, now) && mayReadScans(actor, { ...v, hasClosed: now >= v.closesAt }).ok,
      },
      can: {
        cast: head.phase === 'open' && v.channels.includes('online') && v.mine.some(isFree),
        revise: may('revise', policy.mayRevise),
        study: head.partyStudy !== null && may('study', policy.mayRecordStudy),
        announce: may('announce', policy.mayAnnounce),
        papers: takesPapers(v) && isRunning(v) && head.phase !== 'announced' && policy.mayEnterPapers(actor, v).ok,
        count: head.phase === 'closed' && !head.isSecret && may('count', policy.mayCount),
        remind: head.phase === 'open' && v.remindedOn !== dayOf(now) && mayRemind(actor, v).ok,
        hands: head.isHands && isRunning(v) && head.phase !== 'announced' && mayTakeAttendance(actor, v).ok,
        box: head.isSecret && isRunning(v) && policy.mayOpenBox(actor, v).ok,
        certify: !hasSigned && may('sign', policy.mayCertify),
        publish: may('publish', policy.mayPublish),
        /** 另行选举: what this election left open is voted on again. */
        later:
          v.certifiedAt !== null && v.state !== 'void' && laterBallot(v).length > 0 && policy.mayDraft(actor, v).ok,
        watch: v.announcedAt !== null && mayWatchAccounts(actor, v).ok,
        void: !v.founded && may('void', policy.mayVoid),
        /** The charters' own policy and rules decide again; this only shows the way. */
        adopt:
          !v.founded &&
          hasCarried(v.outcome?.items ?? []) &&
          v.isBinding &&
          v.certifiedAt !== null &&
          !head.isOwners &&
          head.text.clauses.length > 0 &&
          hasAny(actor, ['clerk', 'secretary'], v.communityId),
      },
    };
  },
});

export type VoteView = View<typeof showVote>;
