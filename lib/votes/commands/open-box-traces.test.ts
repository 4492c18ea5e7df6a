// Somebody holds the database, its log, a backup taken while the vote was open, and no key: what can be joined?
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { eq } from 'drizzle-orm';
import { expect, test, vi } from 'vitest';
import { store, tables } from '@/db';
import { tableShapes } from '@/db/shapes';
import { canonical, sha256 } from '@/lib/kernel/events';
import { without } from '@/lib/kernel/idempotency';
import { writeArchive } from '@/scripts/archive/write';
import { behindItsBack, readBehindItsBack } from '@/tests/support/raw';
import { scratch } from '@/tests/support/scratch';
import { aSecretVote, bothPassphrases } from '@/tests/support/secret';
import { after, aVillage, done, formOf } from '@/tests/support/votes';
import { as } from '@/tests/support/world';
import { findKeepers } from '../queries/box';
import { castSecret } from './cast-secret';
import { destroyKeys } from './destroy-keys';
import { keptFor } from './keep-key';
import { openBox } from './open-box';
import { sealSecret } from './seal-secret';

const { idempotencyKeys, sealedBallots } = tables;
const village = await aVillage({ count: 12 });
const { vote, roll, formOf: ballot, cast } = await aSecretVote(village);
const said = vi.spyOn(process.stdout, 'write');
const choices = ['agree', 'oppose', 'agree', 'abstain', 'agree', 'oppose', 'agree', 'agree', 'abstain', 'agree'];
const forms = choices.map((choice, at) => ballot(at + 1, choice));
for (const [at, form] of forms.entries()) expect((await cast(at + 1, '', form, `form-${at}`)).ok).toBe(true);

/** Every row of every table, as text. */
async function dump() {
  const rows: { table: string; text: string }[] = [];
  for (const { key, name } of tableShapes())
    for (const row of await store.read.select().from(tables[key]))
      rows.push({ table: name, text: JSON.stringify(row) });
  return rows;
}
/** The file as it lies on the disk, and its log. */
const onDisk = () =>
  store.engine === 'postgres'
    ? ''
    : ['', '-wal']
        .map((end) => process.env.DATABASE_URL!.slice(5) + end)
        .filter(existsSync)
        .map((file) => readFileSync(file, 'latin1'))
        .join('');
const archive = path.join(scratch('traces'), 'backup');
await writeArchive(store, archive);
const backup = gunzipSync(readFileSync(archive)).toString('latin1');
const sealed = await store.read.select().from(sealedBallots).where(eq(sealedBallots.voteId, vote.id));
const tablesWith = (rows: Awaited<ReturnType<typeof dump>>, word: string) => [
  ...new Set(rows.filter((r) => r.text.includes(word)).map((r) => r.table)),
];

test('while it is open nothing holds a choice or a code: no row, no byte of the file or its log, no line of output', async () => {
  const rows = await dump();
  for (const choice of ['agree', 'oppose', 'abstain']) expect(tablesWith(rows, `"${choice}"`)).toEqual([]);
  const everything = `${onDisk()}${backup}${JSON.stringify(rows)}${JSON.stringify(said.mock.calls)}`;
  for (const { code, codeProof } of forms) {
    expect(everything).not.toContain(code);
    expect(everything).not.toContain(codeProof);
  }
  expect(backup).toContain(sealed[0]!.sealed);
  if (store.engine === 'sqlite') expect(onDisk()).toContain(sealed[0]!.sealed);
  expect(new Set(sealed.map((s) => s.sealed.length)).size).toBe(1);
});

test('the record of repeated submits cannot be tried with the three choices, and a draft keeps none', async () => {
  const kept = await store.read.select().from(idempotencyKeys);
  expect(kept).toHaveLength(10);
  const tried = forms.flatMap((form) =>
    ['agree', 'oppose', 'abstain'].map((choice) => sha256(canonical({ ...form, choice }))),
  );
  expect(kept.filter((k) => tried.includes(k.inputHash))).toEqual([]);
  expect(JSON.stringify(kept.map((k) => k.result))).not.toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}/);
  const typed = { ...forms[0], passwordOwn: 'x' };
  expect(Object.keys(without(typed, castSecret.secrets) as object).sort()).toEqual([
    'checked',
    'community',
    'number',
    'ref',
  ]);
});

test('after the count nothing joins elector and choice, nor code and choice', async () => {
  await done(openBox, village.clerk.actor, after, { ...(await formOf(village.code, vote.ref)), ...bothPassphrases });
  await destroyKeys(store);
  expect(keptFor()).not.toContain(vote.id);
  const rows = await dump();
  for (const choice of ['agree', 'oppose', 'abstain']) expect(tablesWith(rows, `"${choice}":`)).toEqual(['votes']);
  for (const choice of ['agree', 'oppose', 'abstain'])
    expect(tablesWith(rows, `:"${choice}"`)).toEqual(['box_choices']);
  for (const { code } of forms) expect(tablesWith(rows, code)).toEqual(['box_codes']);
  const box = rows
    .filter((r) => r.table === 'box_choices' || r.table === 'box_codes')
    .map((r) => r.text)
    .join();
  for (const { id, personId } of roll) {
    expect(box).not.toContain(id);
    expect(box).not.toContain(personId);
  }
  // What the backup still holds of the ciphertexts is in the running database no more, and no key is left.
  const disk = onDisk();
  for (const row of sealed) expect(disk).not.toContain(row.sealed);
});

test('the order in which the box lies says nothing of the order of the votes', async () => {
  const place = store.engine === 'postgres' ? 'ctid' : 'rowid';
  const codes = (
    await readBehindItsBack(`select code from box_codes where vote_id = '${vote.id}' order by ${place}`)
  ).map((r) => r.code);
  const choicesThere = (
    await readBehindItsBack(`select answer from box_choices where vote_id = '${vote.id}' order by ${place}`)
  ).map((r) => r.answer);
  expect(codes).toHaveLength(10);
  expect(codes).not.toEqual(forms.map((f) => f.code));
  expect(choicesThere.toSorted()).toEqual(choices.toSorted());
  if (store.engine === 'postgres') {
    const [row] = await readBehindItsBack(
      `select count(distinct xmin::text) as n from box_choices where vote_id = '${vote.id}'`,
    );
    expect(Number(row!.n)).toBe(1);
    const joined = await readBehindItsBack(
      `select count(*) as n from vote_marks m join box_choices b on b.xmin = m.xmin where m.vote_id = '${vote.id}'`,
    );
    expect(Number(joined[0]!.n)).toBe(0);
  }
});

test('a sealed row put in place of another is seen at the count', async () => {
  const { vote: other, cast: castThere, roll: there } = await aSecretVote(village);
  for (const number of [1, 2]) expect((await castThere(number, 'agree')).ok).toBe(true);
  const electorId = there.find((e) => e.number === 2)!.id;
  const keys = (await findKeepers(store.read, other.id)).map((k) => k.publicKey);
  const set = {
    sealed: sealSecret({ items: other.items, answers: ['oppose'], code: 'AAAA-AAAA-AAAA' }, keys, {
      voteId: other.id,
      electorId,
    }),
  };
  const row = eq(sealedBallots.electorId, electorId);
  await expect(store.transaction((tx) => tx.update(sealedBallots).set(set).where(row))).rejects.toThrow();
  await expect(store.transaction((tx) => tx.delete(sealedBallots).where(row))).rejects.toThrow();
  await behindItsBack(`update sealed_ballots set sealed = '${set.sealed}' where elector_id = '${electorId}'`);
  const input = { ...(await formOf(village.code, other.ref)), ...bothPassphrases };
  expect(await openBox.run(as(village.clerk.actor, after), input)).toMatchObject({ error: { code: 'sealed_changed' } });
});
