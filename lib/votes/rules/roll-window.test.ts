import { expect, test } from 'vitest';
import { electionRules } from './election';
import { ruleOf } from './of-vote';
import { decisionDay, rollChallengeWindow } from './roll-window';

const at = (day: string) => new Date(`${day}T09:00:00+08:00`);

test('a meeting’s roll is challenged until the day before the opening, and decided by then', () => {
  const window = rollChallengeWindow(ruleOf('v-households'), '2026-11-23', at('2026-12-04'));
  expect(window).toEqual({ until: '2026-12-03', lastDay: '2026-12-03', decisionDays: null });
  expect(decisionDay(window, '2026-11-24')).toBe('2026-12-03');
});

test('a vote that opens on the day of its announcement takes challenges until it opens', () => {
  expect(rollChallengeWindow(ruleOf('rc-reps'), '2026-11-23', at('2026-11-23')).until).toBe('2026-11-23');
});

// RC 14–19, VC 16–18; 民法典 201, 203
test.each([
  ['five days after a Monday', '2026-11-16', '2026-12-07', '2026-11-23', '2026-11-18', '2026-11-23'],
  ['five days that are over before a weekend', '2026-11-23', '2026-12-14', '2026-11-30', '2026-11-24', '2026-11-27'],
  ['never past the eve', '2026-11-23', '2026-11-26', '2026-11-25', '2026-11-24', '2026-11-25'],
])('an election’s: %s', (_, announced, opens, until, filed, decided) => {
  const window = rollChallengeWindow(electionRules['v-election'], announced, at(opens));
  expect(window.until).toBe(until);
  expect(decisionDay(window, filed)).toBe(decided);
});
