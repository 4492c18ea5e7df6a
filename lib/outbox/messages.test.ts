import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { messages, outwardSentenceOf, sentenceOf } from './messages';
import { maxAttempts, nextTry, outwardPathOf, pathOf } from './rules';

it('every context that has sentences is in the catalogue', async () => {
  const contexts = globSync('lib/*/messages.ts').map((file) => path.basename(path.dirname(file)));
  const own = await Promise.all(
    contexts.filter((name) => name !== 'outbox').map((name) => import(`../${name}/messages.ts`)),
  );
  expect(Object.keys(messages).sort()).toEqual(own.flatMap((of) => Object.keys(of.messages)).sort());
});

it('every template that a deed names has its sentence', () => {
  const told = globSync('lib/*/commands/*.ts', { exclude: (name) => name.endsWith('.test.ts') }).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/template: '([a-z]+\.[^']+)'/g)].map(([, template]) => template!),
  );
  expect(told.filter((template) => !(template in messages))).toEqual([]);
});

it('an unknown template is told in general words', () => {
  expect(sentenceOf('no.such')).toContain('和您有关');
});

it('nothing outside the site says that there is a mediation', () => {
  for (const template of Object.keys(messages).filter((name) => name.startsWith('mediation.')))
    expect(outwardSentenceOf(template, 'mediation')).not.toMatch(/调解|协议/);
  const subject = { kind: 'mediation', ref: '2026-3', communityCode: 'zj' };
  expect(outwardPathOf(subject)).toBe('/desk');
  expect(pathOf(subject)).toBe('/c/zj/mediation/2026-3');
});

it('a message leads to its record, to my page or to the desk', () => {
  expect(outwardPathOf({ kind: 'issues', ref: '2026-3', communityCode: 'zj' })).toBe('/c/zj/issues/2026-3');
  expect(pathOf({ kind: 'me', ref: null, communityCode: 'zj' })).toBe('/me');
  expect(pathOf({ kind: 'people', ref: 'x', communityCode: 'zj' })).toBe('/desk');
});

it('eight tries take about two hours', () => {
  const start = new Date(0);
  const waits = Array.from({ length: maxAttempts - 1 }, (_, at) => nextTry(at + 1, start).getTime() / 60_000);
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64]);
});
