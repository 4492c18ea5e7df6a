import { expect, test } from 'vitest';
import { shareName } from '../../kernel/share';
import { isCarried, isQuorate } from '../tally';
import { electionIds, electionRules } from './election';
import { type RecallId, recallTerms } from './recall';

// DOMAIN §1: RC 14–19, VC 16–18
test.each([
  ['rc-election-persons', '过半数', '《城市居民委员会组织法》第十四条至第十九条', '人'],
  ['rc-election-households', '过半数', '《城市居民委员会组织法》第十四条至第十九条', '户'],
  ['rc-election-reps', '超过三分之二', '《城市居民委员会组织法》第十四条至第十九条', '人'],
  ['v-election', '过半数', '《村民委员会组织法》第十八条', '人'],
] as const)('%s asks what the law says', (id, quorum, article, head) => {
  const rule = electionRules[id];
  expect(rule).toMatchObject({ id, head, weight: 'heads', modes: ['secret'], online: 'silent', publicityDays: 15 });
  expect(shareName(rule.quorum)).toBe(quorum);
  expect(shareName(rule.elected)).toBe('过半数');
  expect(shareName(rule.runOff)).toBe('三分之一以上');
  expect(rule.articles.at(-1)).toBe(article);
  expect(rule.roll).toEqual({ publicDays: 20, challengeDays: 5, decisionDays: 3 });
  expect(rule.proxy).toEqual({ isWritten: true, mostPerHolder: 3, mayCandidatesHold: false });
  expect(rule.sentence.startsWith(quorum === '超过三分之二' ? '超过三分之二的居民代表' : '')).toBe(true);
  expect(rule.sentence).toMatch(/过半数选票，才能当选.*不得少于参加投票的三分之一。$/);
});

test('every rule is in the table above', () => expect(electionIds).toHaveLength(4));

test('a size that could not be read in the statute in force is practice', () => {
  expect(electionRules['v-election'].size).toEqual({ least: 3, most: 7, standing: 'law' });
  expect(electionRules['rc-election-persons'].size.standing).toBe('practice');
});

// RC 20, VC 19
test.each<[RecallId, string, string, string[]]>([
  ['rc-recall-persons', '过半数', '《城市居民委员会组织法》第二十条', ['1/10', '1/10', '1/3']],
  ['rc-recall-households', '过半数', '《城市居民委员会组织法》第二十条', ['1/10', '1/10', '1/3']],
  ['rc-recall-reps', '超过三分之二', '《城市居民委员会组织法》第二十条', ['1/10', '1/10', '1/3']],
  ['v-recall', '过半数', '《村民委员会组织法》第十九条', ['1/5', '1/3']],
])('%s asks as the election does', (id, quorum, article, petitions) => {
  const terms = recallTerms[id];
  expect(shareName(terms.quorum)).toBe(quorum);
  expect([shareName(terms.threshold), terms.base]).toEqual(['过半数', 'participating']);
  expect(terms.articles.at(-1)).toBe(article);
  expect(terms.petitions.map(({ share }) => `${share.num}/${share.den}`)).toEqual(petitions);
  expect(terms.petitions.every(({ share }) => !share.strict)).toBe(true);
  expect(terms.sentence).toMatch(/同意罢免，才算通过。$/);
});

test.each([
  ['of 300 representatives 200 are not more than two thirds', 'rc-recall-reps', 300, 200, 200, false, false],
  ['201 are, and 101 of them a majority', 'rc-recall-reps', 300, 201, 101, true, true],
  ['half of those who voted is none', 'v-recall', 100, 60, 30, true, false],
  ['half of the electorate is no quorum', 'v-recall', 100, 50, 50, false, false],
] as const)('a recall is counted like any question: %s', (_, id, electorate, voted, agree, quorate, carried) => {
  const rule = { ...recallTerms[id], id: 'v-persons' as const };
  const none = { heads: 0 };
  const counts = {
    electorate: { heads: electorate },
    participating: { heads: voted },
    agree: { heads: agree },
    oppose: { heads: voted - agree },
    abstain: none,
    invalid: none,
  };
  expect([isQuorate(rule, counts), isCarried(rule, counts)]).toEqual([quorate, carried]);
});
