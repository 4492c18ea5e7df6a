import fc from 'fast-check';
import { expect, test } from 'vitest';
import { store } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { aGroup, bothSums, claimsOf, family, importRows, inForce, onClaim } from '@/tests/support/group';
import { aDispute, onCase, run } from '@/tests/support/mediation';
import { as, monday } from '@/tests/support/world';
import { listClaims } from '../queries/claims';
import { agreeClaims } from './agree-claims';
import { nameSpeaker } from './name-speaker';
import { payClaim } from './pay-claim';
import { payClaims } from './pay-claims';
import { settleClaim } from './settle-claim';

const d = await aDispute('settle');
const by = d.mediator.actor;
const c = await aGroup(d);
const { ref, id } = c;
const at = { community: d.code, ref };
await importRows(
  d,
  ref,
  Array.from({ length: 40 }, (_, i) => family(i + 1, `${1000 + i}.${String(i).padStart(2, '0')}`)),
);
const claim = async (no: number) => (await claimsOf(id)).find((one) => one.no === no)!;
const on = async <Out>(no: number, command: Parameters<typeof onClaim<Out>>[3], input: object) =>
  onClaim<Out>(d, ref, (await claim(no)).id, command, input, by);
const signed = { outcome: 'agreed', day: '2026-11-23', way: 'signature' };
const paid = { day: '2026-11-23', text: '回单一张。' };

test('five at most speak for the group, each with a letter of authority, and are parties from then on', async () => {
  const name = async (no: number) =>
    onCase(d, ref, nameSpeaker, by, { claimId: (await claim(no)).id, scope: 'special', letterDay: '2026-11-20' });
  for (const no of [1, 2, 3, 4, 5]) expect(await name(no)).toMatchObject({ ok: true });
  expect(await name(5)).toMatchObject({ error: { code: 'named_before' } });
  expect(await name(6)).toMatchObject({ error: { code: 'too_many' } });
});

test('before there is an agreement a claim can be referred but not signed', async () => {
  expect(await on(7, settleClaim, signed)).toMatchObject({ error: { code: 'no_agreement' } });
  const gone = { outcome: 'referred', to: 'market', reason: '涉嫌虚假宣传，转市场监管。' };
  expect(await on(7, settleClaim, { ...gone, to: '' })).toMatchObject({ error: { code: 'route_missing' } });
  expect(await on(7, settleClaim, gone)).toMatchObject({ ok: true });
  expect(await claim(7)).toMatchObject({ state: 'referred', referredTo: 'market' });
});

test('signatures and payments: in part, in full, never more than was agreed', async () => {
  await inForce(d, c);
  expect(await on(8, payClaim, { ...paid, amount: '1' })).toMatchObject({ error: { code: 'not_agreed' } });
  expect(await on(8, settleClaim, { ...signed, agreed: '999999' })).toMatchObject({ error: { code: 'sum_range' } });
  await on(8, settleClaim, { ...signed, agreed: '900.5' });
  await on(8, payClaim, { ...paid, amount: '400' });
  expect(await on(8, payClaim, { ...paid, amount: '500.51' })).toMatchObject({ error: { code: 'too_much' } });
  expect(await on(8, settleClaim, { outcome: 'withdrawn', reason: '不要了' })).toMatchObject({
    error: { code: 'paid_some' },
  });
  await on(8, payClaim, { ...paid, amount: '500.50' });
  expect(await claim(8)).toMatchObject({ state: 'paid', agreed: 90_050, paid: 90_050 });
});

test('many at once: all of the numbers or none of them', async () => {
  const sign = { ...at, day: '2026-11-23', way: 'representative' };
  expect(await agreeClaims.run(as(by), { ...sign, numbers: '6-10' })).toMatchObject({ error: { code: 'not_open' } });
  expect(await agreeClaims.run(as(by), { ...sign, numbers: '39-41' })).toMatchObject({
    error: { code: 'unknown_number' },
  });
  expect((await claim(6)).state).toBe('open');
  await run(agreeClaims, by, { ...sign, numbers: '9-20、22' });
  await run(payClaims, by, { ...at, ...paid, numbers: '9-15' });
  expect(await payClaims.run(as(by), { ...at, ...paid, numbers: '15,16' })).toMatchObject({
    error: { code: 'some_not_agreed' },
  });
  const { kept, counted } = await bothSums(id);
  expect(kept).toEqual(counted);
});

test('two clerks pay the same family at once: one is told to look again', async () => {
  const { id: claimId, version } = await claim(16);
  const form = { ...at, claimId, version: String(version), ...paid, amount: '600' };
  const both = await Promise.all([by, d.director.actor].map((who) => payClaim.run(as(who), form)));
  expect(both.map((one) => one.ok || one.error.code).sort()).toEqual(['stale', true]);
  expect((await claim(16)).paid).toBe(60_000);
});

test('whatever is done to whichever family, the sums are those of the list', async () => {
  const deed = fc.record({
    no: fc.integer({ min: 20, max: 40 }),
    what: fc.constantFrom('agreed', 'referred', 'withdrawn', 'open', 'pay'),
    fen: fc.integer({ min: 1, max: 200_000 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 12 }), async (deeds) => {
      for (const { no, what, fen } of deeds) {
        const amount = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
        if (what === 'pay') await on(no, payClaim, { ...paid, amount });
        else await on(no, settleClaim, { ...signed, outcome: what, agreed: amount, to: 'court', reason: '试一试' });
      }
      const { kept, counted } = await bothSums(id);
      expect(kept).toEqual(counted);
    }),
    { numRuns: 8 },
  );
});

test('found by the beginning of a name, by a phone or its end; twenty a page', async () => {
  const list = async (asked: object) => {
    const page = await listClaims.run({ store, actor: by, now: monday, newId }, { ...at, ...asked });
    if (!page.ok) throw new Error(page.error.code);
    return page.value;
  };
  const first = await list({});
  expect(first.rows).toHaveLength(20);
  expect((await list({ after: first.next! })).rows.map((r) => r.no)).toEqual(
    Array.from({ length: 20 }, (_, i) => i + 21),
  );
  expect((await list({ q: '0007' })).rows.map((r) => r.no)).toEqual([7]);
  expect((await list({ q: '13900000012' })).rows.map((r) => r.no)).toEqual([12]);
  expect((await list({ q: '家长3' })).rows.map((r) => r.no)).toEqual([3, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39]);
  expect((await list({ state: 'referred', q: '家长7' })).rows.map((r) => r.no)).toEqual([7]);
  expect((await list({ q: '无此人' })).rows).toEqual([]);
});
