import { expect, test } from 'vitest';
import { countBox } from '../tally/item';
import { presentResult } from './result-view';

const office = {
  ...{ nth: 1, kind: 'election' as const, title: '主任', max: 1 },
  options: ['王某', '李某'].map((label, at) => ({ nth: at + 1, label })),
};
const shown = (heads: number, answers: string[]) =>
  presentResult(
    { rule: 'v-election', weighs: null, asksTenants: false, asksFirms: false },
    {
      items: [countBox('v-election', office, heads, answers)],
      channels: [],
      papers: { issued: 0, returned: 0, refused: 0 },
    },
  ).items[0]!;

test('an election says whether enough voted, and draws the votes of each with the line of the law', () => {
  const { clauses, people } = shown(5, ['1', '1', '2']);
  expect(clauses).toMatchObject([
    {
      ...{ id: 'quorum.heads', isMet: true, total: 5, gate: { value: 3, label: '要 3 人' } },
      sentence: '参加投票 3 人，要全体过半数，也就是 3 人：刚好够。',
      parts: [{ kind: 'yes', value: 3 }],
    },
  ]);
  expect(clauses[0]?.article).toContain('《村民委员会组织法》');
  expect(people.map((p) => [p.name, p.votes, p.bar])).toEqual([
    ['王某', 2, { label: '王某得 2 票，参加投票 3，要 2 票', total: 3, gate: { value: 2, label: '要 2 票' } }],
    ['李某', 1, { label: '李某得 1 票，参加投票 3，要 2 票', total: 3, gate: { value: 2, label: '要 2 票' } }],
  ]);
});

test('too few voted: the clause says how many are missing', () => {
  expect(shown(8, ['1', '1', '2']).clauses).toMatchObject([
    { isMet: false, sentence: expect.stringContaining('还差 2 人') },
  ]);
});
