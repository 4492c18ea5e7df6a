import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { aCommunity, aPerson, monday } from '@/tests/support/world';
import { doorsAPage, showBuilding } from './building';
import { showPlaces } from './places';

const { communityId, code, estateId, buildingId } = await aCommunity({ code: 'plc', units: 0 });
const clerk = await aPerson(communityId, ['clerk']);
const admin = await aPerson(communityId, ['admin']);
const resident = await aPerson(communityId, []);
const other = { id: newId(), communityId, name: '远苑', hasOwnersCommittee: false };
const tower = { id: newId(), communityId, estateId: other.id, name: '1号楼' };
await store.transaction(async (tx) => {
  await tx.insert(tables.estates).values(other);
  await tx.insert(tables.buildings).values(tower);
  await tx.insert(tables.units).values(
    Array.from({ length: doorsAPage + 5 }, (_, at) => ({
      id: newId(),
      communityId,
      buildingId: tower.id,
      code: `远苑 1号楼-1-${101 + at}`,
      area: 8000,
    })),
  );
});
const shown = async (actor: typeof clerk, id: string, after?: string) => {
  const page = await showBuilding.run(
    { store, actor: actor.actor, now: monday, newId },
    { community: code, id, after },
  );
  if (!page.ok) throw new Error(page.error.code);
  return page.value;
};

test('buildings are listed of one estate at a time', async () => {
  const places = async (estate?: string) => {
    const page = await showPlaces.run({ store, actor: clerk.actor, now: monday, newId }, { community: code, estate });
    if (!page.ok) throw new Error(page.error.code);
    return page.value.estates.filter((one) => one.buildings).map((one) => one.id);
  };
  expect(await places(other.id)).toEqual([other.id]);
  expect(await places(estateId)).toEqual([estateId]);
  expect(await places('nowhere')).toHaveLength(1);
});

test('the doors of a tower come a page at a time, each once', async () => {
  const first = await shown(clerk, tower.id);
  expect(first).toMatchObject({ size: doorsAPage + 5, label: '远苑 1号楼' });
  expect(first.doors).toHaveLength(doorsAPage);
  const second = await shown(clerk, tower.id, first.next!);
  expect(second).toMatchObject({ next: null, size: doorsAPage + 5 });
  expect(new Set([...first.doors, ...second.doors].map(([id]) => id)).size).toBe(doorsAPage + 5);
});

test('an administrator registers units and is not told whose they are; others see no building', async () => {
  expect(await shown(admin, tower.id)).toMatchObject({ doors: [], next: null, can: { unit: true } });
  expect(await shown(clerk, buildingId)).toMatchObject({ doors: [], size: 0 });
  await expect(shown(resident, tower.id)).rejects.toThrow('forbidden');
  await expect(shown(clerk, newId())).rejects.toThrow('not_found');
});
