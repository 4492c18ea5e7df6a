// A secret ballot: a mark on the elector that says nothing, and a sealed row that nobody can open before the count.
import { and, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { sha256 } from '@/lib/kernel/events';
import { fail, ok } from '@/lib/kernel/result';
import { mayCastBallot } from '../policy';
import { findKeepers } from '../queries/box';
import { lockVote } from '../queries/vote';
import { answerFields } from '../schema/answers';
import { castSecretInput } from '../schema/secret';
import { isDrawn } from './draw-code';
import { answerSentences, readAnswers } from './read-answers';
import { sealSecret } from './seal-secret';

const { electors, sealedBallots, voteMarks } = tables;

export const castSecret = defineCommand({
  name: 'vote.cast-secret',
  input: castSecretInput,
  secrets: [...answerFields, 'code', 'codeProof'],
  async load(tx, input, { actor }) {
    // A share lock: the box is not opened under a ballot that is being cast.
    const vote = await lockVote(tx, input, 'share');
    if (!vote) return null;
    const none = { ...vote, mine: [], mark: undefined, refusal: null, sealed: null, isOurs: false };
    if (actor.kind !== 'user' || vote.mode !== 'secret') return none;
    const mine = await tx.lock(
      tx
        .select({ id: electors.id })
        .from(electors)
        .where(and(eq(electors.voteId, vote.id), eq(electors.number, input.number), eq(electors.personId, actor.id))),
      'update',
    );
    const [elector] = mine;
    if (!elector) return none;
    const [mark] = await tx.select().from(voteMarks).where(eq(voteMarks.electorId, elector.id));
    const keys = (await findKeepers(tx, vote.id)).map((k) => k.publicKey);
    const place = { voteId: vote.id, electorId: elector.id };
    const answers = readAnswers(vote.items, input.picked);
    const isReady = keys.length === 2 && !mark && answers.ok;
    // Sealed here, because it takes chance; `decide` sees ciphertext only.
    const sealed = isReady
      ? sealSecret({ items: vote.items, answers: answers.value, code: input.code }, keys, place)
      : null;
    return {
      ...vote,
      mine,
      mark,
      refusal: answers.ok ? null : answers.error,
      sealed,
      isOurs: isDrawn(input, { voteId: vote.id, number: input.number }),
    };
  },
  authorize: mayCastBallot,
  decide({ input, loaded, by, now }) {
    const { state, mine, mark, sealed, communityId, id: voteId } = loaded;
    if (state !== 'announced' || now >= loaded.closesAt) return fail('closed');
    if (now < loaded.opensAt) return fail('not_open_yet');
    if (!loaded.channels.includes('online')) return fail('not_online');
    if (mark) return fail(mark.channel === 'online' ? 'already_voted' : 'has_paper');
    if (loaded.refusal) return fail(loaded.refusal);
    if (!sealed) return fail('no_box');
    if (!loaded.isOurs) return fail('not_our_code');
    const row = { electorId: mine[0]!.id, voteId, communityId };
    return ok({
      change: { mark: { ...row, channel: 'online' as const, byId: by.personId, at: now }, ballot: { ...row, sealed } },
      events: [
        {
          type: 'vote.secret-cast',
          subjectId: voteId,
          payload: { number: input.number, channel: 'online', seal: sha256(sealed) },
        },
      ],
    });
  },
  async commit(tx, { mark, ballot }) {
    await tx.insert(voteMarks).values(mark);
    await tx.insert(sealedBallots).values(ballot);
    // The receipt is not in the answer: answers are kept with the form's key.
    return {};
  },
  says: {
    ...answerSentences,
    closed: '这次表决已经截止，不能再投了。',
    not_open_yet: '这次表决还没有开始，请到开始时间再来。',
    not_online: '这次表决不用手机投，请到会场或者用纸票投。',
    has_paper: '您已经领了纸票，这一票请用纸票投。',
    already_voted: '您这一票已经投过了，一票只算一次，无记名的票投了不能改。',
    no_box: '票箱的钥匙还没有设好，现在还不能投，请稍后再来，或者打电话问窗口。',
    not_our_code: '这一页放得太久了，请重新打开投票页。',
  },
});
