import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ruleIds, rules } from './rules';
import { type Choice, choices, tally } from './tally';

const area = fc.integer({ min: 1, max: 1_000_000 });
const choice = fc.constantFrom<Choice>(...choices);

/** A vote under any rule: owners hold one unit or several, an owner chooses once; some do not take part. */
const votes = fc
  .record({
    rule: fc.constantFrom(...ruleIds),
    owners: fc.array(fc.record({ areas: fc.array(area, { minLength: 1, maxLength: 3 }), choice: fc.option(choice) }), {
      minLength: 1,
      maxLength: 40,
    }),
  })
  .map(({ rule, owners }) => {
    const byArea = rules[rule].weight === 'heads-and-area';
    const units = owners.flatMap(({ areas, choice }, i) =>
      areas.map((area, j) => ({ unit: `${i}-${j}`, choice, ...(byArea && { owner: `${i}`, area }) })),
    );
    const electorate = units.map(({ choice: _, ...elector }) => elector);
    const ballots = units.flatMap(({ unit, choice }) => (choice ? [{ unit, choice }] : []));
    return { rule, electorate, ballots };
  });

test('the order of ballots and of the roll does not matter', () => {
  const shuffled = votes.chain((vote) =>
    fc.record({
      vote: fc.constant(vote),
      ballots: fc.shuffledSubarray(vote.ballots, { minLength: vote.ballots.length }),
      electorate: fc.shuffledSubarray(vote.electorate, { minLength: vote.electorate.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ vote, ballots, electorate }) => {
      expect(tally({ ...vote, ballots, electorate })).toEqual(tally(vote));
    }),
  );
});

test('agreement turned into anything else never turns a fail into a pass', () => {
  fc.assert(
    fc.property(votes, fc.nat(), choice, (vote, pick, other) => {
      const owner = vote.electorate[pick % vote.electorate.length]!.unit.split('-')[0];
      const changed = vote.ballots.map((b) =>
        b.unit.split('-')[0] === owner && b.choice === 'agree' ? { ...b, choice: other } : b,
      );
      if (!tally(vote).carried) expect(tally({ ...vote, ballots: changed }).carried).toBe(false);
    }),
  );
});

test('one more against never makes those who took part agree', () => {
  fc.assert(
    fc.property(votes, fc.nat(), (vote, pick) => {
      const cast = new Set(vote.ballots.map((b) => b.unit.split('-')[0]));
      const absent = vote.electorate.filter(({ unit }) => !cast.has(unit.split('-')[0]));
      const extra = absent[pick % (absent.length || 1)];
      if (!extra) return;
      const before = tally(vote);
      const after = tally({ ...vote, ballots: [...vote.ballots, { unit: extra.unit, choice: 'oppose' as const }] });
      const passes = (result: typeof before) => result.clauses.filter((c) => c.id.startsWith('pass')).map((c) => c.met);
      passes(after).forEach((met, i) => {
        if (met) expect(passes(before)[i]).toBe(true);
      });
      // So an already quorate vote that failed stays failed.
      if (before.quorate && !before.carried) expect(after.carried).toBe(false);
    }),
  );
});

test('a quorum is reached by taking part, whatever is chosen', () => {
  fc.assert(
    fc.property(votes, choice, (vote, all) => {
      const same = vote.ballots.map(({ unit }) => ({ unit, choice: all }));
      expect(tally({ ...vote, ballots: same }).quorate).toBe(tally(vote).quorate);
    }),
  );
});

test('sums are conserved, in heads and in area', () => {
  fc.assert(
    fc.property(votes, (vote) => {
      const result = tally(vote);
      const sum = (measure: 'heads' | 'area') =>
        choices.reduce((total, each) => total + (result[each][measure] ?? 0), 0);
      expect(sum('heads')).toBe(result.participating.heads);
      expect(sum('area')).toBe(result.participating.area ?? 0);
      expect(result.participating.heads).toBeLessThanOrEqual(result.electorate.heads);
    }),
  );
});

test('a clause is its two sides and nothing else', () => {
  fc.assert(
    fc.property(votes, (vote) => {
      const result = tally(vote);
      for (const { need, left, right, met } of result.clauses)
        expect(met).toBe(need.includes('>=') ? left >= right : left > right);
      expect(result.carried).toBe(result.clauses.every((clause) => clause.met));
    }),
  );
});
