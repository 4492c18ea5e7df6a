import { expect, test } from 'vitest';
import { store } from '@/db';
import { newId } from '@/lib/kernel/ids';
import type { Query } from '@/lib/kernel/query';
import { type Actor, guest } from '@/lib/kernel/verdict';
import { aCertifiedVote } from '@/tests/support/certified';
import { behindItsBack } from '@/tests/support/raw';
import { after, aVillage, person } from '@/tests/support/votes';
import { listVotes } from './list';
import { showPublicRecord } from './public-record';
import { showVote } from './record';

const small = await aVillage({ code: 'small', count: 3 });
const large = await aVillage({ code: 'large', count: 80 });
const votes = [await aCertifiedVote(small), await aCertifiedVote(large)];
const [few, many] = [
  { community: 'small', ref: votes[0]!.ref },
  { community: 'large', ref: votes[1]!.ref },
];

const ask = <In, Out>(query: Query<In, Out>, input: In, actor: Actor = guest) =>
  query.run({ store, actor, now: after, newId }, input);
async function cost<In>(query: Query<In, unknown>, input: In, actor: Actor) {
  const before = store.statements();
  expect(await ask(query, input, actor)).toMatchObject({ ok: true });
  return store.statements() - before;
}

test('the page, the list and the record of a certified vote cost the same statements for 3 ballots and for 80', async () => {
  for (const who of [
    () => guest,
    (v: typeof small) => person(v.reps[0]!),
    (v: typeof small) => v.clerk.actor,
  ] as const) {
    expect(await cost(showVote, many, who(large))).toBe(await cost(showVote, few, who(small)));
    expect(await cost(listVotes, { community: 'large' }, who(large))).toBe(
      await cost(listVotes, { community: 'small' }, who(small)),
    );
    expect(await cost(showPublicRecord, many, who(large))).toBe(1 + 1);
  }
});

test('none of them reads a ballot: without any they are the same', async () => {
  const all = async () => [
    await ask(showVote, many),
    await ask(listVotes, { community: 'large' }),
    await ask(showPublicRecord, many),
  ];
  const before = await all();
  expect(before[0]).toMatchObject({ value: { result: { isCarried: true } } });
  await behindItsBack('delete from ballots', 'delete from electors');
  expect(await all()).toEqual(before);
});
