import { AsyncLocalStorage } from 'node:async_hooks';
import { expect, test, vi } from 'vitest';
import { groupCommit } from './group-commit';

/** A writer that writes down what was asked of it. */
function aWriter({ failing = '', alsoFailing = '' } = {}) {
  const said: string[] = [];
  let open = false;
  const say = (word: string) => {
    said.push(word);
    open = !['commit', 'rollback'].includes(word) || word === failing;
    if (word === failing || word === alsoFailing) throw new Error(word);
  };
  const on = (word: string) => () => say(word);
  const deeds = { save: on('save'), undo: on('undo'), release: on('release'), commit: on('commit') };
  const writer = { begin: async () => say('begin'), rollback: on('rollback'), isOpen: () => open, ...deeds };
  return { said, queue: groupCommit(writer), lose: () => (open = false) };
}

const refused = (all: PromiseSettledResult<unknown>[]) => all.map((one) => one.status === 'rejected');

test('those that come together are answered after one COMMIT', async () => {
  const { said, queue } = aWriter();
  const answers = await Promise.all([1, 2, 3].map((n) => queue.add(async () => n).then((x) => [x, said.at(-1)])));
  expect(answers).toEqual([1, 2, 3].map((n) => [n, 'commit']));
  expect(said).toEqual(['begin', ...Array(3).fill(['save', 'release']).flat(), 'commit']);
});

test('a failed one takes nothing with it, and hears of it after the COMMIT too', async () => {
  const { said, queue } = aWriter();
  const fails = () => Promise.reject(new Error('no'));
  const all = await Promise.allSettled([queue.add(async () => 1), queue.add(fails), queue.add(async () => 3)]);
  expect(refused(all)).toEqual([false, true, false]);
  expect(said.filter((word) => word === 'undo')).toHaveLength(1);
  expect(said.at(-1)).toBe('commit');
});

test('without its COMMIT nobody is told that it was done', async () => {
  const { said, queue } = aWriter({ failing: 'commit' });
  const all = await Promise.allSettled([queue.add(async () => 1), queue.add(async () => 2)]);
  expect(refused(all)).toEqual([true, true]);
  expect(said.at(-1)).toBe('rollback');
});

test('when the engine has rolled back by itself, all of the group fail and the next go on', async () => {
  const { queue, lose } = aWriter();
  const lost = async () => {
    lose();
    throw new Error('disk full');
  };
  const all = await Promise.allSettled([queue.add(async () => 1), queue.add(lost)]);
  expect(refused(all)).toEqual([true, true]);
  await expect(queue.add(async () => 4)).resolves.toBe(4);
});

test('BEGIN that does not come through fails those who wait, and nobody waits for ever', async () => {
  const { queue } = aWriter({ failing: 'begin' });
  const all = await Promise.allSettled([queue.add(async () => 1), queue.add(async () => 2)]);
  expect(refused(all)).toEqual([true, true]);
  await queue.idle();
});

test('one that comes in the moment of the answer is served', async () => {
  const { queue } = aWriter();
  let n = 0;
  for (let at = 0; at < 20; at++) n += await queue.add(async () => 1);
  expect(n).toBe(20);
});

test('each deed keeps the asynchronous context of the one who asked', async () => {
  const { queue } = aWriter();
  const who = new AsyncLocalStorage<string>();
  const ask = (name: string) => who.run(name, () => queue.add(async () => who.getStore()));
  expect(await Promise.all([ask('a'), ask('b')])).toEqual(['a', 'b']);
});

test('a machine that stands still between two lines loses nobody', async () => {
  const { queue } = aWriter();
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += 1000));
  expect(await Promise.all([1, 2, 3].map((n) => queue.add(async () => n)))).toEqual([1, 2, 3]);
});

test('a rollback that fails too leaves nobody waiting', async () => {
  const { queue } = aWriter({ failing: 'commit', alsoFailing: 'rollback' });
  await expect(queue.add(async () => 1)).rejects.toThrow('commit');
  await queue.idle();
});
