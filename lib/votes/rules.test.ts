import { expect, test } from 'vitest';
import { isAdvisory, type RuleId, ruleIds, rules } from './rules';
import { outcome } from './tally';

const needs = (id: RuleId) => {
  const count = { heads: 1, area: 1 };
  const counts = {
    electorate: count,
    participating: count,
    agree: count,
    oppose: count,
    abstain: count,
    invalid: count,
  };
  return outcome(id, counts).clauses.map((clause) => `${clause.id} ${clause.need}`);
};

test.each<[RuleId, string[], number | null, string]>([
  // RC 27: 过半数 take part, of them 过半数 agree
  ['rc-persons', ['quorum.heads 2p > N', 'pass.heads 2y > p'], 10, '《城市居民委员会组织法》第二十七条'],
  ['rc-households', ['quorum.heads 2p > N', 'pass.heads 2y > p'], 10, '《城市居民委员会组织法》第二十七条'],
  ['rc-reps', ['quorum.heads 3p >= 2N', 'pass.heads 2y > p'], null, '《城市居民委员会组织法》第二十八条、第二十九条'],
  // VC 26: persons by half, households by two thirds
  ['v-persons', ['quorum.heads 2p > N', 'pass.heads 2y > p'], 10, '《村民委员会组织法》第二十六条'],
  ['v-households', ['quorum.heads 3p >= 2N', 'pass.heads 2y > p'], 10, '《村民委员会组织法》第二十六条'],
  ['v-reps', ['quorum.heads 3p >= 2N', 'pass.heads 2y > p'], null, '《村民委员会组织法》第二十九条、第三十条'],
  ['v-group', ['quorum.heads 3p >= 2N', 'pass.heads 2y > p'], null, '《村民委员会组织法》第三十二条'],
  // RCE 27–28: two thirds of all, not of those present
  ['rce-members', ['quorum.heads 3p >= 2N', 'pass.heads 3y >= 2N'], 10, '《农村集体经济组织法》第二十七条'],
  ['rce-reps', ['pass.heads 3y >= 2N'], null, '《农村集体经济组织法》第二十八条'],
  // CC 278: by heads and by area
  [
    'owners-ordinary',
    ['quorum.heads 3p >= 2N', 'quorum.area 3p >= 2N', 'pass.heads 2y > p', 'pass.area 2y > p'],
    15,
    '《民法典》第二百七十八条',
  ],
  [
    'owners-special',
    ['quorum.heads 3p >= 2N', 'quorum.area 3p >= 2N', 'pass.heads 4y >= 3p', 'pass.area 4y >= 3p'],
    15,
    '《民法典》第二百七十八条',
  ],
])('%s asks what DOMAIN says', (id, clauses, noticeDays, article) => {
  expect(needs(id)).toEqual(clauses);
  expect(rules[id]).toMatchObject({ id, noticeDays });
  expect(rules[id].articles.at(-1)).toBe(article);
  expect(rules[id].publicityDays).toBeGreaterThanOrEqual(15);
  expect(rules[id].sentence).toMatch(/才算通过。$/);
});

test('every rule is in the table above', () => expect(ruleIds).toHaveLength(11));

// RC 30 ¶4, VC 28 ¶3
test('the party organisation studies what residents and villagers decide, not what owners and the collective do', () => {
  expect(ruleIds.filter((id) => rules[id].partyStudy === null)).toEqual([
    'rce-members',
    'rce-reps',
    'owners-ordinary',
    'owners-special',
  ]);
});

test('who may call, by proxy, in secret, at shorter notice', () => {
  expect(rules['rc-reps'].callers).toBe('五分之一以上的居民代表');
  expect(rules['v-group'].callers).toBeNull();
  // Of an owners’ vote the 居民委员会 is told.
  expect(ruleIds.filter((id) => rules[id].informs)).toEqual(['owners-ordinary', 'owners-special']);
  expect(rules['rce-reps'].electorate).toContain('多于二十人');
  expect(ruleIds.filter((id) => rules[id].proxy)).toEqual(['rce-members']);
  expect(ruleIds.filter((id) => !rules[id].modes.includes('secret'))).toEqual(['owners-ordinary', 'owners-special']);
  expect(ruleIds.filter((id) => rules[id].shorterNotice)).toEqual(['rc-persons', 'rc-households']);
});

const residentCallers = '十分之一以上的十八周岁以上居民、十分之一以上的户代表或者三分之一以上的居民代表';
const villagerCallers = '十分之一以上的村民或者三分之一以上的村民代表';

test.each<[RuleId, string | null, 'silent' | 'allowed' | 'real-name', string]>([
  ['rc-persons', residentCallers, 'silent', '人'],
  ['rc-households', residentCallers, 'silent', '户'],
  ['rc-reps', '五分之一以上的居民代表', 'silent', '人'],
  ['v-persons', villagerCallers, 'silent', '人'],
  ['v-households', villagerCallers, 'silent', '户'],
  ['v-reps', '五分之一以上的村民代表', 'silent', '人'],
  ['v-group', null, 'silent', '人（户）'],
  ['rce-members', null, 'allowed', '人'],
  ['rce-reps', null, 'silent', '人'],
  ['owners-ordinary', null, 'real-name', '人'],
  ['owners-special', null, 'real-name', '人'],
])('%s: who may call it, what stands on voting online, what is one head', (id, callers, online, head) => {
  expect(rules[id]).toMatchObject({ callers, online, head });
  expect(rules[id].weight).toBe(id.startsWith('owners') ? 'heads-and-area' : 'heads');
});

test('online alone is advisory where the law is silent', () => {
  expect(isAdvisory(rules['v-households'], ['online'])).toBe(true);
  expect(isAdvisory(rules['v-households'], ['online', 'paper'])).toBe(false);
  expect(isAdvisory(rules['rce-members'], ['online'])).toBe(false);
  expect(isAdvisory(rules['owners-special'], ['online'])).toBe(false);
});
