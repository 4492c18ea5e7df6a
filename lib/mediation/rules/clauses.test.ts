import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTerm } from './clarity';
import { blankNames, clauses, clausesFor, fillClause } from './clauses';
import { readInstalments, sumOf } from './instalments';
import { wordTerm } from './term-words';
import { disputeTypes } from './words';

const today = '2026-11-23';
const filled = Object.fromEntries(blankNames.map((name) => [name, '写好的话']));

describe('the library of clauses', () => {
  test.each(clauses)('$title: its blanks are those of its sentence, and filled in it is clear', (clause) => {
    const marked = [...clause.text.matchAll(/〔([a-z]+)〕/g)].map((m) => m[1]);
    expect(new Set(marked)).toEqual(new Set(Object.keys(clause.blanks)));
    const text = fillClause(clause, filled).text!;
    expect(text).not.toMatch(/〔|〕/);
    const amount = clause.kind === 'pay' ? 100 : null;
    expect(checkTerm({ kind: clause.kind, text, amount, dueDay: '2026-12-01' }, today).ok).toBe(true);
  });

  test('every type of dispute is offered some, its own first', () => {
    for (const type of disputeTypes) expect(clausesFor(type).length).toBeGreaterThanOrEqual(5);
    expect(clausesFor('wages')[0]!.types).toContain('wages');
  });

  test('a blank that stays empty is named', () => {
    expect(fillClause(clauses[0]!, { what: '修理费', where: ' ' })).toEqual({ missing: ['where', 'proof'] });
  });
});

describe('instalments', () => {
  const whole = { amount: 300_000, dueDay: null };
  test.each([
    ['2026-12-01 1000', 'part_count'],
    ['2026-12-01 1000\n月底 2000', 'part_unread'],
    ['2026-12-01 1000\n2026-11-30 2000', 'part_order'],
    ['2026-12-01 1000\n2026-12-02 0\n2026-12-03 2000', 'part_order'],
    ['2026-11-22 1000\n2026-12-02 2000', 'part_past'],
    ['2026-12-01 1000\n2026-12-31 1999.99', 'part_sum'],
  ])('%j is refused: %s', (typed, error) => expect(readInstalments(typed, whole, today)).toEqual({ ok: false, error }));

  test('days and sums as people write them', () => {
    const typed = '2026年12月1日 1,000元\n\n2026/12/31：2000.00';
    expect(readInstalments(typed, whole, today)).toMatchObject({
      value: [
        { dueDay: '2026-12-01', amount: 100_000 },
        { dueDay: '2026-12-31', amount: 200_000 },
      ],
    });
    expect(readInstalments(typed, { ...whole, dueDay: '2026-12-30' }, today)).toMatchObject({ error: 'part_last' });
    expect(readInstalments(typed, { ...whole, amount: null }, today)).toMatchObject({ error: 'parts_of_nothing' });
  });

  test('whatever the parts are: taken when they sum to the 分, refused when one 分 is missing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 2, maxLength: 40 }), (amounts) => {
        const day = (i: number) => new Date(Date.UTC(2027, 0, 1 + i)).toISOString().slice(0, 10);
        const yuan = (fen: number) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
        const typed = amounts.map((fen, i) => `${day(i)} ${yuan(fen)}`).join('\n');
        const amount = amounts.reduce((a, b) => a + b, 0);
        const read = readInstalments(typed, { amount, dueDay: null }, today);
        expect(read.ok && sumOf(read.value)).toBe(amount);
        expect(readInstalments(typed, { amount: amount + 1, dueDay: null }, today)).toMatchObject({
          error: 'part_sum',
        });
      }),
    );
  });

  test('the last part is the day of the whole', () => {
    const typed = { text: '付清修理费。', clause: null, amount: 300_050, dueDay: null };
    const worded = wordTerm({ ...typed, instalments: '2026-12-01 1000\n2026-12-31 2000.50' }, today);
    expect(worded).toMatchObject({ value: { words: '付清修理费。', dueDay: '2026-12-31' } });
    expect(wordTerm({ ...typed, text: null, instalments: null }, today)).toMatchObject({ error: 'no_words' });
    expect(wordTerm({ ...typed, clause: 'none', instalments: null }, today)).toMatchObject({ error: 'unknown_clause' });
  });
});

test.each([
  ['赔偿被褥损失。', 'money_in_act'],
  ['年底把东西搬走。', 'vague_day'],
  ['门前宅基地归张某所有。', 'land'],
])('%s says what to write instead: %s', (text, error) =>
  expect(checkTerm({ kind: 'act', text, amount: null, dueDay: '2026-12-01' }, today)).toEqual({ ok: false, error }),
);
