import { expect, test } from 'vitest';
import type { BallotItem } from '../tally/answers';
import { ballotMarks, countLines, markingRule } from './ballot-marks';

const question = (nth: number): BallotItem => ({ nth, kind: 'question', title: `第${nth}条`, max: 1, options: [] });
const people = [
  { nth: 1, label: '王某' },
  { nth: 2, label: '李某' },
];
const office: BallotItem = { nth: 1, kind: 'election', title: '主任', max: 2, options: people };
const list: BallotItem = { nth: 1, kind: 'options', title: '先修哪条路', max: 1, options: people };
const rowsOf = (items: readonly BallotItem[], of: typeof ballotMarks) =>
  of(items).flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row.join(' ')) : []));

test('one question is set large, ten stand in a list', () => {
  expect(ballotMarks([question(1)])).toMatchObject([{ kind: 'pairs', rows: [[{ tall: true }]] }]);
  const ten = Array.from({ length: 10 }, (_, at) => question(at + 1));
  expect(rowsOf(ten, ballotMarks)[9]).toBe('10 第10条 □ □ □');
  expect(rowsOf(ten, countLines)).toHaveLength(20);
  expect(markingRule(ten)).toContain('每一项选一个');
});

test('an office has a line for each candidate and room for other names, a list has none', () => {
  expect(rowsOf([office], ballotMarks)).toEqual(['1 王某 □', '2 李某 □', '另选 ＿＿＿＿＿＿ □', '另选 ＿＿＿＿＿＿ □']);
  expect(JSON.stringify(ballotMarks([office]))).toContain('最多选 2 个');
  expect(rowsOf([list], ballotMarks)).toEqual(['1 王某 □', '2 李某 □']);
  expect(rowsOf([list], countLines)).toHaveLength(4);
  expect(markingRule([list])).toContain('多选的');
});
