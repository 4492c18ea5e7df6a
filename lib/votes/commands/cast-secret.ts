// A secret ballot: a mark on the elector that says nothing, and a sealed row that nobody can open before the count.
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayCastBallot } from '../policy';
import { lockOwnHead } from '../queries/own-head';
import { findStandingProxies } from '../queries/proxies';
import { findTaken } from '../queries/taken';
import { lockVote } from '../queries/vote';
import { answerFields } from '../schema/answers';
import { castSecretInput } from '../schema/secret';
import { answerSentences } from './read-answers';
import { refuseOnScreen, screenSentences } from './refuse-on-screen';
import { prepareSecret, saveSecret, secretSentences, takeSecret } from './take-secret';

export const castSecret = defineCommand({
  name: 'vote.cast-secret',
  input: castSecretInput,
  secrets: [...answerFields, 'code', 'codeProof'],
  async load(tx, input, { actor }) {
    // A share lock: the box is not opened under a ballot that is being cast.
    const vote = await lockVote(tx, input, 'share');
    if (!vote) return null;
    const none = { ...vote, mine: [], taken: null, proxies: [], secret: null };
    if (actor.kind !== 'user' || vote.mode !== 'secret') return none;
    const mine = await lockOwnHead(tx, { voteId: vote.id, number: input.number, personId: actor.id });
    const [elector] = mine;
    if (!elector) return none;
    const taken = await findTaken(tx, vote.id, input.number);
    const proxies = await findStandingProxies(tx, vote, [input.number]);
    return { ...vote, mine, taken, proxies, secret: taken ? null : await prepareSecret(tx, vote, elector.id, input) };
  },
  authorize: mayCastBallot,
  decide({ input, loaded, by, now }) {
    const { mine, proxies, secret } = loaded;
    const refusal = refuseOnScreen(loaded, 'online', now);
    if (refusal) return fail(refusal);
    if (!secret) return fail('no_box');
    if (secret.refusal) return fail(secret.refusal);
    return ok(
      takeSecret({
        ...{ vote: loaded, number: input.number, sealed: secret.sealed, channel: 'online', proxies },
        ...{ electorId: mine[0]!.id, byId: by.personId, at: now },
      }),
    );
  },
  commit: saveSecret,
  says: {
    ...answerSentences,
    ...screenSentences,
    ...secretSentences,
    already_voted: '您这一票已经投过了，一票只算一次，无记名的票投了不能改。',
  },
});
