import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { aCaseInMediation, aDispute, mustOn, onCase } from '@/tests/support/mediation';
import { findCase } from '../queries/case';
import { findTodos } from '../queries/todos';
import { assignMediator } from './assign-mediator';
import { handOver } from './hand-over';
import { noteStep } from './note-step';

const d = await aDispute('hand');
const from = { communityId: d.communityId, personId: d.mediator.id, role: 'mediator' as const };

test('a mediator who leaves passes the cases on, and the address is not told', async () => {
  const { ref } = await aCaseInMediation(d);
  const { householdMembers, households } = tables;
  expect(await handOver.find(store.read, from)).toMatchObject([{ kind: 'mediation', ref: null, state: 'mediating' }]);
  await store.transaction((tx) => handOver.move(tx, from, d.other.id));
  const after = (await findCase(store.read, { community: 'hand', ref }))!;
  expect(after.mediators).toMatchObject([{ personId: d.other.id, duty: 'lead' }]);
  expect(await handOver.find(store.read, from)).toEqual([]);

  // The next in line lives with a party: the director has to name somebody.
  await store.transaction(async (tx) => {
    const home = { id: d.units[0]!.id, communityId: d.communityId, code: 'h1', kind: 'resident' as const };
    await tx.insert(households).values({ ...home, unitId: null, representativeId: null });
    for (const personId of [d.mediator.id, d.upstairs.id])
      await tx.insert(householdMembers).values({ householdId: home.id, personId, since: '2020-01-01', until: null });
    await handOver.move(tx, { ...from, personId: d.other.id }, d.mediator.id);
  });
  expect((await findCase(store.read, { community: 'hand', ref }))!.mediators).toEqual([]);
  expect(await findTodos(store.read, d.director.actor)).toMatchObject([{ deed: '定下调解员' }]);
  expect(await onCase(d, ref, noteStep, d.other.actor, {})).toMatchObject({ ok: false });
  const lead = { mediatorId: d.other.id, duty: 'lead', chosenBy: 'committee' };
  await mustOn(d, ref, assignMediator, d.director.actor, lead);
  expect(await store.read.$count(tables.mediations, eq(tables.mediations.state, 'mediating'))).toBe(1);
});
