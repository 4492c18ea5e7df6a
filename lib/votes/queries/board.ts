// What the public board shows: votes open now, and results in publicity.
import { and, asc, desc, eq, gt, gte, lte } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { refLabel } from '@/lib/i18n/format';
import { dayOf, daysBetween } from '@/lib/kernel/calendar/day';
import { gate } from '@/lib/kernel/share';
import { headOf, ruleOf } from '../rules/of-vote';
import { resultWord } from '../tally/item';
import { sentenceOf } from './result-view';
import { findTurnout, publishedTurnout, turnoutOf } from './turnout';
import type { Vote } from './vote';

const { communities, votes } = tables;
const limit = 10;

const inCommunity = (communityId: string | null) => (communityId ? eq(votes.communityId, communityId) : undefined);
const line = (vote: Vote, place: { code: string; name: string }) => ({
  id: vote.id,
  href: `/c/${place.code}/votes/${vote.ref}`,
  number: refLabel('votes', vote.ref),
  title: vote.title,
  ruleName: ruleOf(vote.rule).name,
  community: place.name,
  unit: headOf(vote),
});
const rowsOf = (read: Reader) =>
  read
    .select({ vote: votes, place: { code: communities.code, name: communities.name } })
    .from(votes)
    .innerJoin(communities, eq(communities.id, votes.communityId));

/** Soonest to close first, with turnout by heads and the line of the law; two statements. */
export async function findOpenVotes(read: Reader, communityId: string | null, now: Date) {
  const rows = await rowsOf(read)
    .where(
      and(inCommunity(communityId), eq(votes.state, 'announced'), lte(votes.opensAt, now), gt(votes.closesAt, now)),
    )
    .orderBy(asc(votes.closesAt), asc(votes.id))
    .limit(limit);
  const turnout = await findTurnout(
    read,
    rows.map(({ vote }) => vote.id),
  );
  return rows.map(({ vote: row, place }) => {
    const vote = row as Vote;
    const { quorum } = ruleOf(vote.rule);
    const heads = vote.heads ?? 0;
    return {
      ...line(vote, place),
      closesAt: vote.closesAt,
      isBinding: vote.isBinding,
      heads,
      tookPart: publishedTurnout(turnoutOf(turnout, vote.id)).heads,
      /** Heads that must take part, or null where the law asks for none, or for a list to choose from. */
      gate: quorum && vote.kind !== 'options' ? gate(quorum, heads) : null,
    };
  });
}

/** Newest first; one statement. */
export async function findVotesInPublicity(read: Reader, communityId: string | null, now: Date) {
  const today = dayOf(now);
  const rows = await rowsOf(read)
    .where(and(inCommunity(communityId), eq(votes.state, 'published'), gte(votes.publicityUntil, today)))
    .orderBy(desc(votes.publicityUntil), desc(votes.id))
    .limit(limit);
  return rows.flatMap(({ vote: row, place }) => {
    const vote = row as Vote;
    const { publicityFrom, publicityUntil, outcome } = vote;
    if (!publicityFrom || !publicityUntil || !outcome) return [];
    const [first] = outcome.items;
    return [
      {
        ...line(vote, place),
        result: resultWord(vote.kind, vote.isCarried, outcome.items),
        sentence: sentenceOf(outcome, headOf(vote)),
        /** Of one question, whose numbers fit in a line. */
        agree: first?.kind === 'question' && outcome.items.length === 1 ? first.statutory.agree.heads : null,
        // How many took part is the same for each item.
        tookPart: first?.statutory.participating.heads ?? 0,
        heads: vote.heads ?? 0,
        publicityFrom,
        publicityUntil,
        /** From 1. */
        day: Math.max(1, daysBetween(publicityFrom, today)),
        days: daysBetween(publicityFrom, publicityUntil),
      },
    ];
  });
}
