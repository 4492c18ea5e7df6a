import { rmSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openIdNumber, sealIdNumber } from './id-numbers';
import { isAdult, isValidIdNumber } from './rules';

const folder = `.tmp/id-numbers-${process.pid}`;
process.env.DATA_DIR = folder;
const number = '11010519491231002X';

test('a number is sealed anew each time, opened again, and found by one hash', () => {
  const [one, two] = [sealIdNumber(number), sealIdNumber(number)];
  expect(one.idSealed.equals(two.idSealed)).toBe(false);
  expect(one.idHash).toBe(two.idHash);
  expect(openIdNumber(one.idSealed)).toBe(number);
  expect(sealIdNumber('440524188001010014').idHash).not.toBe(one.idHash);
  expect(statSync(`${folder}/keys/id-numbers`).mode & 0o777).toBe(0o600);
  rmSync(folder, { recursive: true });
});

test('a sealed number that was changed is not opened', () => {
  const { idSealed } = sealIdNumber(number);
  idSealed[idSealed.length - 1]! ^= 1;
  expect(() => openIdNumber(idSealed)).toThrow();
});

test.each([
  [number, true],
  ['440524188001010014', true],
  ['110105194912310021', false],
  ['11010519490230002X', false],
  ['1101051949123100', false],
  ['', false],
])('%s', (text, valid) => expect(isValidIdNumber(text)).toBe(valid));

test('eighteen on the birthday; who was born on 29 February, on 1 March', () => {
  expect(isAdult('2008-11-23', '2026-11-22')).toBe(false);
  expect(isAdult('2008-11-23', '2026-11-23')).toBe(true);
  expect(isAdult('2008-02-29', '2026-02-28')).toBe(false);
  expect(isAdult('2008-02-29', '2026-03-01')).toBe(true);
});
