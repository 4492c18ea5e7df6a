// Elections with published counts. Their ballots are not published: they are built from the counts, and our tally has to
// give back the counts and the winners. Who stands in the next ballot (`runOff`) is our law's answer, not published: there
// it was open to more. Each file names its source.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Round, tallyOffice } from '@/lib/votes/tally/election';

interface Published {
  election: string;
  publisher: string;
  url: string;
  rounds: {
    round: Round;
    seats: number;
    electorate: number;
    voted: number;
    valid: number;
    votes: Record<string, number>;
    elected: string[];
    /** By the law of that place, where its majority is of the valid ballots. */
    electedOfValid?: string[];
    runOff: string[] | null;
  }[];
}
type PublishedRound = Published['rounds'][number];

/** All marks of the first candidate, then of the next …, dealt round the ballots: nobody twice on one, none too full. */
const ballotsOf = ({ votes, valid, voted }: PublishedRound, spoilt = voted - valid) => {
  const marks = Object.values(votes).flatMap((count, i) => Array<number>(count).fill(i + 1));
  const ballots = Array.from({ length: valid }, (): number[] => []);
  for (const [i, mark] of marks.entries()) ballots[i % valid]!.push(mark);
  const spoil = Array.from({ length: spoilt }, (_, i) => (i % 2 === 0 ? 'invalid' : 'abstain'));
  return [...ballots.map((b) => b.join(',')), ...spoil];
};

const tallied = (round: PublishedRound, ballots = ballotsOf(round)) =>
  tallyOffice({
    rule: 'v-election',
    round: round.round,
    seats: round.seats,
    electorate: { heads: round.electorate },
    candidates: Object.keys(round.votes).map((name, i) => ({ number: i + 1, name })),
    ballots,
  });
const names = (people: readonly { name: string }[]) => people.map(({ name }) => name);

const published = globSync('*.json', { cwd: import.meta.dirname }).map(
  (file): Published => JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8')),
);
const rounds = published.flatMap(({ election, publisher, rounds }) =>
  rounds.map((round) => ({ title: `${election}, ${round.round}`, publisher, round })),
);

test('there are enough of them, each with its source', () => {
  expect(published.length).toBeGreaterThanOrEqual(6);
  for (const { publisher, url } of published) expect(`${publisher} ${url}`).toMatch(/^\S.* https?:\/\/\S+/);
});

test.each(rounds)('$title', ({ round }) => {
  const outcome = tallied(round);
  const votes = Object.fromEntries(outcome.candidates.map((each) => [each.name, each.votes]));
  expect(votes).toEqual(round.votes);
  expect(outcome.participating.heads).toBe(round.voted);
  expect(outcome.valid.heads).toBe(round.valid);
  expect(outcome.quorate).toBe(true);
  expect(names(outcome.elected)).toEqual(round.elected);
  expect(outcome.unfilled).toBe(round.seats - round.elected.length);
  expect(outcome.next ? names(outcome.next.candidates) : null).toEqual(round.runOff);
});

test('whom the published second ballot elected, our first ballot lets stand', () => {
  const later = published.flatMap(({ rounds: [first, second] }) => (first && second ? [{ first, second }] : []));
  expect(later.length).toBeGreaterThanOrEqual(3);
  for (const { first, second } of later) {
    const next = tallied(first).next;
    expect(next).toMatchObject({ kind: 'run-off', seats: second.seats });
    expect(names(next?.candidates ?? [])).toEqual(expect.arrayContaining(second.elected));
  }
});

test.each(rounds.filter(({ round }) => round.electedOfValid))('$title, of the valid ballots', ({ round }) => {
  const outcome = tallied(round, ballotsOf(round, 0));
  expect(names(outcome.elected)).toEqual(round.electedOfValid);
  expect(outcome.next).toBeNull();
});
