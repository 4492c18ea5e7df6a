import { and, eq, isNull } from 'drizzle-orm';
import { tables } from '@/db';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayChallengeRoll } from '../policy/challenges';
import { findOwnRows, isOnRoll } from '../queries/roll-challenge';
import { lockVote } from '../queries/vote';
import { rollChallengesOf } from '../rules/challenges';
import { ruleOf, runBy } from '../rules/of-vote';
import { rollChallengeWindow } from '../rules/roll-window';
import { challengeRollInput } from '../schema/challenges';

const { rollChallenges } = tables;

/** 名册异议: somebody is missing, should not be there, is not who votes, or an area is wrong. */
export const challengeRoll = defineCommand({
  name: 'vote.challenge-roll',
  input: challengeRollInput,
  async load(tx, input, { actor }) {
    const vote = await lockVote(tx, input, 'share');
    if (!vote) return null;
    const number = input.kind === 'missing' ? null : input.number;
    const isKnown = number === null || (await isOnRoll(tx, vote.id, number));
    const same =
      actor.kind === 'user'
        ? await tx.$count(
            rollChallenges,
            and(
              eq(rollChallenges.voteId, vote.id),
              eq(rollChallenges.challengerId, actor.id),
              eq(rollChallenges.kind, input.kind),
              number === null ? isNull(rollChallenges.number) : eq(rollChallenges.number, number),
              eq(rollChallenges.state, 'open'),
            ),
          )
        : 0;
    return { ...vote, number, isKnown, isFiled: same > 0, mine: await findOwnRows(tx, vote.id, actor) };
  },
  authorize: mayChallengeRoll,
  decide({ input, loaded, by, now, newId, write }) {
    const { id: voteId, communityId, ref, number } = loaded;
    const rule = ruleOf(loaded.rule);
    const { announcedAt, opensAt } = loaded;
    if (loaded.state !== 'announced' || !announcedAt) return fail('window_over');
    const { until } = rollChallengeWindow(rule, dayOf(announcedAt), opensAt);
    if (now >= opensAt || dayOf(now) > until) return fail('window_over');
    if (!rollChallengesOf(rule).includes(input.kind)) return fail('not_of_this_vote');
    if (input.kind !== 'missing' && !number) return fail('number_needed');
    if (!loaded.isKnown) return fail('unknown_number');
    if (input.forName && !by.isAtWindow) return fail('not_at_the_window');
    if (!input.forName && loaded.isFiled) return fail('filed_already');
    const id = newId();
    const words = write(id, 'roll-challenge', input.text);
    const name = input.forName ? write(id, 'challenger', input.forName) : null;
    const row = { id, communityId, voteId, kind: input.kind, number, textId: words.id, forTextId: name?.id ?? null };
    const runs = runBy(rule.id, ['clerk', 'owners-committee']);
    return ok({
      change: {
        row: {
          ...row,
          challengerId: name ? null : by.personId,
          filedById: by.personId,
          filedAt: now,
          state: 'open' as const,
        },
        ref,
      },
      texts: name ? [words, name] : [words],
      transitions: [{ subjectId: voteId, event: 'roll-challenge', from: 'announced', to: 'announced' }],
      tells: runs.map((role) => ({
        to: { role },
        template: 'vote.roll-challenged',
        subject: { kind: 'votes' as const, id: voteId, ref },
      })),
      events: [
        { type: 'vote.roll-challenge', subjectId: voteId, payload: { challenge: id, kind: input.kind, number } },
      ],
    });
  },
  async commit(tx, { row, ref }) {
    await tx.insert(rollChallenges).values(row);
    return { ref };
  },
  says: {
    window_over: '对名册提异议的时间已经过了。',
    not_of_this_vote: { field: 'kind', text: '这一类表决没有这一项，请另选一项。' },
    number_needed: { field: 'number', text: '请填名册上的票号。' },
    unknown_number: { field: 'number', text: '名册上没有这个票号，请看名册再填。' },
    not_at_the_window: { field: 'forName', text: '只有窗口的工作人员能替别人登记；您自己提，这里不用填。' },
    filed_already: { field: 'number', text: '这一处您已经提过，还在等决定，不用再提。' },
  },
});
