import { expect, test } from 'vitest';
import { isCodeRefusal, slipExpiry, slipState } from './kiosk';

const at = (minutes: number) => new Date(Date.parse('2026-12-05T10:00:00+08:00') + minutes * 60_000);
const slip = { secondId: null, expiresAt: slipExpiry(at(0)), openedAt: null, castAt: null };

test('a slip is good for ten minutes, and its ballot for thirty once it is open', () => {
  expect(slipState(slip, at(9))).toBe('issued');
  expect(slipState({ ...slip, secondId: 'b' }, at(9))).toBe('active');
  expect(slipState({ ...slip, secondId: 'b' }, at(10))).toBe('over');
  const open = { ...slip, secondId: 'b', openedAt: at(9) };
  expect([slipState(open, at(38)), slipState(open, at(39))]).toEqual(['open', 'over']);
  expect(slipState({ ...open, castAt: at(12) }, at(90))).toBe('cast');
});

test('only a known refusal is said on the screen of the hall, whatever its address carries', () => {
  expect(isCodeRefusal('over')).toBe(true);
  for (const word of [undefined, '', 'toString', '__proto__', '您中奖了']) expect(isCodeRefusal(word)).toBe(false);
});
