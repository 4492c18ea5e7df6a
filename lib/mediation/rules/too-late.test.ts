import { expect, test } from 'vitest';
import { caseMachine } from '../machine';
import { tooLate } from './too-late';

test('a form that comes too early or too late says where the case stands, what is next and who does it', () => {
  expect(tooLate('applied')).toBe('现在不能这样办：这件事是“已申请，待受理”。接下来：看看能不能受理。谁来办：调解员。');
  expect(tooLate('mediating', '先告知权利义务：李示例')).toContain('接下来：先告知权利义务：李示例。谁来办：调解员。');
  for (const state of caseMachine.states) expect(tooLate(state)).toMatch(/“.+”。接下来：.+。谁来办：.+。$/);
});
