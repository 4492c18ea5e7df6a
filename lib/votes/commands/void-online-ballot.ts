import { and, asc, eq, inArray } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayVoidOnlineBallot } from '../policy/challenges';
import { findTurns } from '../queries/account-turns';
import { lockVote } from '../queries/vote';
import { voidOnlineInput } from '../schema/guarded-ballots';
import { sealOf } from './seal-ballots';

const { ballots, electors, voidedBallots } = tables;

/**
 * The elector stands at the hall: the ballot that was cast online after the account had been opened or reset is void,
 * and he votes on paper. The ballot is kept beside, with what proves it against its seal; nobody is told what it said.
 */
export const voidOnlineBallot = defineCommand({
  name: 'vote.void-online-ballot',
  input: voidOnlineInput,
  async load(tx, input, { now }) {
    const vote = await lockVote(tx, input, 'share');
    if (!vote) return null;
    // As a cast takes them: no deadlock.
    const head = await tx.lock(
      tx
        .select({ id: electors.id, personId: electors.personId })
        .from(electors)
        .where(and(eq(electors.voteId, vote.id), eq(electors.number, input.number)))
        .orderBy(asc(electors.id)),
      'update',
    );
    const ids = head.map((row) => row.id);
    const cast = ids.length ? await tx.select().from(ballots).where(inArray(ballots.electorId, ids)) : [];
    const personId = head[0]?.personId ?? null;
    const turns = personId ? await findTurns(tx, vote, [personId], now) : [];
    return { ...vote, head, personId, cast, turns };
  },
  authorize: mayVoidOnlineBallot,
  decide({ input, loaded, by, now, write }) {
    const { id: voteId, ref, state, cast, turns, personId } = loaded;
    if (loaded.mode !== 'roll-call') return fail('secret');
    if (state !== 'announced' || now < loaded.opensAt || now >= loaded.closesAt) return fail('not_open');
    if (!loaded.head.length) return fail('unknown_number');
    const [first] = cast;
    if (!first || !personId) return fail('no_ballot');
    if (first.channel !== 'online') return fail('not_online');
    if (!turns.some(({ at }) => at <= first.castAt)) return fail('not_watched');
    const words = write(voteId, 'void-ballot', input.reason);
    const stamp = { number: input.number, reasonId: words.id, voidedById: by.personId, voidedAt: now };
    return ok({
      change: { rows: cast.map((ballot) => ({ ...ballot, ...stamp })), ref },
      texts: [words],
      transitions: [{ subjectId: voteId, event: 'void-ballot', from: state, to: state, textId: words.id }],
      tells: [{ to: { personId }, template: 'vote.ballot-voided', subject: { kind: 'votes', id: voteId, ref } }],
      events: [
        {
          type: 'vote.void-ballot',
          subjectId: voteId,
          payload: { number: input.number, seals: cast.map((ballot) => sealOf(ballot.salt, ballot)) },
        },
      ],
    });
  },
  async commit(tx, { rows, ref }) {
    // Kept first: the database lets go of a ballot only when it stands elsewhere.
    await tx.insert(voidedBallots).values(rows);
    await tx.delete(ballots).where(
      inArray(
        ballots.id,
        rows.map((row) => row.id),
      ),
    );
    return { ref };
  },
  says: {
    secret: '无记名的票分不出是谁的，不能单独作废。',
    not_open: '表决开始以后、截止以前才能当面作废。',
    unknown_number: { field: 'number', text: '名册上没有这个票号，请检查。' },
    no_ballot: { field: 'number', text: '这个票号还没有投票，直接用纸票投就行。' },
    not_online: { field: 'number', text: '这一票不是用手机投的，不能作废。' },
    not_watched: {
      field: 'number',
      text: '这个账号在名册冻结以后、投票以前没有新开通或者重设过，这一票不能作废。',
    },
  },
});
