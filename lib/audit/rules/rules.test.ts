import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nameOf } from './event-names';
import { countGroups, groupOf } from './groups';

const count = (lines: ReturnType<typeof countGroups>, word: string) => lines.find((l) => l.word === word)?.count;

it('counts by kind of deed', () => {
  const lines = countGroups([
    { type: 'issue.accept', n: 3 },
    { type: 'issue.reported', n: 4 },
    { type: 'mediation.opened', n: 5 },
    { type: 'something.new', n: 1 },
  ]);
  expect(lines).toEqual([
    { word: '事项', count: '7' },
    { word: '调解', count: '5' },
    { word: '其他', count: '1' },
  ]);
});

it.each([0, 1, 4])('%i mediations can be neither read nor worked out', (n) => {
  const lines = countGroups([
    { type: 'issue.accept', n: 30 },
    { type: 'account.locked', n: 7 },
    { type: 'role.granted', n: 2 },
    { type: 'mediation.opened', n },
  ]);
  expect(count(lines, '调解')).toBe('少于 5');
  expect(count(lines, '账号和职责')).toBeUndefined();
  expect(count(lines, '调解、人口、账号和其他合计')).toBe(`${9 + n}`);
});

it('a small sum is not counted out either', () => {
  const lines = countGroups([{ type: 'mediation.opened', n: 2 }]);
  expect(lines.map((l) => l.count)).toEqual(['少于 5', '少于 5']);
});

it('every event that a deed writes has a name and a group', () => {
  const written = globSync('lib/*/commands/*.ts', { exclude: (name) => name.endsWith('.test.ts') })
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/type: '([a-z-]+\.[a-z-]+)'/g)])
    .map(([, type]) => type!);
  expect(written.length).toBeGreaterThan(40);
  expect(written.filter((type) => nameOf(type).startsWith('办了一件事'))).toEqual([]);
  expect(written.filter((type) => groupOf(type) === 'other' && !/^(texts|file)\./.test(type))).toEqual([]);
});

it('a step is named as its own history names it; of mediation nothing is said', () => {
  expect(nameOf('issue.accept')).toBe('受理');
  expect(nameOf('mediation.breach')).toBe('调解');
  expect(nameOf('toString.constructor')).toBe('办了一件事（其他）');
});
