import { expect, test } from 'vitest';

import { type RuleId, rules } from './rules';
import { type Choice, explain, isCarried, isQuorate, outcome, tally, verdict } from './tally';

/** N electors, of whom so many chose each. */
const vote = (rule: RuleId, size: number, cast: Partial<Record<Choice, number>>, attending?: number) => {
  const electorate = Array.from({ length: size }, (_, i) => ({ unit: `h${i}` }));
  const chosen = Object.entries(cast).flatMap(([choice, times]) => Array<Choice>(times).fill(choice as Choice));
  const ballots = chosen.map((choice, i) => ({ unit: `h${i}`, choice }));
  return tally({ rule, electorate, ballots, ...(attending === undefined ? {} : { attending }) });
};

test('the calculator answers in the published shape', () => {
  expect(JSON.stringify(vote('v-households', 2782, { agree: 928, oppose: 927 }))).toBe(
    '{"rule":"v-households","electorate":{"heads":2782},"participating":{"heads":1855},"agree":{"heads":928},' +
      '"oppose":{"heads":927},"abstain":{"heads":0},"invalid":{"heads":0},"quorate":true,"carried":true,"clauses":[' +
      '{"id":"quorum.heads","article":"《村民委员会组织法》第二十六条","need":"3p >= 2N","left":5565,"right":5564,"met":true},' +
      '{"id":"pass.heads","article":"《村民委员会组织法》第二十六条","need":"2y > p","left":1856,"right":1855,"met":true}]}',
  );
});

test.each<[string, RuleId, number, Partial<Record<Choice, number>>, boolean, boolean]>([
  ['VC 26: 1854 of 2782 households are no two thirds', 'v-households', 2782, { agree: 1854 }, false, false],
  ['VC 26: 927 of 1855 is no majority', 'v-households', 2782, { agree: 927, oppose: 928 }, true, false],
  ['N = 3, 2 take part', 'v-households', 3, { agree: 2 }, true, true],
  ['RC 27: exactly half is not 过半数', 'rc-households', 10, { agree: 5 }, false, false],
  ['a tie fails', 'rc-persons', 10, { agree: 5, oppose: 5 }, true, false],
  ['abstentions stay in the base', 'rc-persons', 10, { agree: 5, oppose: 3, abstain: 2 }, true, false],
  ['invalid ballots stay in the base', 'rc-persons', 10, { agree: 5, invalid: 5 }, true, false],
  ['six of ten', 'rc-persons', 10, { agree: 6, oppose: 4 }, true, true],
  ['RCE 27: two thirds of all members', 'rce-members', 6, { agree: 4 }, true, true],
  ['RCE 27: three of six is not enough, though all present agree', 'rce-members', 6, { agree: 3 }, false, false],
  ['RCE 27: quorate and still short of all', 'rce-members', 6, { agree: 3, oppose: 3 }, true, false],
  ['RCE 28: no quorum, two thirds of all', 'rce-reps', 21, { agree: 14 }, true, true],
  ['RCE 28: thirteen of twenty-one', 'rce-reps', 21, { agree: 13, oppose: 8 }, true, false],
  ['nobody came', 'rc-persons', 10, {}, false, false],
])('%s', (_, rule, size, cast, quorate, carried) => {
  const result = vote(rule, size, cast);
  expect({ quorate: result.quorate, carried: result.carried }).toEqual({ quorate, carried });
  expect(isQuorate(rules[rule], result)).toBe(quorate);
  expect(isCarried(rules[rule], result)).toBe(carried);
});

test('those who attend and cast nothing are part of the base', () => {
  expect(vote('rc-persons', 10, { agree: 4 }).quorate).toBe(false);
  expect(vote('rc-persons', 10, { agree: 4 }, 7)).toMatchObject({
    participating: { heads: 7 },
    quorate: true,
    carried: true,
  });
  expect(vote('rc-persons', 10, { agree: 4 }, 8).carried).toBe(false);
});

const flats = [
  { unit: '1-1', owner: 'A', area: 100 },
  { unit: '1-2', owner: 'A', area: 200 },
  { unit: '1-3', owner: '1-4', area: 50 },
  { unit: '1-4', area: 50 },
];
const owners = (rule: RuleId, ...ballots: [string, Choice][]) =>
  tally({ rule, electorate: flats, ballots: ballots.map(([unit, choice]) => ({ unit, choice })) });

// 建筑物区分所有权解释 9
test('one owner of two units is one head, each unit counts with its own area', () => {
  const result = owners('owners-ordinary', ['1-2', 'agree'], ['1-1', 'agree'], ['1-4', 'oppose']);
  expect(result).toMatchObject({
    electorate: { heads: 3, area: 400 },
    participating: { heads: 2, area: 350 },
    agree: { heads: 1, area: 300 },
    oppose: { heads: 1, area: 50 },
    quorate: true,
    carried: false,
  });
  expect(result.clauses.map(({ id, met }) => [id, met])).toEqual([
    ['quorum.heads', true],
    ['quorum.area', true],
    ['pass.heads', false],
    ['pass.area', true],
  ]);
});

test('an owner takes part with one of two units, and only that area', () => {
  expect(owners('owners-ordinary', ['1-1', 'agree']).participating).toEqual({ heads: 1, area: 100 });
});

// CC 278, the example of the result page
const special = (agreeArea: number) =>
  outcome('owners-special', {
    electorate: { heads: 1240, area: 13_648_260 },
    participating: { heads: 986, area: 10_431_520 },
    agree: { heads: 761, area: agreeArea },
    oppose: { heads: 187, area: 2_364_030 },
    abstain: { heads: 26, area: 250_675 },
    invalid: { heads: 12, area: 125_970 },
  });

test('each clause is explained with its numbers', () => {
  expect(explain(special(7_690_845)).map((each) => each.sentence)).toEqual([
    '参加 986 人，要全体三分之二以上，也就是 827 人：够了，多出 159 人。',
    '参加 104,315.20 ㎡，要全体三分之二以上，也就是 90,988.40 ㎡：够了，多出 13,326.80 ㎡。',
    '同意 761 人，要参加的四分之三以上，也就是 740 人：够了，多出 21 人。',
    '同意 76,908.45 ㎡，要参加的四分之三以上，也就是 78,236.40 ㎡：还差 1,327.95 ㎡。',
  ]);
  expect(verdict(special(7_690_845))).toMatch(/^没有通过：同意 76,908.45 ㎡.*还差 1,327.95 ㎡。$/);
  expect(verdict(special(7_823_640))).toBe('通过。');
  expect(explain(special(7_823_640)).at(-1)).toMatchObject({
    met: true,
    got: 7_823_640,
    gate: 7_823_640,
    base: 10_431_520,
  });
  expect(explain(special(7_823_640)).at(-1)?.sentence).toMatch(/刚好够。$/);
  expect(verdict(vote('v-households', 2782, { agree: 1412 }))).toBe(
    '没有通过，参加的不够法定数：参加 1412 户，要全体三分之二以上，也就是 1855 户：还差 443 户。',
  );
  expect(explain(vote('rce-reps', 21, { agree: 13 }))[0]?.sentence).toBe(
    '同意 13 人，要全体三分之二以上，也就是 14 人：还差 1 人。',
  );
});

test('an unchecked roll is a bug, not a result', () => {
  const [a, b] = [{ unit: 'a' }, { unit: 'b' }];
  const cast = (unit: string, choice: Choice = 'agree') => ({ unit, choice });
  const run = (electorate: (typeof a)[], ballots: ReturnType<typeof cast>[], attending?: number) => () =>
    tally({ rule: 'rc-persons', electorate, ballots, ...(attending === undefined ? {} : { attending }) });
  expect(run([a, a], [])).toThrow();
  expect(run([a, b], [cast('a'), cast('a')])).toThrow();
  expect(run([a, b], [cast('c')])).toThrow();
  expect(run([a, b], [cast('a')], 3)).toThrow();
  expect(run([a, b], [cast('a'), cast('b')], 1)).toThrow();
  expect(() => owners('owners-ordinary', ['1-1', 'agree'], ['1-2', 'oppose'])).toThrow();
  expect(() => tally({ rule: 'owners-special', electorate: [a], ballots: [] })).toThrow();
  const huge = { unit: 'a', area: Number.MAX_SAFE_INTEGER };
  expect(() => tally({ rule: 'owners-special', electorate: [huge, b], ballots: [] })).toThrow();
  expect(() => tally({ rule: 'owners-special', electorate: [huge], ballots: [] })).toThrow(RangeError);
});
