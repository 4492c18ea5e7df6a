import { expect, test } from 'vitest';
import { ruleIds } from '../rules';
import { type HolderFacts, holderFault, isAdultOn, proxyPurpose, proxyRuleOf } from './proxies';

const holder = (over: Partial<HolderFacts> = {}): HolderFacts => ({
  isPrincipal: false,
  isAdult: true,
  isCandidate: false,
  isOfHousehold: true,
  holds: 0,
  ...over,
});
const election = proxyRuleOf('v-election')!;
const members = proxyRuleOf('rce-members')!;

test('only elections and the collective’s members know proxies; a meeting and owners do not', () => {
  expect(ruleIds.filter((id) => proxyRuleOf(id) && !id.includes('election'))).toEqual(['rce-members']);
  for (const id of ['rc-election-persons', 'rc-election-households', 'rc-election-reps', 'v-election'])
    expect(proxyRuleOf(id)).toMatchObject({ cap: 3, within: null });
  for (const id of ['', 'toString', '__proto__', 'owners-special', 'v-households']) expect(proxyRuleOf(id)).toBeNull();
});

test('that candidates hold no proxy is law for residents and practice in villages, and is said so', () => {
  expect(proxyRuleOf('rc-election-reps')!.sentence).toBe(
    '要书面委托；一个人最多接受 3 个人的委托；候选人不能接受委托；受托人本人要到场。',
  );
  expect(election.sentence).toBe(
    '要书面委托；一个人最多接受 3 个人的委托；候选人按通常做法不接受委托；受托人本人要到场。',
  );
});

test('elections: three principals a holder, candidates hold none, nobody holds for himself, nobody under age', () => {
  expect(holderFault(election, holder({ holds: 2 }))).toBeNull();
  expect(holderFault(election, holder({ holds: 3 }))).toBe('holds_enough');
  expect(holderFault(election, holder({ isCandidate: true }))).toBe('is_candidate');
  expect(holderFault(election, holder({ isPrincipal: true }))).toBe('himself');
  expect(holderFault(election, holder({ isAdult: false }))).toBe('not_adult');
  expect(holderFault(election, holder({ isOfHousehold: false }))).toBeNull();
});

test('members of a collective: within the household, in any number', () => {
  expect(holderFault(members, holder({ isOfHousehold: false }))).toBe('other_household');
  expect(holderFault(members, holder({ holds: 7 }))).toBeNull();
});

// 民法典 17: of full age from the eighteenth birthday on
test('of age on the eighteenth birthday, not the day before; whose birthday nobody knows is not', () => {
  expect(isAdultOn('2008-12-05', '2026-12-05')).toBe(true);
  expect(isAdultOn('2008-12-06', '2026-12-05')).toBe(false);
  expect(isAdultOn('1950-01-01', '2026-12-05')).toBe(true);
  expect(isAdultOn(null, '2026-12-05')).toBe(false);
  expect(proxyPurpose).toBe('proxy');
});
