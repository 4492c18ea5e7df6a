import { expect, test } from 'vitest';
import { ruleIds, rules } from '../rules';
import { electionIds, electionRules } from './election';
import { besideWords, headOf, isElection, placeHead, ruleOf, runBy } from './of-vote';

test('an election is one by its rule, a decision and a recall are none', () => {
  expect(electionIds.filter(isElection)).toEqual(electionIds);
  expect(ruleIds.filter(isElection)).toEqual([]);
});

test('a decision is asked what its own rule says', () => {
  for (const id of ruleIds) expect(ruleOf(id)).toBe(rules[id]);
});

test('an election has the days of its list as its notice, a majority of those who vote, and no study by the party', () => {
  for (const id of electionIds)
    expect(ruleOf(id)).toMatchObject({
      ...electionRules[id],
      threshold: { num: 1, den: 2, strict: true },
      base: 'participating',
      noticeDays: 20,
      shorterNotice: false,
      callers: null,
      partyStudy: null,
      // Its terms are in ./proxies.
      proxy: null,
    });
});

test('a meeting of a group counts persons or households, every other vote what its rule says', () => {
  expect(headOf({ rule: 'v-group', weighs: 'persons' })).toBe('人');
  expect(headOf({ rule: 'v-group', weighs: 'households' })).toBe('户');
  expect(headOf({ rule: 'v-group' })).toBe('人（户）');
  expect(headOf({ rule: 'v-households', weighs: null })).toBe('户');
});

test('the box before a name says what stands in it: a flat, a household or what somebody is', () => {
  expect(placeHead({ rule: 'owners-ordinary' })).toBe('位置');
  expect(placeHead({ rule: 'v-households' })).toBe('户');
  expect(placeHead({ rule: 'v-group', weighs: 'households' })).toBe('户');
  expect(placeHead({ rule: 'v-group', weighs: 'persons' })).toBe('身份');
  expect(placeHead({ rule: 'v-persons' })).toBe('身份');
});

test('the committee of owners runs the votes of owners and no others', () => {
  const asked = ['clerk', 'owners-committee'] as const;
  for (const id of ruleIds)
    expect(runBy(id, asked), id).toEqual(id.startsWith('owners-') ? ['clerk', 'owners-committee'] : ['clerk']);
});

test('who is asked beside the roll is named, and nobody where nobody is', () => {
  expect(besideWords({ asksTenants: true, asksFirms: true })).toBe('租户、商户、共建单位');
  expect(besideWords({ asksTenants: true, asksFirms: false })).toBe('租户');
  expect(besideWords({ asksTenants: false, asksFirms: true })).toBe('商户、共建单位');
  expect(besideWords({ asksTenants: false, asksFirms: false })).toBeNull();
});
