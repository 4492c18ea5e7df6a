import { expect, test } from 'vitest';
import {
  categories,
  categoryIds,
  enforcementWord,
  isIgnored,
  isOverdue,
  lawFor,
  laws,
  officeName,
  paperNumber,
} from './rules';
import { issueInput, selfClearedInput } from './schema';

test.each([
  ['责令你三日内搬走', '责令'],
  ['逾期罚款五百元', '罚款'],
  ['否则给予行政处罚', '处罚'],
  ['请限期执行', '限期执行'],
  ['将强制清理', '强制'],
  ['罚 款 200 元', '罚款'],
  ['到期断电', '断电'],
])('%s is refused', (text, word) => {
  expect(enforcementWord(text)).toBe(word);
});

test.each([
  '请您把纸箱搬离楼梯间。搬不动请来电。',
  '这是提醒，不是处罚，不罚款。',
  '仍未整改的，报街道办事处和消防救援机构处理。',
])('%s may be written', (text) => {
  expect(enforcementWord(text)).toBeNull();
});

test('the form says what is wrong with an order, in the field where it stands', () => {
  const parsed = issueInput.safeParse({ demand: '责令搬走', after: '处以罚款', dueOn: '2026-11-30' });
  const said = Object.fromEntries(parsed.error!.issues.map((i) => [i.path[0], i.message]));
  expect(said.demand).toMatch(/“责令”.*没有执法权/);
  expect(said.after).toContain('“罚款”');
});

test('what is proposed for each kind of hazard orders nothing, and each law cited has a name', () => {
  for (const id of categoryIds) expect(enforcementWord(categories[id].demand), id).toBeNull();
  expect([lawFor('fire-lane'), lawFor('other')]).toEqual(['fire-28', null]);
  for (const law of Object.values(laws)) expect(law.name).toMatch(/^《.+》第.+条$/);
});

test('逾期 is read from the clock, and only while the recipient has something to do', () => {
  const dueAt = new Date('2026-11-20T18:00:00+08:00');
  const after = new Date('2026-11-20T18:00:01+08:00');
  expect(isOverdue({ state: 'served', dueAt }, dueAt)).toBe(false);
  expect(isOverdue({ state: 'served', dueAt }, after)).toBe(true);
  expect(isOverdue({ state: 'recheck', dueAt }, after)).toBe(false);
  expect(isOverdue({ state: 'cleared', dueAt }, after)).toBe(false);
  expect(isIgnored({ state: 'failed', dueAt }, dueAt)).toBe(true);
});

test('document numbers', () => {
  expect(paperNumber('李江沟', 2026, 12)).toBe('李江沟告〔2026〕012号');
  expect(officeName({ name: '李江沟村（示例）', settings: {} })).toBe('李江沟');
  expect(officeName({ name: '紫锦社区（示例）', settings: { shortName: '紫锦居' } })).toBe('紫锦居');
});

test('rows of 自查自清: empty ones are not there, half ones are named', () => {
  const row = { category1: 'wiring', place1: '3 楼过道', day1: '2026-11-20' };
  expect(selfClearedInput.parse({ community: 'ljg', ...row, day2: '2026-11-23' }).rows).toHaveLength(1);
  const half = selfClearedInput.safeParse({ community: 'ljg', ...row, place3: '门口', day3: '2026-13-01' });
  expect(half.error!.issues.map((i) => i.path[0])).toEqual(['category3', 'day3']);
  expect(half.error!.issues[0]!.message).toBe('第 3 处：请选是哪一类。');
  expect(selfClearedInput.safeParse({ community: 'ljg' }).error!.issues[0]!.path).toEqual(['place1']);
});
