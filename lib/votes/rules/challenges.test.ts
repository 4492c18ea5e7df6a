import { expect, test } from 'vitest';
import { rules } from '../rules';
import {
  isResultOpen,
  resultChallengeLabel,
  rollChallengeKinds,
  rollChallengeLabels,
  rollChallengeStates,
  rollChallengesOf,
  rollChallengeWords,
} from './challenges';

test('persons vote for themselves, households and flats by somebody, and areas are the owners’', () => {
  expect(rollChallengesOf(rules['v-persons'])).toEqual(['missing', 'wrongly-listed']);
  expect(rollChallengesOf(rules['v-households'])).toEqual(['missing', 'wrongly-listed', 'wrong-voter']);
  expect(rollChallengesOf(rules['owners-special'])).toEqual(['missing', 'wrongly-listed', 'wrong-voter', 'wrong-area']);
});

test('a result is challenged from its certification to the end of the last day of its publicity', () => {
  const open = (state: string, publicityUntil: string | null) => isResultOpen({ state, publicityUntil }, '2026-12-20');
  expect(open('certified', null)).toBe(true);
  expect(open('published', '2026-12-20')).toBe(true);
  expect(open('published', '2026-12-21')).toBe(true);
  expect(open('published', '2026-12-19')).toBe(false);
  expect(open('published', null)).toBe(true);
  for (const state of ['announced', 'counted', 'void']) expect(open(state, '2026-12-21')).toBe(false);
});

test('each challenge, open or decided, is said by a word and a shape', () => {
  expect(rollChallengeKinds.map((kind) => rollChallengeWords[kind])).toEqual([
    '少了人，该列的没有列',
    '多了人，不该列的列了',
    '由谁投票不对',
    '面积不对',
  ]);
  expect(rollChallengeStates.map((state) => rollChallengeLabels[state])).toEqual([
    { word: '等决定', shape: 'wait' },
    { word: '成立，名册已更正', shape: 'done' },
    { word: '不成立', shape: 'fail' },
    { word: '成立，但表决已经开始，名册不能再改', shape: 'late' },
  ]);
  expect(resultChallengeLabel(true)).toEqual({ word: '已答复', shape: 'done' });
  expect(resultChallengeLabel(false)).toEqual({ word: '等答复', shape: 'wait' });
});
