import fc from 'fast-check';
import { expect, test } from 'vitest';
import { electionIds } from '../rules/election';
import { type OfficeInput, tallyOffice } from './election';
import { formatMarks, parseMarks } from './marks';

const mark = fc.constantFrom('1', '2', '3', '4', '5', '9', '+王某', '+钱某', '+孙某', '+', 'x');
const ballot = fc.oneof(
  { weight: 8, arbitrary: fc.array(mark, { minLength: 1, maxLength: 4 }).map((marks) => marks.join(',')) },
  { weight: 4, arbitrary: fc.constantFrom('1', '2', '1,2', '2,3', '1,+钱某') },
  { weight: 1, arbitrary: fc.constantFrom('abstain', 'invalid') },
);
const candidates = ['王某', '李某', '张某', '赵某'].map((name, i) => ({ number: i + 1, name }));

const offices: fc.Arbitrary<OfficeInput> = fc
  .record({
    rule: fc.constantFrom(...electionIds),
    round: fc.constantFrom('first' as const, 'run-off' as const, 'tie' as const),
    seats: fc.integer({ min: 1, max: 4 }),
    ballots: fc.array(ballot, { maxLength: 60 }),
    absent: fc.nat(40),
  })
  .map(({ absent, ...rest }) => ({ ...rest, candidates, electorate: { heads: rest.ballots.length + absent + 1 } }));

const key = ({ number, name }: { number: number | null; name: string }) => `${number} ${name}`;

test('the order of ballots does not matter', () => {
  const shuffled = offices.chain((office) =>
    fc.record({
      office: fc.constant(office),
      ballots: fc.shuffledSubarray([...office.ballots], { minLength: office.ballots.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ office, ballots }) => {
      expect(tallyOffice({ ...office, ballots })).toEqual(tallyOffice(office));
    }),
  );
});

test('one more ballot for others never helps who was not elected', () => {
  fc.assert(
    fc.property(offices, ballot, (office, extra) => {
      const before = tallyOffice(office);
      const after = tallyOffice({ ...office, ballots: [...office.ballots, extra] });
      for (const old of before.candidates.filter((each) => !each.isElected)) {
        const now = after.candidates.find((each) => key(each) === key(old));
        if (!now || now.votes > old.votes) continue;
        // The share they reach does not come about by others …
        if (old.need && !old.need.met) expect(now.need?.met).toBe(false);
        // … nor their seat, unless it was the quorum that was wanting. A tie is left by others alone, so it is apart.
        const wasTied = before.ties.some((each) => key(each) === key(old));
        if (before.quorate && !wasTied && before.ties.length === 0) expect(now.isElected).toBe(false);
      }
    }),
    { numRuns: 400 },
  );
});

test('every ballot is valid, empty or invalid, and no mark is made out of nothing', () => {
  fc.assert(
    fc.property(offices, ballot, (office, extra) => {
      const kinds = (outcome: ReturnType<typeof tallyOffice>) =>
        outcome.valid.heads + outcome.abstain.heads + outcome.invalid.heads;
      const [before, after] = [office, { ...office, ballots: [...office.ballots, extra] }].map(tallyOffice);
      expect(kinds(before!)).toBe(before?.participating.heads);
      expect(kinds(after!)).toBe(before!.participating.heads + 1);
      const marks = before!.candidates.reduce((sum, each) => sum + each.votes, 0);
      expect(marks).toBeLessThanOrEqual(office.seats * before!.valid.heads);
      expect(marks).toBeGreaterThanOrEqual(before!.valid.heads);
      for (const each of before!.candidates) expect(each.votes).toBeLessThanOrEqual(before!.valid.heads);
    }),
  );
});

test('never more elected than seats, each by what the round asks, nobody passed over', () => {
  fc.assert(
    fc.property(offices, (office) => {
      const outcome = tallyOffice(office);
      expect(outcome.elected.length + outcome.unfilled).toBe(office.seats);
      expect(outcome.unfilled).toBeGreaterThanOrEqual(0);
      const [won, lost] = [true, false].map((is) => outcome.candidates.filter((each) => each.isElected === is));
      expect(won!.map(key)).toEqual(outcome.elected.map(key));
      for (const each of won!) expect(outcome.quorate && (each.need?.met ?? true)).toBe(true);
      const least = Math.min(...won!.map((each) => each.votes));
      for (const each of lost!) expect(each.votes).toBeLessThan(least);
      for (const { need } of outcome.candidates)
        if (need) expect(need.met).toBe(need.need.includes('>=') ? need.left >= need.right : need.left > need.right);
    }),
  );
});

test('a next ballot fills exactly the seats left, from those not elected, with more names than seats', () => {
  fc.assert(
    fc.property(offices, (office) => {
      const { next, unfilled, elected, ties, round } = tallyOffice(office);
      if (!next) return;
      expect(next.seats).toBe(unfilled);
      expect(next.candidates.map(({ number }) => number)).toEqual(next.candidates.map((_, i) => i + 1));
      const out = new Set(elected.map(({ name }) => name));
      expect(next.candidates.some(({ name }) => out.has(name))).toBe(false);
      if (next.kind === 'tie') expect(next.candidates.map(({ name }) => name)).toEqual(ties.map(({ name }) => name));
      else expect(round).toBe('first');
      const left = 4 - elected.filter(({ number }) => number !== null).length;
      if (next.kind === 'tie' || left > unfilled) expect(next.candidates.length).toBeGreaterThan(unfilled);
    }),
  );
});

test('a ballot is read as it is written', () => {
  fc.assert(
    fc.property(ballot, fc.integer({ min: 1, max: 4 }), (text, seats) => {
      const marks = parseMarks(text, { seats, candidates });
      const again = parseMarks(formatMarks(marks), { seats, candidates });
      if (marks.kind === 'invalid') expect(again.kind).toBe('invalid');
      else expect(again).toEqual(marks);
    }),
  );
});
