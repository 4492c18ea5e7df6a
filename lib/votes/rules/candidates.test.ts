import { expect, test } from 'vitest';
import type { BallotItem } from '../tally/answers';
import { isCandidate } from './candidates';

const office = (...options: BallotItem['options']): BallotItem => ({
  ...{ nth: 1, kind: 'election', title: '主任', max: 1 },
  options,
});
const known = { nth: 1, label: '王某（示例）', personId: 'p1' };
const named = { nth: 2, label: '李某（示例）' };

test('whom the register knows is a candidate, whatever name stands on the ballot, and nobody else of that name is', () => {
  expect(isCandidate([office(known)], { id: 'p1', name: '王某某' })).toBe(true);
  expect(isCandidate([office(known)], { id: 'p2', name: '王某（示例）' })).toBe(false);
});

test('whom the register does not know is a candidate by name', () => {
  expect(isCandidate([office(named)], { id: 'p3', name: '李某（示例）' })).toBe(true);
  expect(isCandidate([office(named)], { id: 'p3', name: '张某（示例）' })).toBe(false);
});

test('one of many offices and many candidates is enough', () => {
  expect(isCandidate([office(named), office(named, known)], { id: 'p1', name: '' })).toBe(true);
  expect(isCandidate([], { id: 'p1', name: '王某（示例）' })).toBe(false);
});

test('an option of a list that bears a name makes nobody a candidate', () => {
  expect(isCandidate([{ ...office(named), kind: 'options' }], { id: 'p3', name: '李某（示例）' })).toBe(false);
});
