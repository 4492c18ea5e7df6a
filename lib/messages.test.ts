import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messagePath, sentenceOf } from './messages';

const used = globSync('lib/*/**/*.ts')
  .filter((file) => !file.endsWith('.test.ts'))
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/template: '([a-z-]+\.[a-z.-]+)'/g)].map((match) => match[1]!),
  );

test.each([...new Set(used)])('the message %s has a sentence', (template) => {
  expect(sentenceOf(template)).not.toBe(sentenceOf('nothing'));
});

test('a message leads to its record, to the person, or to what is one’s own', () => {
  const at = { community: 'ljg', subjectId: 'id', subjectRef: null };
  expect(messagePath({ ...at, subjectKind: 'issues', subjectRef: '2026-3' })).toBe('/c/ljg/issues/2026-3');
  expect(messagePath({ ...at, subjectKind: 'people' })).toBe('/c/ljg/people/id');
  expect(messagePath({ ...at, subjectKind: 'mediation' })).toBe('/c/ljg/mediation');
  expect(messagePath({ ...at, subjectKind: 'me' })).toBe('/me');
});
