import fc from 'fast-check';
import { expect, test } from 'vitest';
import { store } from '@/db';
import { anAnnouncedVote, aVillage, done, during, person } from '@/tests/support/votes';
import { findPaperTotals, findRollWithBallots, resultOf } from '../queries/count';
import { choices } from '../tally';
import { castBallot } from './cast-ballot';
import { enterPapers } from './enter-papers';

const village = await aVillage({ count: 40 });

test('the result is the tally of the rows, whoever voted what over which channel', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ choice: fc.constantFrom(...choices), online: fc.boolean(), votes: fc.boolean() }), {
        minLength: 40,
        maxLength: 40,
      }),
      async (plan) => {
        const vote = await anAnnouncedVote(village);
        const at = { community: village.code, ref: vote.ref };
        const roll = await findRollWithBallots(store.read, vote.id);
        const papers: [number, string][] = [];
        const want = { agree: 0, oppose: 0, abstain: 0, invalid: 0 };
        for (const [i, { choice, online, votes }] of plan.entries()) {
          if (!votes) continue;
          want[choice] += 1;
          const elector = roll.find((e) => e.number === i + 1)!;
          const ballot = { ...at, number: String(elector.number), choice, checked: 'yes' };
          if (online && choice !== 'invalid') await done(castBallot, person(elector.personId!), during, ballot);
          else papers.push([elector.number, choice]);
        }
        const page = {
          ...at,
          channel: 'paper',
          number: papers.map(([n]) => String(n)),
          choice: papers.map(([, c]) => c),
        };
        if (papers.length)
          for (const who of [village.clerk, village.supervisor]) await done(enterPapers, who.actor, during, page);
        const rows = await findRollWithBallots(store.read, vote.id);
        const { items, channels } = resultOf(vote, rows, await findPaperTotals(store.read, vote.id));
        const [item] = items;
        if (item?.kind !== 'question') throw new Error('not a question');
        const { statutory } = item;
        for (const choice of choices) expect(statutory[choice].heads).toBe(want[choice]);
        const all = Object.values(want).reduce((a, b) => a + b, 0);
        expect(statutory.participating.heads).toBe(all);
        expect(channels.reduce((sum, c) => sum + c.heads, 0)).toBe(all);
      },
    ),
    { numRuns: 4 },
  );
});
