import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import type { Actor } from '@/lib/kernel/verdict';
import { aGroup, claimsOf, family, importRows } from '@/tests/support/group';
import { aDispute, onCase } from '@/tests/support/mediation';
import { aPerson, monday } from '@/tests/support/world';
import { assignMediator } from '../commands/assign-mediator';
import { nameSpeaker } from '../commands/name-speaker';
import { showClaim } from './claim';
import { takeAnnex } from './claim-papers';
import { listClaims } from './claims';
import { listCases } from './list';
import { showOwnClaim } from './own-claim';
import { showCase } from './record';

const d = await aDispute('own');
const { ref, id } = await aGroup(d);
const parent = await aPerson(d.communityId, ['resident'], '家长1（示例）');
const colleague = await aPerson(d.communityId, ['mediator', 'resident'], '家长2（示例）');
await store.transaction(async (tx) => {
  for (const [who, phone] of [
    [parent, '13900000001'],
    [colleague, '13900000002'],
  ] as const)
    await tx.update(tables.people).set({ phone }).where(eq(tables.people.id, who.id));
});
await importRows(
  d,
  ref,
  [1, 2, 3, 4].map((i) => family(i, `${i}000`)),
);
const [first, second] = await claimsOf(id);
const at = { community: d.code, ref };
const by = (actor: Actor) => ({ store, actor, now: monday, newId });
const refused = { ok: false };

test('a claimant reads the own line and nothing of anybody else', async () => {
  const own = await showOwnClaim.run(by(parent.actor), at);
  expect(own.ok && own.value.claims.map((c) => [c.no, c.amount])).toEqual([[1, 100_000]]);
  expect(JSON.stringify(own)).not.toMatch(/家长[234]|PX-[234]/);
  expect(await showCase.run(by(parent.actor), at)).toMatchObject(refused);
  expect(await listClaims.run(by(parent.actor), at)).toMatchObject(refused);
  expect(await showClaim.run(by(parent.actor), { ...at, claimId: first!.id })).toMatchObject(refused);
  expect(await takeAnnex.run(by(parent.actor), { ...at, exported: '' })).toMatchObject(refused);
});

test('whoever mediates here and has a claim is a claimant and nothing else, and is not given the case', async () => {
  const own = await showOwnClaim.run(by(colleague.actor), at);
  expect(own.ok && own.value.claims.map((c) => c.no)).toEqual([2]);
  expect(await showCase.run(by(colleague.actor), at)).toMatchObject(refused);
  const listed = await listCases.run(by(colleague.actor), { community: d.code });
  expect(listed.ok && listed.value.rows).toEqual([]);
  const lead = { mediatorId: colleague.id, duty: 'lead', chosenBy: 'committee' };
  expect(await onCase(d, ref, assignMediator, d.director.actor, lead)).toMatchObject({ error: { code: 'own_case' } });
});

test('a representative is a party of the case, and still reads no other family’s line', async () => {
  const named = { claimId: first!.id, scope: 'special', letterDay: '2026-11-20' };
  expect(await onCase(d, ref, nameSpeaker, d.mediator.actor, named)).toMatchObject({ ok: true });
  expect(await showCase.run(by(parent.actor), at)).toMatchObject({ ok: true, value: { audience: 'party' } });
  expect(await listClaims.run(by(parent.actor), at)).toMatchObject({ error: { code: 'forbidden' } });
  expect(await showClaim.run(by(parent.actor), { ...at, claimId: second!.id })).toMatchObject({
    error: { code: 'forbidden' },
  });
});

test('those who work the case read all, and that they did is in the log; others are not told that there is a list', async () => {
  expect(await listClaims.run(by(d.mediator.actor), at)).toMatchObject({ ok: true, value: { totals: { count: 4 } } });
  const log = await store.read.select().from(tables.accessLog).where(eq(tables.accessLog.subjectId, id));
  expect(log.filter((l) => l.query === 'mediation.claims').map((l) => l.reason)).toEqual(['群体案名单']);
  for (const who of [d.other, d.upstairs])
    expect(await showOwnClaim.run(by(who.actor), at)).toMatchObject({ error: { code: 'not_found' } });
  expect(await listClaims.run(by(d.other.actor), at)).toMatchObject({ error: { code: 'not_found' } });
});
