import { expect, test } from 'vitest';
import { ruleIds, rules } from '../rules';
import { isByArea, type VoteRuleId } from '../rules/of-vote';
import type { BallotItem } from './answers';
import { countBox, countHands, countRoll, deciding, hasCarried, isCarried, resultWord, withSilent } from './item';

const question: BallotItem = { nth: 2, kind: 'question', title: '第二条', max: 1, options: [] };
const options = ['王某', '李某'].map((label, at) => ({ nth: at + 1, label }));
const list: BallotItem = { ...question, kind: 'options', title: '哪天开会', options };
const office: BallotItem = { ...list, kind: 'election', title: '主任' };
const units = ['a', 'b', 'c', 'd', 'e'];
const rollOf = (answers: readonly string[], all: readonly string[] = units) => ({
  electorate: all.map((unit) => ({ unit })),
  ballots: answers.map((answer, at) => ({ unit: all[at]!, answer })),
});

test('a question counted over the roll: the tally of law, and the opinion of others beside it', () => {
  const roll = rollOf(['agree', 'agree', 'oppose']);
  const beside = rollOf(['oppose', 'invalid'], ['x', 'y', 'z']);
  const counted = countRoll('rc-households', question, roll, beside);
  expect(counted).toMatchObject({
    ...{ kind: 'question', nth: 2, title: '第二条' },
    statutory: { rule: 'rc-households', participating: { heads: 3 }, agree: { heads: 2 }, carried: true },
    advisory: { electorate: { heads: 3 }, participating: { heads: 2 }, agree: { heads: 0 }, oppose: { heads: 1 } },
  });
  expect(countRoll('rc-households', question, roll, null)).toMatchObject({ advisory: null });
});

test('a question counted from a box comes to the same as over the roll', () => {
  const answers = ['agree', 'oppose', 'abstain', 'invalid'];
  expect(countBox('v-persons', question, 5, answers)).toEqual(countRoll('v-persons', question, rollOf(answers), null));
  expect(countBox('v-persons', question, 5, answers)).toMatchObject({
    statutory: { agree: { heads: 1 }, oppose: { heads: 1 }, abstain: { heads: 1 }, invalid: { heads: 1 } },
  });
});

test('a list is put in order under no rule of law, from a roll as from a box', () => {
  const answers = ['1', '2', '2'];
  const counted = countBox('rc-persons', list, 5, answers);
  expect(counted).toMatchObject({
    ...{ kind: 'options', nth: 2, title: '哪天开会' },
    statutory: {
      max: 1,
      options: [
        { number: 2, name: '李某', votes: 2 },
        { number: 1, votes: 1 },
      ],
    },
  });
  expect(countRoll('rc-persons', list, rollOf(answers), null)).toEqual(counted);
});

test('who is asked beside the roll has a list of their own, which adds nothing to the other', () => {
  const counted = countRoll('rc-persons', list, rollOf(['1', '2', '2']), rollOf(['1', 'abstain'], ['x', 'y', 'z']));
  expect(counted).toMatchObject({
    statutory: { participating: { heads: 3 }, options: [{ number: 2, votes: 2 }, { votes: 1 }] },
    advisory: {
      ...{ electorate: { heads: 3 }, participating: { heads: 2 }, abstain: { heads: 1 } },
      options: [{ number: 1, votes: 1 }, { votes: 0 }],
    },
  });
  expect(countRoll('rc-persons', list, rollOf(['1']), null)).toMatchObject({ advisory: null });
});

test('an office is counted by the rule of its election and its round, from a roll as from a box', () => {
  const answers = ['1', '1', '2'];
  const counted = countBox('v-election', office, 5, answers);
  expect(counted).toMatchObject({
    ...{ kind: 'election', nth: 2, title: '主任' },
    statutory: { rule: 'v-election', round: 'first', seats: 1, electorate: { heads: 5 }, elected: [{ name: '王某' }] },
  });
  expect(countRoll('v-election', office, rollOf(answers), null)).toEqual(counted);
  const again = countBox('v-election', { ...office, round: 'run-off' }, 5, ['1', '2', '2']);
  expect(again).toMatchObject({ statutory: { round: 'run-off' } });
});

test('an office under a rule that elects nobody, or a question under one that does, is a bug', () => {
  expect(() => countBox('v-persons', office, 5, [])).toThrow('an office without the rule of an election');
  expect(() => countBox('v-election', question, 5, [])).toThrow('an election without offices');
  expect(() => countRoll('v-election', question, rollOf([]), null)).toThrow('an election without offices');
});

const box = (rule: VoteRuleId, item: BallotItem, ...answers: string[]) => countBox(rule, item, 5, answers);
const yes = box('v-persons', question, 'agree', 'agree', 'agree');
const no = box('v-persons', question, 'oppose', 'oppose', 'oppose');

test('carried is what has every item carried, elected what has every seat filled; a list decides nothing', () => {
  expect([isCarried([yes, yes]), isCarried([yes, no]), isCarried([no, yes])]).toEqual([true, false, false]);
  const [full, open] = [box('v-election', office, '1', '1', '2'), box('v-election', office, '1', '2', 'abstain')];
  expect([isCarried([full]), isCarried([full, open])]).toEqual([true, false]);
  expect(isCarried([box('rc-persons', list, '1')])).toBeNull();
});

test('of articles voted one by one, one that is carried is something', () => {
  expect([hasCarried([no, yes]), hasCarried([no]), hasCarried([])]).toEqual([true, false, false]);
  expect(hasCarried([box('v-election', office, '1', '1', '1')])).toBe(false);
});

test('the word for a result', () => {
  const word = (...result: Parameters<typeof resultWord>) =>
    `${resultWord(...result).word} ${resultWord(...result).shape}`;
  const [enough, few] = [box('v-election', office, '1', '2', 'abstain'), box('v-election', office, '1', '1')];
  expect(word('question', true, [yes])).toBe('通过 done');
  expect(word('question', false, [no])).toBe('没有通过 fail');
  expect(word('election', true, [box('v-election', office, '1', '1', '1')])).toBe('选满了 done');
  expect(word('election', false, [enough])).toBe('没有选满 fail');
  expect(word('election', false, [few])).toBe('选举无效 fail');
  expect(word('options', null, [])).toBe('征求意见 done');
});

test('areas count in owners’ votes and in no other', () => {
  expect(ruleIds.filter(isByArea)).toEqual(ruleIds.filter((id) => rules[id].weight === 'heads-and-area'));
  expect(ruleIds.filter(isByArea)).toEqual(['owners-ordinary', 'owners-special']);
  expect(isByArea('v-election')).toBe(false);
});

test('raised hands: who came is the base, and who raised none says nothing', () => {
  const came = { heads: 9, attended: 6 };
  expect(countHands('v-persons', question, came, { agree: 3, oppose: 1, abstain: 1 })).toEqual({
    ...{ kind: 'question', nth: 2, title: '第二条', advisory: null },
    statutory: expect.objectContaining({
      ...{ rule: 'v-persons', electorate: { heads: 9 }, participating: { heads: 6 }, invalid: { heads: 0 } },
      ...{ agree: { heads: 3 }, oppose: { heads: 1 }, abstain: { heads: 1 }, quorate: true, carried: false },
    }),
  });
  expect(countHands('v-persons', question, came)).toMatchObject({
    statutory: { agree: { heads: 0 }, oppose: { heads: 0 }, abstain: { heads: 0 } },
  });
  expect(() => countHands('v-persons', list, came)).toThrow('hands answer questions only');
});

test('where the silent follow the majority the second tally decides, and changes nothing else', () => {
  const flats = ['a', 'b', 'c', 'd'].map((unit) => ({ unit, owner: unit, area: 100 }));
  const roll = { electorate: flats, ballots: [{ unit: 'a', answer: 'agree' }] };
  const counted = countRoll('owners-ordinary', question, roll, null);
  expect(withSilent(counted, null)).toBe(counted);
  const second = withSilent(counted, { heads: 2, area: 200 });
  if (second.kind !== 'question' || counted.kind !== 'question') throw new Error('not a question');
  expect(second.statutory).toEqual(counted.statutory);
  expect(deciding(counted)).toBe(counted.statutory);
  expect(deciding(second)).toMatchObject({ participating: { heads: 3, area: 300 }, carried: true });
  expect([isCarried([counted]), isCarried([second]), hasCarried([counted]), hasCarried([second])]).toEqual([
    ...[false, true, false, true],
  ]);
  const chosen = countRoll('rc-persons', list, rollOf(['1']), null);
  expect(withSilent(chosen, { heads: 2, area: 200 })).toBe(chosen);
});
