// A roll-call ballot: elector, choice and time stand in one row. A secret one is built differently.
import { and, asc, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayCastBallot } from '../policy';
import { findStandingProxies } from '../queries/proxies';
import { findTaken } from '../queries/taken';
import { voteAt } from '../queries/vote';
import { castInput } from '../schema';
import { changeBallot, findEarlier, setAside } from './change-ballot';
import { answerSentences, readAnswers } from './read-answers';
import { refuseOnScreen, screenSentences } from './refuse-on-screen';
import { saveRollCall, takeRollCall } from './take-roll-call';

const { electors, votes } = tables;

export const castBallot = defineCommand({
  name: 'vote.cast-ballot',
  input: castInput,
  async load(tx, input, { actor }) {
    const { id, communityId, ref, rule, state, mode, items, channels, allowsChange, opensAt, closesAt } = votes;
    // A share lock: the vote can be neither counted nor voided under a ballot that is being cast.
    const [vote] = await tx.lock(
      tx
        .select({ id, communityId, ref, rule, state, mode, items, channels, allowsChange, opensAt, closesAt })
        .from(votes)
        .where(voteAt(tx, input)),
      'share',
    );
    if (!vote) return null;
    if (actor.kind !== 'user') return { ...vote, mine: [], taken: null, proxies: [], earlier: [] };
    // An exclusive lock on the head: two casts for it take turns, and the second one sees the first.
    const mine = await tx.lock(
      tx
        .select({ id: electors.id })
        .from(electors)
        .where(and(eq(electors.voteId, vote.id), eq(electors.number, input.number), eq(electors.personId, actor.id)))
        .orderBy(asc(electors.id)),
      'update',
    );
    const taken = mine.length ? await findTaken(tx, vote.id, input.number) : null;
    const proxies = mine.length ? await findStandingProxies(tx, vote, [input.number]) : [];
    const earlier = vote.allowsChange && taken?.channel === 'online' ? await findEarlier(tx, mine) : [];
    return { ...vote, mine, taken, proxies, earlier };
  },
  authorize: (actor, vote) => mayCastBallot(actor, { ...vote, state: vote.state as 'announced' }),
  decide({ input, loaded, by, now, newId }) {
    if (loaded.mode !== 'roll-call') return fail('secret');
    const refusal = refuseOnScreen(loaded, 'online', now);
    // Online over online, where the vote says so; whatever came in another way stands.
    const isChange = refusal === 'already_voted' && loaded.earlier.length > 0;
    if (refusal && !isChange) return fail(refusal);
    const read = readAnswers(loaded.items, input.picked);
    if (!read.ok) return read;
    const taken = takeRollCall({
      ...{ vote: loaded, number: input.number, answers: read.value, channel: 'online', castById: by.personId },
      ...{ electors: loaded.mine, proxies: loaded.proxies, castAt: now, newId },
    });
    const changed = isChange ? changeBallot(loaded.earlier, { number: input.number, at: now }) : null;
    return ok({
      ...taken,
      change: { ...taken.change, earlier: changed?.rows ?? [] },
      events: [...taken.events, ...(changed ? [changed.event] : [])] as const,
    });
  },
  async commit(tx, { earlier, ...change }) {
    await setAside(tx, earlier);
    return saveRollCall(tx, change);
  },
  says: {
    ...answerSentences,
    ...screenSentences,
    secret: '这次是无记名表决，请重新打开投票页。',
    already_voted: '您这一票已经投过了，一票只算一次。回执在表决页上能看到。',
  },
});
