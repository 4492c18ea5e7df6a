import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTerm } from './clarity';
import { clauseFault } from './clause-check';
import { exampleClauses } from './clause-examples';
import { blankSentences, blanksOf, clausesFor, fillClause } from './clauses';
import { readInstalments, sumOf } from './instalments';
import { wordTerm } from './term-words';
import { disputeTypes } from './words';

const today = '2026-11-23';
const words = (text: string) => Object.fromEntries(blanksOf(text).map((b) => [b.name, typedFor[b.type]]));
const typedFor = { words: '写好的话', yuan: '1200', day: '2026-12-01', number: '45' };

describe('the library of clauses', () => {
  test.each(exampleClauses)('$title: whole, and clear once its blanks are filled in', (clause) => {
    expect(clauseFault(clause, today)).toBeNull();
    const filled = fillClause(clause, words(clause.text));
    expect(filled.ok && filled.value).not.toMatch(/〔|〕|undefined/);
    for (const blank of blanksOf(clause.text)) expect(blank.label && blank.example).toBeTruthy();
  });

  test('every type of dispute is offered some, its own first', () => {
    for (const type of disputeTypes) expect(clausesFor(exampleClauses, type).length).toBeGreaterThanOrEqual(5);
    expect(clausesFor(exampleClauses, 'wages')[0]!.types).toContain('wages');
  });

  const text =
    '从〔日期：哪天起〕起，每月退〔金额：退多少，例如：500〕，退〔数字：几个月〕个月，转到〔账户〕；仍转〔账户〕。';
  const typed = { blank1: '2026-12-01', blank2: '1200.5', blank3: '6', blank4: '李某的卡。' };
  test('a blank is asked for once, a sum, a day and a figure in the way that the paper says them', () => {
    expect(blanksOf(text).map((b) => [b.type, b.label, b.example])).toEqual([
      ['day', '哪天起', ''],
      ['yuan', '退多少', '500'],
      ['number', '几个月', ''],
      ['words', '账户', ''],
    ]);
    expect(fillClause({ text }, typed)).toEqual({
      ok: true,
      value: '从2026年12月1日起，每月退1,200.50元（壹仟贰佰元伍角整），退6个月，转到李某的卡；仍转李某的卡。',
    });
  });
  test.each([
    [{ blank4: ' ' }, 'blank4_missing'],
    [{ blank1: '月底' }, 'blank1_day'],
    [{ blank1: '2026-02-30' }, 'blank1_day'],
    [{ blank2: '一千' }, 'blank2_yuan'],
    [{ blank2: '0' }, 'blank2_yuan'],
    [{ blank3: '几' }, 'blank3_number'],
  ])('%o is not exact: %s', (more, error) => {
    expect(fillClause({ text }, { ...typed, ...more })).toEqual({ ok: false, error });
    expect(blankSentences[error as keyof typeof blankSentences].field).toBe(error.split('_')[0]);
  });

  test.each([
    ['pay', '退还〔什么', 'marks'],
    ['pay', '退还〔〔什么〕〕', 'marks'],
    ['pay', '退还〔〕。', 'blank_label'],
    ['pay', `退还${Array.from({ length: 9 }, (_, i) => `〔第${i}〕`).join('')}`, 'blank_count'],
    ['pay', '月底退还〔什么〕。', 'vague_day'],
    ['act', '尽快修好〔什么〕。', 'vague'],
    ['promise', '违反的罚款〔金额：多少〕。', 'fine'],
    ['act', '支付〔金额：多少〕。', 'money_in_act'],
    ['promise', '不得报警，〔什么〕。', 'rights'],
    ['promise', '双方同意离婚，〔什么〕。', 'identity'],
  ] as const)('%s: %s is not taken into the library: %s', (kind, torn, error) =>
    expect(clauseFault({ kind, text: torn }, today)).toBe(error),
  );
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
    const typed = { text: '付清修理费。', amount: 300_050, dueDay: null };
    const worded = wordTerm({ ...typed, instalments: '2026-12-01 1000\n2026-12-31 2000.50' }, null, today);
    expect(worded).toMatchObject({ value: { words: '付清修理费。', dueDay: '2026-12-31' } });
    expect(wordTerm({ ...typed, text: null, instalments: null }, null, today)).toMatchObject({ error: 'no_words' });
    expect(wordTerm({ ...typed, instalments: null }, { text: '付〔什么〕。' }, today)).toMatchObject({
      error: 'blank1_missing',
    });
  });
});

test.each([
  ['赔偿被褥损失。', 'money_in_act'],
  ['修好墙面，视情况补一次漆。', 'vague'],
  ['修好墙面，付误工费。', 'money_in_act'],
  ['年底把东西搬走。', 'vague_day'],
  ['门前宅基地归张某所有。', 'land'],
])('%s says what to write instead: %s', (text, error) =>
  expect(checkTerm({ kind: 'act', text, amount: null, dueDay: '2026-12-01' }, today)).toEqual({ ok: false, error }),
);
