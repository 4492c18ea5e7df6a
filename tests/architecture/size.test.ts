import { expect, it } from 'vitest';
import { lines, sources } from './sources';

const sizes = sources.map(({ file, text }) => ({ file, size: lines(text) })).sort((a, b) => a.size - b.size);
const at = (share: number) => sizes[Math.floor((sizes.length - 1) * share)];

it('no file has more than 200 lines', () => {
  expect(sizes.filter(({ size }) => size > 200)).toEqual([]);
});

it('nine files in ten have at most 110 lines', () => {
  expect(at(0.9)?.size).toBeLessThanOrEqual(110);
});

it('the median file has at most 45 lines', () => {
  expect(at(0.5)?.size).toBeLessThanOrEqual(45);
});

it('at most a quarter of the components run in the browser', () => {
  const screens = sources.filter(({ file }) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'));
  const client = screens.filter(({ text }) => /^['"]use client['"]/.test(text));
  expect(client.length / Math.max(screens.length, 1)).toBeLessThanOrEqual(0.25);
});
