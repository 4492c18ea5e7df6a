// A roll-call ballot: elector, choice and time stand in one row. A secret one is built differently.
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayCastBallot } from '../policy';
import { lockOwnHead } from '../queries/own-head';
import { findStandingProxies } from '../queries/proxies';
import { findTaken } from '../queries/taken';
import { lockVote } from '../queries/vote';
import { castInput } from '../schema';
import { changeBallot, findEarlier, setAside } from './change-ballot';
import { answerSentences, readAnswers } from './read-answers';
import { refuseOnScreen, screenSentences } from './refuse-on-screen';
import { saveRollCall, takeRollCall } from './take-roll-call';

export const castBallot = defineCommand({
  name: 'vote.cast-ballot',
  input: castInput,
  async load(tx, input, { actor }) {
    // A share lock: the vote can be neither counted nor voided under a ballot that is being cast.
    const vote = await lockVote(tx, input, 'share');
    if (!vote) return null;
    if (actor.kind !== 'user') return { ...vote, mine: [], taken: null, proxies: [], earlier: [] };
    const mine = await lockOwnHead(tx, { voteId: vote.id, number: input.number, personId: actor.id });
    const taken = mine.length ? await findTaken(tx, vote.id, input.number) : null;
    const proxies = mine.length ? await findStandingProxies(tx, vote, [input.number]) : [];
    const earlier = vote.allowsChange && taken?.channel === 'online' ? await findEarlier(tx, mine) : [];
    return { ...vote, mine, taken, proxies, earlier };
  },
  authorize: mayCastBallot,
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
