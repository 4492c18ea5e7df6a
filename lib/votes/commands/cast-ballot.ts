// A roll-call ballot: elector, choice and time stand in one row. A secret one is built differently.
import { and, asc, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayCastBallot } from '../policy';
import { voteAt } from '../queries/vote';
import { castInput } from '../schema';
import { answerSentences, readAnswers } from './read-answers';
import { sealBallots } from './seal-ballots';

const { ballots, electors, paperEntries, votes } = tables;

export const castBallot = defineCommand({
  name: 'vote.cast-ballot',
  input: castInput,
  async load(tx, input, { actor }) {
    const { id, communityId, state, mode, items, channels, opensAt, closesAt } = votes;
    // A share lock: the vote can be neither counted nor voided under a ballot that is being cast.
    const [vote] = await tx.lock(
      tx
        .select({ id, communityId, state, mode, items, channels, opensAt, closesAt })
        .from(votes)
        .where(voteAt(tx, input)),
      'share',
    );
    if (!vote) return null;
    if (actor.kind !== 'user') return { ...vote, mine: [], prior: undefined };
    // An exclusive lock on the head: two casts for it take turns, and the second one sees the first.
    const mine = await tx.lock(
      tx
        .select({ id: electors.id })
        .from(electors)
        .where(and(eq(electors.voteId, vote.id), eq(electors.number, input.number), eq(electors.personId, actor.id)))
        .orderBy(asc(electors.id)),
      'update',
    );
    const [first] = mine;
    if (!first) return { ...vote, mine, prior: undefined };
    // All rows of a head get their ballots together: looking at one is enough.
    const [prior] = await tx
      .select({ ballot: ballots.id, paper: paperEntries.id })
      .from(electors)
      .leftJoin(ballots, eq(ballots.electorId, electors.id))
      .leftJoin(paperEntries, and(eq(paperEntries.voteId, vote.id), eq(paperEntries.number, input.number)))
      .where(eq(electors.id, first.id))
      .limit(1);
    return { ...vote, mine, prior };
  },
  authorize: (actor, vote) => mayCastBallot(actor, { ...vote, state: vote.state as 'announced' }),
  decide({ input, loaded, by, now, newId }) {
    if (loaded.mode !== 'roll-call') return fail('secret');
    if (loaded.state !== 'announced' || now >= loaded.closesAt) return fail('closed');
    if (now < loaded.opensAt) return fail('not_open_yet');
    if (!loaded.channels.includes('online')) return fail('not_online');
    // A ballot entered from paper has both; what the voter wants to know is that it was the paper.
    if (loaded.prior?.paper) return fail('paper_received');
    if (loaded.prior?.ballot) return fail('already_voted');
    const { communityId, id: voteId, mine } = loaded;
    const { number } = input;
    const read = readAnswers(loaded.items, input.picked);
    if (!read.ok) return read;
    const sealed = sealBallots({
      ...{ communityId, voteId, number, answers: read.value, newId },
      channel: 'online',
      electors: mine,
      castById: by.personId,
      castAt: now,
    });
    return ok({ change: sealed.rows, events: [sealed.event] });
  },
  async commit(tx, rows) {
    await tx.insert(ballots).values(rows);
    return { receipt: rows[0]!.receipt };
  },
  says: {
    ...answerSentences,
    secret: '这次是无记名表决，请重新打开投票页。',
    closed: '这次表决已经截止，不能再投了。',
    not_open_yet: '这次表决还没有开始，请到开始时间再来。',
    not_online: '这次表决不用手机投，请到会场或者用纸票投。',
    paper_received: '您的纸票已经收到，这一票就按纸票算，不用再投。',
    already_voted: '您这一票已经投过了，一票只算一次。回执在表决页上能看到。',
  },
});
