// What shows a payment to one family of a group, and the letter of those who speak for all.
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { openFile } from '@/lib/files/queries/open-file';
import { newId } from '@/lib/kernel/ids';
import type { Actor } from '@/lib/kernel/verdict';
import { aPhoto, asFile } from '@/tests/support/files';
import { aGroup, claimsOf, family, importRows, inForce, onClaim } from '@/tests/support/group';
import { aDispute, onCase, run } from '@/tests/support/mediation';
import { aPerson, monday } from '@/tests/support/world';
import { nameSpeaker } from '../commands/name-speaker';
import { payClaim } from '../commands/pay-claim';
import { removeFile } from '../commands/remove-file';
import { settleClaim } from '../commands/settle-claim';
import { showFile } from './file';
import { showCaseFile, showCaseFiles } from './files-page';
import { showOwnClaim } from './own-claim';

const d = await aDispute('proofs');
const { mediator } = d;
const c = await aGroup(d);
const [first, second, speaker] = [
  await aPerson(d.communityId, ['resident'], '家长1（示例）'),
  await aPerson(d.communityId, ['resident'], '家长2（示例）'),
  await aPerson(d.communityId, ['resident'], '家长3（示例）'),
];
await store.transaction(async (tx) => {
  for (const [nth, { id }] of [first, second, speaker].entries()) {
    const phone = `1390000000${nth + 1}`;
    await tx.update(tables.people).set({ phone }).where(eq(tables.people.id, id));
  }
});
await importRows(
  d,
  c.ref,
  [1, 2, 3].map((i) => family(i, '1000')),
);
const claims = await claimsOf(c.id);
const at = { community: d.code, ref: c.ref };
const asked = (actor: Actor) => ({ store, actor, now: monday, newId });
const photo = async () => asFile(await aPhoto());

test('the letter by which one speaks for all goes in with the name, and 七查 asks for it where it is missing', async () => {
  const named = { claimId: claims[2]!.id, scope: 'special', letterDay: '2026-11-20', files: await photo() };
  expect(await onCase(d, c.ref, nameSpeaker, mediator.actor, named)).toMatchObject({ ok: true });
  const unlettered = { claimId: claims[1]!.id, scope: 'general', letterDay: '2026-11-20' };
  expect(await onCase(d, c.ref, nameSpeaker, mediator.actor, unlettered)).toMatchObject({ ok: true });
  const seen = await showFile.run(asked(mediator.actor), at);
  const gaps = seen.ok ? seen.value.checks.flatMap((check) => check.gaps).map((gap) => gap.text) : [];
  expect(gaps.filter((text) => text.includes('授权委托书'))).toEqual(['没有家长2（示例）的授权委托书扫描件。']);
  const own = await showCaseFiles.run(asked(speaker.actor), at);
  expect(own.ok && own.value.files.map((f) => f.label)).toEqual(['授权委托书']);
  expect(await showCaseFiles.run(asked(first.actor), at)).toMatchObject({ ok: false });
});

test('a family opens what shows its own payment, nobody else’s, and that it did is on record', async () => {
  await inForce(d, c);
  const proofOf = async (who: Actor) => {
    const own = await showOwnClaim.run(asked(who), at);
    return own.ok ? own.value.claims.flatMap((one) => one.payments.flatMap((p) => p.proofs)) : null;
  };
  for (const { id } of claims.slice(0, 2)) {
    const signed = { outcome: 'agreed', day: '2026-11-23', way: 'signature' };
    expect(await onClaim(d, c.ref, id, settleClaim, signed, mediator.actor)).toMatchObject({ ok: true });
    const paid = { day: '2026-11-23', text: '回单。', amount: '400', files: await photo() };
    expect(await onClaim(d, c.ref, id, payClaim, paid, mediator.actor)).toMatchObject({ ok: true });
  }
  const [mine, theirs] = [await proofOf(first.actor), await proofOf(second.actor)];
  expect([mine?.length, theirs?.length, (await proofOf(speaker.actor))?.length]).toEqual([1, 1, 0]);
  const file = { community: d.code, id: mine![0]!.id };
  const open = (who: Actor) => openFile.run(asked(who), file);
  const looks = async () =>
    (await store.read.select().from(tables.accessLog).where(eq(tables.accessLog.actorId, first.id))).map(
      (l) => l.query,
    );
  expect(await looks()).not.toContain('file.open');
  expect(await open(first.actor)).toMatchObject({ ok: true, value: { mediaType: 'image/jpeg' } });
  expect(await looks()).toContain('file.open');
  for (const who of [second, speaker, d.upstairs, d.other])
    expect(await open(who.actor)).toMatchObject({ error: { code: 'not_found' } });
  expect((await open(mediator.actor)).ok).toBe(true);
  // The page of the file, with what was said of it, stays with those who work the case.
  expect(await showCaseFile.run(asked(first.actor), { ...at, id: file.id })).toMatchObject({ ok: false });
  await run(removeFile, mediator.actor, { ...at, fileId: file.id, reason: '传错了' });
  expect(await proofOf(first.actor)).toEqual([]);
  expect(await open(first.actor)).toMatchObject({ error: { code: 'not_found' } });
});
