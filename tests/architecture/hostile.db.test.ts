import { expect, test } from 'vitest';
import { hostile } from '@/tests/support/hostile';
import { samples } from '@/tests/support/samples';
import { aWorld } from '@/tests/support/samples/world';
import { as } from '@/tests/support/world';

const w = await aWorld();
// What the other community has instead: its code, a record's number there, a person of it.
const elsewhere = { community: w.far.code, id: w.there.clerk.id };
let tried = 0;

/** Each field in turn holds each of the hostile values, twice the same, nothing at all, and what belongs elsewhere. */
const variants = (value: unknown): unknown[] => [
  ...Object.values(hostile),
  [value, value],
  [...Object.values(hostile).slice(2, 5)],
  undefined,
  new File(['x'], 'x.txt'),
  elsewhere.id,
  elsewhere.community,
];

test.each(Object.keys(samples))('%s answers whatever its fields hold', async (name) => {
  const { command, by, input } = await samples[name]!(w);
  const who = w.here[by];
  const sound = typeof input === 'function' ? input(who) : input;
  for (const field of Object.keys(sound))
    for (const value of variants(sound[field])) {
      const done = await command.run(as(who.actor, w.now), { ...sound, [field]: value });
      tried += 1;
      if (!done.ok) expect(done.error.message, field).toMatch(/\p{Script=Han}/u);
    }
});

test('and that were many', () => {
  expect(tried).toBeGreaterThan(10_000);
});
