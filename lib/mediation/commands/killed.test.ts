// The server is killed while people save: what was acknowledged is there whole, and nothing is there by half.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { aCaseInMediation, aDispute, caseRow } from '@/tests/support/mediation';

const { auditEvents, mediationNotes, texts, transitions } = tables;
const d = await aDispute('killed');

/** Runs until it has acknowledged so many notes, and is killed in the middle of the next ones. */
async function killedAfter(notes: number, ref: string): Promise<string[]> {
  const node = path.resolve('node_modules/node/bin/node');
  const args = ['--import', 'tsx', 'tests/support/keep-noting.ts', d.code, ref, d.mediator.id];
  const writer = spawn(node, args, { env: process.env, stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = once(writer, 'exit');
  const said: string[] = [];
  const lines = createInterface({ input: writer.stdout });
  const ended = once(lines, 'close');
  lines.on('line', async (line) => {
    said.push(line);
    if (said.length !== notes) return;
    await sleep(notes % 5);
    writer.kill('SIGKILL');
  });
  expect(await gone).toEqual([null, 'SIGKILL']);
  await ended;
  return said;
}

test('killed while saving: each acknowledged note stands whole with its history and event, none by half', {
  timeout: 90_000,
}, async () => {
  const { ref, id } = await aCaseInMediation(d);
  const before = await caseRow(ref, d.communityId);
  const acknowledged: string[] = [];
  for (const notes of [7, 12, 16]) acknowledged.push(...(await killedAfter(notes, ref)));
  expect(acknowledged.length).toBeGreaterThanOrEqual(35);

  const rows = await store.read
    .select({ textId: mediationNotes.textId, text: texts.text, hash: texts.hash })
    .from(mediationNotes)
    .innerJoin(texts, eq(texts.id, mediationNotes.textId))
    .where(eq(mediationNotes.caseId, id));
  const kept = rows.map((r) => r.text);
  expect(acknowledged.filter((text) => kept.filter((k) => k === text).length !== 1)).toEqual([]);
  // What was saved in the moment of the kill may be there unheard; then it is there whole, and once for each hand.
  expect(new Set(kept).size).toBe(kept.length);
  expect(kept.length - acknowledged.length).toBeLessThanOrEqual(2 * 3);

  const ofCase = and(eq(texts.subjectId, id), eq(texts.kind, 'mediation.note'));
  const words = await store.read.select({ id: texts.id }).from(texts).where(ofCase);
  expect(words.map((w) => w.id).toSorted()).toEqual(rows.map((r) => r.textId).toSorted());
  const isNote = and(eq(transitions.subjectId, id), eq(transitions.event, 'note'));
  expect(await store.read.$count(transitions, isNote)).toBe(rows.length);
  const events = await store.read
    .select({ payload: auditEvents.payload })
    .from(auditEvents)
    .where(and(eq(auditEvents.subjectId, id), eq(auditEvents.type, 'mediation.note')));
  expect(events.map((e) => (e.payload.wrote as string[])[0]).toSorted()).toEqual(rows.map((r) => r.hash).toSorted());
  expect((await caseRow(ref, d.communityId)).version).toBe(before.version + rows.length);
});
