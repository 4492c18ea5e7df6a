import { expect, test } from 'vitest';
import type { ElectionId } from '../rules/election';
import { type OfficeInput, type Round, tallyOffice } from './election';

const names = ['王某', '李某', '张某', '赵某'];
/** So many ballots of each text. */
const cast = (ballots: Record<string, number>) =>
  Object.entries(ballots).flatMap(([text, times]) => Array<string>(times).fill(text));
const office = (seats: number, ballots: Record<string, number>, more: Partial<OfficeInput> = {}) =>
  tallyOffice({
    rule: 'v-election',
    round: 'first',
    seats,
    electorate: { heads: 100 },
    candidates: names.map((name, i) => ({ number: i + 1, name })),
    ballots: cast(ballots),
    ...more,
  });
const who = (people: readonly { name: string }[]) => people.map(({ name }) => name).join('');
const brief = (outcome: ReturnType<typeof office>) => [
  who(outcome.elected),
  outcome.unfilled,
  outcome.next && `${outcome.next.kind} ${outcome.next.seats} ${who(outcome.next.candidates)}`,
];

test('the outcome has this shape', () => {
  expect(office(1, { '2': 35, '1': 20, '+钱某': 1, abstain: 3, invalid: 1 })).toEqual({
    rule: 'v-election',
    round: 'first',
    seats: 1,
    electorate: { heads: 100 },
    participating: { heads: 60 },
    valid: { heads: 56 },
    abstain: { heads: 3 },
    invalid: { heads: 1 },
    candidates: [
      {
        number: 2,
        name: '李某',
        votes: 35,
        need: { need: '2y > v', left: 70, right: 60, met: true },
        isElected: true,
      },
      {
        number: 1,
        name: '王某',
        votes: 20,
        need: { need: '2y > v', left: 40, right: 60, met: false },
        isElected: false,
      },
      {
        number: null,
        name: '钱某',
        votes: 1,
        need: { need: '2y > v', left: 2, right: 60, met: false },
        isElected: false,
      },
      {
        number: 3,
        name: '张某',
        votes: 0,
        need: { need: '2y > v', left: 0, right: 60, met: false },
        isElected: false,
      },
      {
        number: 4,
        name: '赵某',
        votes: 0,
        need: { need: '2y > v', left: 0, right: 60, met: false },
        isElected: false,
      },
    ],
    clauses: [
      {
        id: 'quorum.heads',
        article: '《村民委员会组织法》第十八条',
        need: '2v > N',
        left: 120,
        right: 100,
        met: true,
      },
    ],
    quorate: true,
    elected: [{ number: 2, name: '李某' }],
    unfilled: 0,
    ties: [],
    next: null,
  });
});

// DOMAIN §1: by representatives 超过三分之二, otherwise 过半数
test.each<[ElectionId, number, string, boolean]>([
  ['v-election', 50, '2v > N', false],
  ['v-election', 51, '2v > N', true],
  ['rc-election-persons', 51, '2v > N', true],
  ['rc-election-households', 50, '2v > N', false],
  ['rc-election-reps', 66, '3v > 2N', false],
  ['rc-election-reps', 67, '3v > 2N', true],
])('%s, %i of 100 vote: %s is %s', (rule, voted, need, quorate) => {
  const outcome = office(1, { '1': voted }, { rule });
  expect(outcome.clauses[0]).toMatchObject({ need, met: quorate });
  expect(brief(outcome)).toEqual(quorate ? ['王某', 0, null] : ['', 1, null]);
});

test('two thirds exactly are no quorum of representatives', () => {
  const ninety = { rule: 'rc-election-reps', electorate: { heads: 90 } } as const;
  expect(office(1, { '1': 60 }, ninety).quorate).toBe(false);
  expect(office(1, { '1': 61 }, ninety).quorate).toBe(true);
});

test.each<[string, number, Record<string, number>, unknown[]]>([
  ['half of those who voted elects nobody', 1, { '1': 30, '2': 29, '3': 1 }, ['', 1, 'run-off 1 王某李某']],
  [
    'empty and invalid ballots stay in the base',
    1,
    { '1': 30, abstain: 15, invalid: 15 },
    ['', 1, 'run-off 1 王某李某张某赵某'],
  ],
  ['of those over half the most votes win', 2, { '1,2': 20, '1,3': 19, '2,3': 18, '1': 1 }, ['王某李某', 0, null]],
  ['seats left over are voted on again', 2, { '1,2': 30, '1,3': 21, '1,4': 9 }, ['王某', 1, 'run-off 1 李某张某']],
  ['31 of 60 is over half', 2, { '1,2': 31, '1,3': 29 }, ['王某李某', 0, null]],
  ['a written-in name can be elected', 1, { '+钱某': 31, '1': 29 }, ['钱某', 0, null]],
  ['and can stand in the run-off', 1, { '1': 25, '+钱某': 24, '2': 11 }, ['', 1, 'run-off 1 王某钱某']],
  ['an equal vote at the edge lets both stand', 1, { '1': 30, '2': 15, '3': 15 }, ['', 1, 'run-off 1 王某李某张某']],
  [
    'equal votes at the last seat are voted on again',
    2,
    { '1,2': 30, '1,3': 30, '2,3': 30 },
    ['', 2, 'tie 2 王某李某张某'],
  ],
  ['who is above the tie is elected', 2, { '1,2': 30, '1,3': 30, '1': 1, '2,3': 2 }, ['王某', 1, 'tie 1 李某张某']],
  [
    'where all are needed, all stand again',
    4,
    { '1': 30, '2': 20, '3': 6, '4': 4 },
    ['', 4, 'run-off 4 王某李某张某赵某'],
  ],
  ['equal votes below the last seat decide nothing', 1, { '1': 60, '2': 5, '3': 5 }, ['王某', 0, null]],
])('first ballot: %s', (_, seats, ballots, expected) => {
  expect(brief(office(seats, ballots))).toEqual(expected);
});

// VC 18: 以得票多的当选，但是所得票数不得少于已投选票总数的三分之一
test.each<[string, number, Record<string, number>, unknown[]]>([
  ['a third exactly is enough', 1, { '1': 20, '2': 19, '3': 19, abstain: 2 }, ['王某', 0, null]],
  ['less than a third is not, and there is no third ballot', 1, { '1': 19, '2': 18, '3': 18, '4': 5 }, ['', 1, null]],
  ['the most votes win', 1, { '1': 25, '2': 35 }, ['李某', 0, null]],
  ['one seat of two', 2, { '1,2': 15, '1,3': 14, '1,4': 16, '2,3': 4, abstain: 11 }, ['王某', 1, null]],
  ['equal votes over a third', 1, { '1': 30, '2': 30 }, ['', 1, 'tie 1 王某李某']],
  ['equal votes under a third', 1, { '1': 15, '2': 15, '3': 15, '4': 15 }, ['', 1, null]],
])('run-off: %s', (_, seats, ballots, expected) => {
  const outcome = office(seats, ballots, { round: 'run-off' });
  expect(brief(outcome)).toEqual(expected);
  expect(outcome.candidates[0]?.need?.need).toBe('3y >= v');
});

test.each<[string, number, Record<string, number>, unknown[]]>([
  ['the most votes, however few', 1, { '1': 3, '2': 2, abstain: 55 }, ['王某', 0, null]],
  ['two of three', 2, { '1,2': 20, '3': 19, '1': 21 }, ['王某李某', 0, null]],
  ['equal again: again', 1, { '1': 20, '2': 20, '3': 20 }, ['', 1, 'tie 1 王某李某张某']],
  ['nobody else may be written in', 1, { '1': 20, '2': 19, '+钱某': 21 }, ['王某', 0, null]],
])('after a tie: %s', (_, seats, ballots, expected) => {
  const tied = names.slice(0, 3).map((name, i) => ({ number: i + 1, name }));
  const outcome = office(seats, ballots, { round: 'tie', candidates: tied });
  expect(brief(outcome)).toEqual(expected);
  expect(outcome.candidates.every((each) => each.need === null)).toBe(true);
});

test('without a quorum nobody is elected in any round', () => {
  for (const round of ['first', 'run-off', 'tie'] satisfies Round[])
    expect(brief(office(1, { '1': 26, '2': 24 }, { round }))).toEqual(['', 1, null]);
});

test('the next ballot is numbered anew and remembers the old number', () => {
  expect(office(1, { '3': 25, '+钱某': 24, '2': 11 }).next?.candidates).toEqual([
    { number: 1, name: '张某', was: 3 },
    { number: 2, name: '钱某', was: null },
  ]);
  expect(office(1, { '4': 30, '2': 30 }, { round: 'run-off' }).next?.candidates).toEqual([
    { number: 1, name: '李某', was: 2 },
    { number: 2, name: '赵某', was: 4 },
  ]);
  const alone = { candidates: [{ number: 1, name: '王某' }] };
  expect(office(2, { '1': 60 }, alone).next).toBeNull();
});

test('more ballots than electors is a bug, not a result', () => {
  expect(() => office(1, { '1': 101 })).toThrow('more voted than may');
  expect(office(1, { '1': 100 }).elected).toHaveLength(1);
});
