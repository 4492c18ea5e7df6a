import { expect, test } from 'vitest';
import { mayBeConfirmed } from './confirmation';
import { type FileFacts, gapsOf, inspect } from './inspection';
import { isDue, keepingWord, keepUntil, usualKeeping } from './keeping';
import { mayAskLeniency } from './leniency';

const whole: FileFacts = {
  state: 'performed',
  isAccepted: true,
  hasLead: true,
  dueDay: '2026-12-23',
  overDay: '2026-11-24',
  parties: [{ name: '甲', isTold: true, isShown: true, unknown: [] }],
  sessions: 1,
  unnoted: [],
  findings: 1,
  unlettered: [],
  agreement: {
    ...{ isInForce: true, isScanned: true },
    ...{ unsigned: [], unclear: [], unproved: [], unpaid: [], unscanned: [] },
  },
  visits: [{ afterDays: 7, dueDay: '2026-12-01', visitedOn: '2026-12-01' }],
  isBound: false,
  today: '2026-12-25',
};
const party = whole.parties[0]!;
const lacking = (more: Partial<FileFacts>) =>
  gapsOf(inspect({ ...whole, ...more })).flatMap(({ key, gaps }) => gaps.map((g) => [key, g.supply]));

test('a whole file lacks nothing but its binding, which comes after closing', () => {
  expect(inspect(whole).map((c) => c.key)).toHaveLength(7);
  expect(lacking({})).toEqual([]);
  expect(inspect(whole).at(-1)).toMatchObject({ key: 'binding', isMet: false, gaps: [{ supply: null }] });
  expect(inspect({ ...whole, state: 'closed' }).at(-1)!.gaps[0]!.supply).toBe('bind');
  expect(inspect({ ...whole, isBound: true }).at(-1)!.isMet).toBe(true);
});

test.each<[Partial<FileFacts>, (string | null)[][]]>([
  [{ hasLead: false }, [['acceptance', 'assign']]],
  [{ state: 'mediating', parties: [{ ...party, isTold: false }] }, [['acceptance', 'rights']]],
  [{ state: 'mediating', overDay: '2026-12-24' }, [['acceptance', 'extend']]],
  [{ parties: [{ ...party, isShown: false }] }, [['materials', 'identity']]],
  [{ state: 'mediating', sessions: 0 }, [['materials', 'session']]],
  [{ state: 'mediating', parties: [{ ...party, unknown: ['民族'] }] }, [['forms', 'party']]],
  [{ unnoted: ['“耐心倾听”这一步。'] }, [['materials', 'note']]],
  [{ findings: 0 }, [['evidence', 'evidence']]],
  [{ state: 'signing', agreement: { ...whole.agreement!, unclear: ['第一条'] } }, [['agreement', 'void']]],
  [{ state: 'performing', agreement: { ...whole.agreement!, unproved: ['第一条'] } }, [['follow-up', 'perform']]],
  [{ state: 'performing', agreement: { ...whole.agreement!, unpaid: ['第一条第 2 期'] } }, [['follow-up', 'pay']]],
  [{ unlettered: ['赵律师'] }, [['materials', 'files']]],
  [{ agreement: { ...whole.agreement!, isScanned: false } }, [['forms', 'files']]],
  [{ agreement: { ...whole.agreement!, unscanned: ['第一条第 2 期'] } }, [['follow-up', 'files']]],
  [{ visits: [{ afterDays: 7, dueDay: '2026-12-01', visitedOn: null }] }, [['follow-up', 'visit']]],
  [{ visits: [{ afterDays: 7, dueDay: '2026-12-01', visitedOn: '2026-12-09' }] }, [['follow-up', null]]],
])('%o is found, with the form that supplies it', (more, gaps) => expect(lacking(more)).toEqual(gaps));

test('too late to supply is said without a way to the form', () => {
  expect(lacking({ sessions: 0 })).toEqual([['materials', null]]);
});

test('what does not apply is not asked: no agreement, not taken in', () => {
  const of = (more: Partial<FileFacts>) => inspect({ ...whole, ...more }).map((c) => c.isMet);
  expect(of({ state: 'failed', agreement: null, findings: 0 }).slice(3, 6)).toEqual([null, null, null]);
  expect(of({ state: 'refused', isAccepted: false, agreement: null }).slice(0, 6)).toEqual(Array(6).fill(null));
});

const pay = { kind: 'pay' as const, text: '赔被褥损失。', amount: 320_000, dueDay: '2026-11-30' };
const asked = { effectiveDay: '2026-11-24', terms: [pay], partyIds: ['a', 'b'], consents: ['a', 'b'] };
const title = { kind: 'promise' as const, text: '确认房屋所有权归李某。', amount: null, dueDay: null };

// PM 33, CPL 205: 30 days from effect; 24 December is a working day.
test.each([
  ['the last day', asked, '2026-12-24', null],
  ['a day late', asked, '2026-12-25', 'too_late'],
  ['before effect', asked, '2026-11-23', 'not_in_force'],
  ['no agreement in force', { ...asked, effectiveDay: null }, '2026-12-01', 'not_in_force'],
  ['one side alone', { ...asked, consents: ['a'] }, '2026-12-01', 'not_joint'],
  ['divorce', { ...asked, terms: [{ ...title, text: '双方同意离婚。' }] }, '2026-12-01', 'identity_relation'],
  ['only whose it is', { ...asked, terms: [title] }, '2026-12-01', 'only_title'],
  ['whose it is, and a payment', { ...asked, terms: [title, pay] }, '2026-12-01', null],
  ['unclear', { ...asked, terms: [{ ...pay, text: '尽快赔。' }] }, '2026-12-01', 'unclear'],
])('司法确认: %s', (_, of, day, error) => {
  const may = mayBeConfirmed(of, day);
  expect(may.ok ? null : may.error).toBe(error);
});

const done = { kind: 'pay' as const, state: 'performed', hasProof: true };
test.each([
  ['performed', { ...asked, terms: [done, { ...done, kind: 'promise' as const, state: 'open' }] }, null],
  ['not performed', { ...asked, terms: [{ ...done, state: 'open' }] }, 'not_performed'],
  ['no proof', { ...asked, terms: [{ ...done, hasProof: false }] }, 'no_proof'],
  ['not all', { ...asked, terms: [done], consents: [] }, 'not_all'],
  ['no agreement', { ...asked, terms: [done], effectiveDay: null }, 'no_agreement'],
])('PSA 9: %s', (_, of, error) => {
  const may = mayAskLeniency(of);
  expect(may.ok ? null : may.error).toBe(error);
});

test('years by type: ten, thirty for major ones, for good where land or a home is', () => {
  const until = (type: 'contract' | 'land', isMajor = false) =>
    keepUntil(usualKeeping, { type, isMajor }, '2026-12-25');
  expect([until('contract'), until('contract', true), until('land')]).toEqual(['2036-12-25', '2056-12-25', null]);
  expect(keepingWord(until('contract'), '2026-12-25')).toBe('10年（至2036年）');
  expect(keepingWord(null, '2026-12-25')).toBe('永久');
});

test('due the day after the last; never on hold, never for good, not twice', () => {
  const kept = { keepUntil: '2036-12-25', isHeld: false, releasedAt: null };
  expect(['2036-12-25', '2036-12-26'].map((day) => isDue(kept, day))).toEqual([false, true]);
  expect(isDue({ ...kept, isHeld: true }, '2050-01-01')).toBe(false);
  expect(isDue({ ...kept, keepUntil: null }, '2050-01-01')).toBe(false);
  expect(isDue({ ...kept, releasedAt: new Date() }, '2050-01-01')).toBe(false);
});
