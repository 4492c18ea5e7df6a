import { expect, test } from 'vitest';
import { countMarks, formatMarks, type MarkFault, parseMarks, type Slate } from './marks';

const candidates = [
  { number: 1, name: '王某' },
  { number: 2, name: '李某' },
  { number: 3, name: '张某' },
  { number: 11, name: '赵某' },
];
const slate: Slate = { seats: 3, candidates };

test.each([
  ['abstain', 'abstain'],
  ['1', '1'],
  ['11,3,1', '1,3,11'],
  ['3,+钱某,1', '1,3,+钱某'],
  ['+钱某,+孙某', '+孙某,+钱某'],
  // One name, however the accent is typed.
  ['+Re\u0301', '+R\u00e9'],
  ['+ 钱某 ', '+钱某'],
  // A name written in that is on the ballot is that candidate.
  ['+李某,1', '1,2'],
])('%s is a good ballot', (text, same) => {
  const marks = parseMarks(text, slate);
  expect(marks.kind).not.toBe('invalid');
  expect(formatMarks(marks)).toBe(same);
  expect(parseMarks(same, slate)).toEqual(marks);
});

test.each<[string, MarkFault]>([
  ['invalid', 'unreadable'],
  ['', 'unreadable'],
  ['1,', 'unreadable'],
  ['01', 'unreadable'],
  ['1 ', 'unreadable'],
  ['王某', 'unreadable'],
  ['1,2,3,11', 'too-many'],
  ['1,2,3,+钱某', 'too-many'],
  ['1,1', 'doubled'],
  ['1,+王某', 'doubled'],
  ['+钱某,+钱某', 'doubled'],
  ['4', 'unknown-number'],
  ['+', 'empty-name'],
  ['1,+ ', 'empty-name'],
])('%s is invalid: %s', (text, why) => {
  expect(parseMarks(text, slate)).toEqual({ kind: 'invalid', why });
  expect(formatMarks(parseMarks(text, slate))).toBe('invalid');
});

test('as many marks as seats is not too many', () => {
  expect(parseMarks('1,2,3', slate).kind).toBe('marks');
  expect(parseMarks('1,2', { ...slate, seats: 1 }).kind).toBe('invalid');
});

test('people decide which spellings are one person, and only they', () => {
  const sameAs = new Map([
    ['王莫', '王某'],
    ['钱木', '钱某'],
  ]);
  expect(parseMarks('+王莫', { ...slate, sameAs })).toMatchObject({ numbers: [1], written: [] });
  expect(parseMarks('+钱木', { ...slate, sameAs })).toMatchObject({ numbers: [], written: ['钱某'] });
  expect(parseMarks('+钱木,+钱某', { ...slate, sameAs })).toEqual({ kind: 'invalid', why: 'doubled' });
  const ballots = ['+王莫', '+钱木', '+钱某', '+constructor'];
  const ranked = (more: Partial<Slate>) =>
    countMarks({ ...slate, ...more }, ballots).ranked.flatMap(({ name, votes }) =>
      votes > 0 ? `${name}${votes}` : [],
    );
  expect(ranked({ sameAs })).toEqual(['钱某2', '王某1', 'constructor1']);
  expect(ranked({})).toEqual(['constructor1', '王莫1', '钱木1', '钱某1']);
});

test('where nobody may be written in, a name spoils the ballot unless it is a candidate', () => {
  const closed = { ...slate, writeIns: false };
  expect(parseMarks('1,+钱某', closed)).toEqual({ kind: 'invalid', why: 'no-write-ins' });
  expect(parseMarks('+王某', closed).kind).toBe('marks');
});

test('a name of two candidates names neither', () => {
  const twins = { ...slate, candidates: [...candidates, { number: 12, name: '王某' }] };
  expect(parseMarks('+王某', twins)).toEqual({ kind: 'invalid', why: 'unclear-name' });
  expect(parseMarks('1,12', twins).kind).toBe('marks');
});

test('each ballot is one of valid, abstain, invalid; equal votes stand as on the ballot', () => {
  const count = countMarks(slate, ['1,2', 'abstain', '2,1', '+钱某', '+钱某', '1,1', 'invalid', '9']);
  expect(count).toMatchObject({ participating: 8, valid: 4, abstain: 1, invalid: 3 });
  expect(count.ranked.map(({ number, votes }) => [number, votes])).toEqual([
    [1, 2],
    [2, 2],
    [null, 2],
    [3, 0],
    [11, 0],
  ]);
});

test('an unchecked ballot paper is a bug, not a result', () => {
  expect(() => countMarks({ ...slate, seats: 0 }, [])).toThrow();
  expect(() => countMarks({ ...slate, seats: 1.5 }, [])).toThrow();
  expect(() => countMarks({ ...slate, candidates: [...candidates, { number: 1, name: '钱某' }] }, [])).toThrow();
});
