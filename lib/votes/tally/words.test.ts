// What people read when something is not as it should be. Beside the tests of each count.
import { expect, test } from 'vitest';
import { rules } from '../rules';
import { checkElection } from '../rules/ballot-design';
import { proxyRuleOf } from '../rules/proxies';
import { outcome, tally } from '../tally';
import { tallyOffice } from './election';
import { electionVerdict, explainElection } from './explain-election';
import { countMarks } from './marks';
import { tallyOptions } from './options';

test('a ballot paper that cannot be announced is told why', () => {
  const said = (title: string, seats: number, ...names: string[]) => {
    const candidates = names.map((name, at) => ({ number: name === '甲' && at ? 1 : at + 1, name }));
    return checkElection({ rule: 'v-election', sitting: 3, offices: [{ title, seats, candidates }] }).map(
      (f) => f.sentence,
    );
  };
  expect(said('主任', 0)).toEqual(expect.arrayContaining(['主任：应选名额至少是 1 名。']));
  expect(said('主任', 1, '乙', '甲')).toEqual(['主任：候选人的序号要从 1 起，不能重复。']);
  expect(said('主任', 1, '乙', ' 丙')).toEqual(['主任：候选人姓名“ 丙”不能空着，也不能带逗号、加号和首尾空格。']);
  expect(said('主任', 1, '乙', '乙', '丙')).toEqual(['主任：有两名候选人都叫乙，请在姓名后面注明，便于区分。']);
  expect(said('主任', 1, '乙')).toContain('主任：候选人没有多于应选名额，许多地方要求每个职务都差额。');
  const twins = [1, 2].map((number) => ({ number, name: '乙' }));
  expect(
    checkElection({ rule: 'v-election', sitting: 3, offices: [{ title: '主任', seats: 1, candidates: twins }] }),
  ).toMatchObject([
    { code: 'same-name', weight: 'fault', office: '主任' },
    { code: 'too-few-candidates', weight: 'fault' },
  ]);
  expect(checkElection({ rule: 'v-election', offices: [] })).toEqual([
    { code: 'no-office', weight: 'fault', office: null, sentence: '请写明要选什么职务、应选几名。' },
  ]);
  const office = (title: string, ...names: string[]) => ({
    ...{ title, seats: 1 },
    candidates: names.map((name, at) => ({ number: at + 1, name })),
  });
  const both = checkElection({
    rule: 'v-election',
    sitting: 1,
    offices: [office('主任', '甲', '乙'), office('委员', '乙', '丙')],
  });
  expect(both.map((f) => [f.code, f.weight, f.sentence])).toEqual([
    ['two-offices', 'warning', '乙同时是两个职务的候选人，请确认当地选举办法允许，并写明怎样计票。'],
  ]);
});

// VC 15, RC 14–19; RCE 27
test('who entrusts a vote reads the terms and where they stand', () => {
  expect(proxyRuleOf('v-election')).toMatchObject({
    article: '《村民委员会组织法》第十六条、《村民委员会组织法》第十七条、《村民委员会组织法》第十八条',
    sentence: '要书面委托；一个人最多接受 3 个人的委托；候选人按通常做法不接受委托；受托人本人要到场。',
  });
  expect(proxyRuleOf('rce-members')).toMatchObject({
    article: '《农村集体经济组织法》第二十七条',
    sentence: '要书面委托；只能委托同一户里的人；受托人本人要到场。',
  });
});

test('owners read that both heads and area must take part', () => {
  for (const id of ['owners-ordinary', 'owners-special'] as const)
    expect(rules[id].sentence).toMatch(/^专有部分面积占三分之二以上、人数也占三分之二以上的业主参加表决，/);
});

test('a clause names the last article of its rule, which says how many', () => {
  const counts = { electorate: { heads: 3 }, participating: { heads: 2 }, agree: { heads: 2 } };
  const none = { oppose: { heads: 0 }, abstain: { heads: 0 }, invalid: { heads: 0 } };
  for (const id of ['rc-persons', 'v-reps', 'rce-members'] as const)
    for (const clause of outcome(id, { ...counts, ...none }).clauses)
      expect(clause.article).toBe(rules[id].articles.at(-1));
});

test('owner names mean nothing where heads alone are counted', () => {
  const electorate = ['a', 'b', 'c'].map((unit) => ({ unit, owner: 'o' }));
  const counted = tally({ rule: 'rc-persons', electorate, ballots: [{ unit: 'a', choice: 'agree' }] });
  expect(counted.electorate).toEqual({ heads: 3 });
});

test('flats without an owner’s name are owners of their own', () => {
  const electorate = ['a', 'b', 'c'].map((unit) => ({ unit, area: 100 }));
  expect(tally({ rule: 'owners-special', electorate, ballots: [] }).electorate).toEqual({ heads: 3, area: 300 });
});

test('what was not checked is said, not counted', () => {
  const [electorate, ballot] = [[{ unit: 'a' }, { unit: 'b' }], { unit: 'a', choice: 'agree' as const }];
  const unchecked = 'the roll or the ballots were not checked';
  const count = (ballots: (typeof ballot)[], attending?: number) => () =>
    tally({ rule: 'rc-persons', electorate, ballots, ...(attending === undefined ? {} : { attending }) });
  expect(count([ballot, ballot])).toThrow(unchecked);
  // Enough voters for so many ballots, and yet one unit twice.
  expect(count([ballot, ballot, { ...ballot, unit: 'b' }])).toThrow(unchecked);
  expect(count([ballot], 3)).toThrow('more took part than may, or an owner chose twice');
  expect(() => countMarks({ seats: 0, candidates: [] }, [])).toThrow('the ballot was not checked');
  expect(() =>
    outcome('rc-persons', { ...tally({ rule: 'rc-persons', electorate, ballots: [] }), agree: { heads: -1 } }),
  ).toThrow('count -1');
  const withoutArea = { ...tally({ rule: 'rc-persons', electorate, ballots: [] }) };
  expect(() => outcome('owners-special', withoutArea)).toThrow('no area');
});

test('an option keeps its number in the order of votes', () => {
  const options = ['周六', '周日'].map((name, at) => ({ number: at + 1, name }));
  expect(tallyOptions({ max: 1, options, ballots: ['2'] }).options.map((o) => o.number)).toEqual([2, 1]);
});

test('a tie at the last seat is said of the tied alone, with their votes', () => {
  const candidates = ['王某', '李某', '张某', '赵某'].map((name, at) => ({ number: at + 1, name }));
  const ballots = ['1,2', '1,3', '1,2', '1,3', '1,2', '1,3', '1'];
  const tied = tallyOffice({
    rule: 'v-election',
    round: 'run-off',
    seats: 2,
    candidates,
    electorate: { heads: 9 },
    ballots,
  });
  expect(electionVerdict(tied)).toMatch(/^王某当选。李某、张某票数相等（各 3 票），最后 1 个名额/);
  expect(
    explainElection(tied)
      .map(({ sentence }) => sentence)
      .slice(1),
  ).toEqual([
    expect.stringMatching(/多出 4 票。$/),
    expect.stringMatching(/刚好够。可是票数相等，还要再投一次。$/),
    expect.stringMatching(/刚好够。可是票数相等，还要再投一次。$/),
    expect.stringMatching(/还差 3 票。$/),
  ]);
});

test('who has enough votes and fewer than the tied is not told that the seats are filled', () => {
  const candidates = ['王某', '李某', '张某', '赵某'].map((name, at) => ({ number: at + 1, name }));
  const ballots = [...Array(5).fill('1,2'), ...Array(5).fill('1,3'), '2,4', '3,4', '4', '4', '4'];
  const electorate = { heads: 20 };
  const tied = tallyOffice({ rule: 'v-election', round: 'run-off', seats: 2, candidates, electorate, ballots });
  expect(tied.ties.map(({ name }) => name)).toEqual(['李某', '张某']);
  expect(explainElection(tied).at(-1)?.sentence).toMatch(/^赵某得 5 票.*刚好够。可是票数比要再投一次的人少。$/);
});
