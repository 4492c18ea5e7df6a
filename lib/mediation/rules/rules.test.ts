import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTerm } from './clarity';
import { ageOn, confirmationDue, mediationDue } from './deadlines';
import { readPhrases, readSteps, stepFault, writeSteps } from './method';
import { exampleMethods } from './method-examples';
import { agreementNumber, readSettings } from './numbers';
import { isLifted, recusalGroundOf } from './recusal';
import { effectiveDay, missingSigners, requiredSigners } from './signing';

const today = '2026-11-23';
const term = { kind: 'act' as const, text: '周某修好卫生间防水。', amount: null, dueDay: '2026-11-25' };

describe('clarity (PM 29)', () => {
  test.each([
    [{ ...term, kind: 'pay' as const }, 'no_amount'],
    [{ ...term, kind: 'pay' as const, amount: 320000, dueDay: null }, 'no_day'],
    [{ ...term, dueDay: null }, 'no_day'],
    [{ ...term, dueDay: '2026-11-22' }, 'past_day'],
    [{ ...term, amount: 100 }, 'amount_elsewhere'],
    [{ ...term, text: '周某尽快修好。' }, 'vague'],
    [{ ...term, text: '逾期罚款 500 元。' }, 'fine'],
    [{ ...term, text: '双方同意离婚。' }, 'identity'],
    [{ ...term, text: '李某不再追究周某刑事责任。' }, 'crime'],
    [{ ...term, text: '李某不得报警。' }, 'rights'],
  ])('%o is refused: %s', (draft, error) => expect(checkTerm(draft, today)).toEqual({ ok: false, error }));

  test('amount and day make it clear; a promise needs neither', () => {
    expect(checkTerm({ ...term, kind: 'pay', amount: 320000 }, today).ok).toBe(true);
    expect(checkTerm({ ...term, kind: 'promise', text: '不再提出其他要求。', dueDay: null }, today).ok).toBe(true);
    expect(checkTerm({ ...term, dueDay: today }, today).ok).toBe(true);
  });
});

describe('in force (PM 30)', () => {
  const required = requiredSigners(['a', 'b'], 'sun');
  const signed = required.map((signer, i) => ({ signer, day: `2026-11-${20 + i}` }));
  test('on the day of the last of the signatures and the seal, in whatever order they were recorded', () => {
    expect(required).toEqual(['a', 'b', 'sun', 'seal']);
    fc.assert(
      fc.property(fc.shuffledSubarray(signed), (some) => {
        const whole = some.length === required.length;
        expect(effectiveDay(required, some)).toBe(whole ? '2026-11-23' : null);
        expect(missingSigners(required, some)).toHaveLength(required.length - some.length);
      }),
    );
    expect(effectiveDay(required, [...signed, { signer: 'helper', day: '2026-12-01' }])).toBe('2026-11-23');
  });
});

describe('recusal', () => {
  const ties = {
    household: [
      { personId: 'sun', householdId: 'h1' },
      { personId: 'li', householdId: 'h1' },
    ],
    unit: [
      { personId: 'qian', unitId: 'u1' },
      { personId: 'zhou', unitId: 'u1' },
    ],
  };
  test('party, household, unit', () => {
    expect(recusalGroundOf('li', ['li', 'zhou'], ties)).toBe('party');
    expect(recusalGroundOf('sun', ['li', 'zhou'], ties)).toBe('household');
    expect(recusalGroundOf('qian', ['li', 'zhou'], ties)).toBe('unit');
    expect(recusalGroundOf('wu', ['li', 'zhou'], ties)).toBeNull();
  });
  test('lifted only by all parties, and never for the own case', () => {
    expect(isLifted('household', ['a', 'b'], ['a'])).toBe(false);
    expect(isLifted('household', ['a', 'b'], ['b', 'a'])).toBe(true);
    expect(isLifted('party', ['a', 'b'], ['a', 'b'])).toBe(false);
  });
});

describe('clocks', () => {
  test('a month from acceptance; 30 days to court', () => {
    expect(mediationDue('2026-11-02')).toBe('2026-12-02');
    expect(mediationDue('2026-01-31')).toBe('2026-02-28'); // a make-up Saturday of 春节 2026
    expect(confirmationDue('2026-11-18').day).toBe('2026-12-18');
    expect(ageOn('2010-11-24', today)).toBe(15);
    expect(ageOn(null, today)).toBeNull();
  });
});

test('numbers and the method as text', () => {
  expect(agreementNumber('紫锦', 2026, 12)).toBe('紫锦人调字〔2026〕012号');
  expect(readSettings({ name: '紫锦社区（示例）', settings: {} }).short).toBe('紫锦');
  expect(readSettings({ name: 'x', settings: { mediation: { short: '李江沟' } } }).short).toBe('李江沟');
  const asked = { record: '各自怎么说。', isAsked: true, phrases: ['双方各自说完了。'] };
  const known = [
    { key: 'listen', label: '耐心倾听', guidance: '分头听。', ...asked },
    { key: 'look', label: '望：看现场', guidance: '', ...asked },
  ];
  const steps = readSteps('望：看现场：先看\n耐心倾听：分头听：不打断\n\n 新的一步', known, () => 'k');
  expect(steps).toEqual([
    { key: 'look', label: '望：看现场', guidance: '先看', ...asked },
    { key: 'listen', label: '耐心倾听', guidance: '分头听：不打断', ...asked },
    { key: 'k', label: '新的一步', guidance: '', record: '', isAsked: false, phrases: [] },
  ]);
  expect(writeSteps(steps)).toBe('望：看现场：先看\n耐心倾听：分头听：不打断\n新的一步');
  expect(readPhrases(' 一句 \n\n二句\n一句')).toEqual(['一句', '二句']);
});

test.each(Object.values(exampleMethods))(
  '$name is marked as an example, its steps can be told apart and say something',
  (m) => {
    expect(m.name).toContain('（示例）');
    expect(stepFault(m.steps)).toBeNull();
    expect(readSteps(writeSteps(m.steps), m.steps, () => 'new')).toEqual(m.steps);
    for (const s of m.steps) expect(s.phrases.length && s.record && s.guidance).toBeTruthy();
  },
);

test('no key is in two methods, so that a case that changes never takes one step for another', () => {
  const keys = Object.values(exampleMethods).flatMap((m) => m.steps.map((s) => s.key));
  expect(new Set(keys).size).toBe(keys.length);
});
