import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { saveFieldNote } from '@/lib/mediation/commands/save-field-note';
import { aDispute, at, run } from '@/tests/support/mediation';
import { fieldNotes } from './field-notes';

const d = await aDispute('stray');
const written = async () => {
  const id = newId();
  const note = { community: d.code, id, version: '0', text: '楼上说水管去年换过。', place: '3 楼' };
  await run(saveFieldNote, d.mediator.actor, note, at('2026-11-23'));
  return id;
};
const job = (day: string, dryRun = false) => fieldNotes.run({ store, now: at(day), dryRun });
const read = async (id: string) => {
  const [note] = await store.read.select().from(tables.fieldNotes).where(eq(tables.fieldNotes.id, id));
  const said = await store.read.select().from(tables.texts).where(eq(tables.texts.subjectId, id));
  return [note?.state, note?.place, said.map((t) => t.text)];
};

test('a note stays as long as its author mediates here, and is erased thirty days after that is over', async () => {
  const id = await written();
  expect(await job('2027-11-23')).toEqual({ notes: 0 });
  await store.transaction(async (tx) => {
    await tx
      .update(tables.grants)
      .set({ endedAt: at('2026-12-01') })
      .where(eq(tables.grants.personId, d.mediator.id));
  });
  expect(await job('2026-12-30')).toEqual({ notes: 0 });
  expect(await read(id)).toEqual(['open', '3 楼', ['楼上说水管去年换过。']]);
  expect(await job('2027-01-02', true)).toEqual({ notes: 1 });
  expect(await job('2027-01-02')).toEqual({ notes: 1 });
  expect(await read(id)).toEqual(['dropped', null, [null]]);
  expect(await job('2027-01-02')).toEqual({ notes: 0 });
});
