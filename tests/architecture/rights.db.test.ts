import { globSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { sum } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import type { Command } from '@/lib/kernel/command';
import { guest, type Role, roles } from '@/lib/kernel/verdict';
import { allRights } from '@/scripts/docs/generated';
import { rightless, samples } from '@/tests/support/samples';
import { aWorld, type Sample, type Someone } from '@/tests/support/samples/world';
import { as } from '@/tests/support/world';

const commandFiles = globSync('lib/*/commands/*.ts').filter((file) => !file.endsWith('.test.ts'));
async function allCommands() {
  const found = new Map<string, string[]>();
  for (const file of commandFiles) {
    const exports = Object.values(await import(pathToFileURL(path.resolve(file)).href));
    for (const one of exports as Partial<Command>[])
      if (one && typeof one === 'object' && typeof one.run === 'function' && typeof one.name === 'string')
        found.set(one.name, [...(found.get(one.name) ?? []), file]);
  }
  return found;
}

const rights = await allRights();
const commands = await allCommands();

test('every command stands in exactly one table of rights, or in the list of those that ask for no role', () => {
  expect([...commands.keys()].sort()).toEqual([...Object.keys(rights), ...Object.keys(rightless)].sort());
});

test('every right has a sample', () => {
  expect(Object.keys(samples).sort()).toEqual(Object.keys(rights).sort());
  expect(Object.keys(rights).length).toBeGreaterThan(100);
});

const w = await aWorld();
const attempt = async (sample: Sample, who: Someone, over: object = {}) => {
  const input = typeof sample.input === 'function' ? sample.input(who) : sample.input;
  const done = await sample.command.run(as(who.actor, w.now), { ...input, ...over });
  return done.ok ? 'done' : done.error.code;
};
const written = async () => {
  const [row] = await store.read.select({ seq: sum(tables.auditChains.seq) }).from(tables.auditChains);
  return Number(row!.seq);
};
const isRefusal = (code: string) => code === 'forbidden' || code === 'not_found';

test.each(Object.keys(rights))('%s', async (name) => {
  const sample = await samples[name]!(w);
  expect(sample.command.name).toBe(name);
  const may = rights[name] as readonly Role[];
  const before = await written();
  const strangers = [{ id: '', actor: guest }, ...Object.values(w.there)];
  const refused = sample.anybody ? [] : [...strangers, ...roles.filter((r) => !may.includes(r)).map((r) => w.here[r])];
  for (const who of refused) expect(isRefusal(await attempt(sample, who)), JSON.stringify(who.actor)).toBe(true);
  expect(await written()).toBe(before);
  // With a version that is too old those who may are told so, and nothing changes yet.
  const isVersioned = 'version' in (typeof sample.input === 'object' ? sample.input : {});
  const others = sample.asks ? [] : may.filter((role) => role !== sample.by);
  if (isVersioned)
    for (const role of others)
      expect(isRefusal(await attempt(sample, w.here[role], { version: '99999' })), role).toBe(false);
  expect(await written()).toBe(before);
  expect(await attempt(sample, w.here[sample.by])).toBe('done');
  if (!isVersioned) for (const role of others) expect(isRefusal(await attempt(sample, w.here[role])), role).toBe(false);
  expect(await written()).toBeGreaterThan(before);
});
