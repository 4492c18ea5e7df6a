import { expect, test } from 'vitest';
import { checkElection, type OfficeDesign } from './ballot-design';

const office = (title: string, seats: number, ...people: string[]): OfficeDesign => ({
  title,
  seats,
  candidates: people.map((name, i) => ({ number: i + 1, name })),
});
const head = office('主任', 1, '甲', '乙');
const members = office('委员', 2, '丙', '丁', '戊');
const check = (offices: OfficeDesign[], more = {}) => checkElection({ rule: 'v-election', offices, ...more });
const codes = (offices: OfficeDesign[], more = {}) =>
  check(offices, more).map(({ code, weight }) => `${weight} ${code}`);

test('a ballot with one candidate more than seats in each office is right', () => {
  expect(check([head, members])).toEqual([]);
});

test('more candidates than seats overall is the law, in each office it is practice', () => {
  expect(codes([office('主任', 1, '甲'), members])).toEqual(['warning office-too-few']);
  expect(check([office('主任', 1, '甲'), office('委员', 2, '丙', '丁')]).at(-1)).toEqual({
    code: 'too-few-candidates',
    weight: 'fault',
    office: null,
    sentence: '候选人共 3 名，要多于应选的 3 名。',
  });
});

test('one person in two offices is one candidate, and a warning', () => {
  expect(codes([head, office('委员', 2, '乙', '丙', '丁')])).toEqual(['warning two-offices']);
  const same = office('主任', 1, '甲', '乙');
  expect(codes([same, office('副主任', 1, '甲', '乙')], { sitting: 1 })).toEqual([
    'fault too-few-candidates',
    'warning two-offices',
  ]);
  const known = { ...head, candidates: [{ number: 1, name: '丙', personId: 'p1' }, ...head.candidates.slice(1)] };
  expect(codes([known, members])).toEqual([]);
});

test('a ballot that cannot be marked clearly is refused', () => {
  expect(codes([])).toEqual(['fault no-office']);
  expect(codes([{ ...head, seats: 0 }, members, office('副主任', 1, '己', '庚')])).toContain('fault no-seat');
  expect(codes([{ ...head, seats: 1.5 }, members])).toContain('fault no-seat');
  const numbers = (...all: number[]) => ({ ...head, candidates: all.map((number, i) => ({ number, name: `甲${i}` })) });
  expect(codes([numbers(1, 1), members])).toEqual(['fault bad-number']);
  expect(codes([numbers(0, 1), members])).toEqual(['fault bad-number']);
  for (const name of ['', ' 甲', '甲,乙', '甲，乙', '+甲'])
    expect(codes([office('主任', 1, name, '乙'), members]), name).toEqual(['fault bad-name']);
  expect(check([office('主任', 1, '甲', '甲', '乙'), members])[0]?.sentence).toBe(
    '主任：有两名候选人都叫甲，请在姓名后面注明，便于区分。',
  );
});

test('the size of the committee counts who stays in office, and not in a later ballot', () => {
  const eight = office('委员', 7, ...'丙丁戊己庚辛壬癸');
  expect(check([head, eight])).toEqual([
    { code: 'committee-size', weight: 'fault', office: null, sentence: '村民委员会共 3 至 7 人，现在是 8 人。' },
  ]);
  expect(codes([head])).toEqual(['fault committee-size']);
  expect(codes([head], { sitting: 2 })).toEqual([]);
  expect(codes([head], { sitting: 7 })).toEqual(['fault committee-size']);
  expect(codes([head], { isLaterBallot: true })).toEqual([]);
  expect(check([head, members], { rule: 'rc-election-reps' })).toEqual([
    {
      code: 'committee-size',
      weight: 'warning',
      office: null,
      sentence: '各地通常规定居民委员会共 5 至 9 人，现在是 3 人，请核对当地规定。',
    },
  ]);
  expect(check([head, members], { rule: 'rc-election-reps', sitting: 2 })).toEqual([]);
  expect(check([head, members], { rule: 'rc-election-reps', sitting: 6 })).toEqual([]);
});
