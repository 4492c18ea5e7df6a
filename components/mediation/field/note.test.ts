import { expect, test } from 'vitest';
import {
  type LocalNote,
  meet,
  meetAll,
  type ServerNote,
  takeBoth,
  takeMine,
  takeOther,
  type Words,
  waits,
} from './note';

const words = (text: string): Words => ({
  ...{ community: 'zj', about: '', step: '', at: '', place: '', present: '', isPrivate: false },
  text,
});
const local = (more: Partial<LocalNote> = {}): LocalNote => ({
  ...{
    id: 'a',
    words: words('手机上写的'),
    version: 1,
    change: null,
    other: null,
    isGone: false,
    refused: null,
    at: 1,
  },
  ...more,
});
const server = (version: number, text: string, id = 'a'): ServerNote => ({ id, version, words: words(text) });

test('what the phone has not changed follows the server', () => {
  expect(meet(local(), server(2, '电脑上改的'), 5)).toMatchObject({
    version: 2,
    words: { text: '电脑上改的' },
    change: null,
  });
  expect(meet(undefined, server(3, '电脑上写的'), 5)).toMatchObject({ version: 3, at: 5, change: null });
});

test('what was changed here alone waits to be sent', () => {
  expect(waits(meet(local({ change: 'k' }), server(1, '原来的'), 5))).toBe(true);
});

test('changed on both sides: both stay, and nothing is sent until the person has chosen', () => {
  const met = meet(local({ change: 'k' }), server(2, '电脑上改的'), 5);
  expect(met).toMatchObject({ words: { text: '手机上写的' }, other: { version: 2, words: { text: '电脑上改的' } } });
  expect(waits(met)).toBe(false);
  expect(takeMine(met, 'k2')).toMatchObject({ version: 2, change: 'k2', other: null, words: { text: '手机上写的' } });
  expect(takeOther(met)).toMatchObject({ version: 2, change: null, words: { text: '电脑上改的' } });
  expect(takeBoth(met, 'b', 'k3')).toMatchObject([
    { id: 'a', version: 2, change: null, words: { text: '电脑上改的' } },
    { id: 'b', version: 0, change: 'k3', words: { text: '手机上写的' } },
  ]);
});

test('whose answer was lost is found again, and not sent twice', () => {
  const sent = local({ version: 0, change: 'k' });
  expect(meet(sent, server(1, '手机上写的'), 5)).toMatchObject({ version: 1, change: null, other: null });
});

test('gone from the server: an unchanged one goes here too, a changed one stays and says so', () => {
  const { keep, drop } = meetAll(
    [local(), local({ id: 'b', change: 'k' }), local({ id: 'c', version: 0, change: 'k' })],
    [],
    true,
    5,
  );
  expect(drop).toEqual(['a']);
  expect(keep).toMatchObject([
    { id: 'b', isGone: true },
    { id: 'c', isGone: false },
  ]);
  expect(keep.map(waits)).toEqual([false, true]);
  expect(meetAll([local()], [], false, 5)).toEqual({ keep: [local()], drop: [] });
});
