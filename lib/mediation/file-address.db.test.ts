// The address of a file of a case, asked for by everybody: whom it opens for, and what is written down of it.
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { openFile } from '@/lib/files/queries/open-file';
import { newId } from '@/lib/kernel/ids';
import { type Level, plant } from '@/tests/support/mediation-exits';
import type { PlantedFiles } from '@/tests/support/mediation-exits-files';
import { readers } from '@/tests/support/mediation-exits-readers';
import { monday } from '@/tests/support/world';

const world = await plant();
const people = await readers(world);
const { accessLog } = tables;
const looks = () => store.read.$count(accessLog);

/** Written down by hand. Of a failed mediation only the side that brought it opens what it brought. */
const opens: Record<keyof PlantedFiles, (level: Level, isFailed: boolean) => boolean> = {
  own: (level, isFailed) => level === 'applicant' || (!isFailed && ['helper', 'lead', 'director'].includes(level)),
  talk: (level, isFailed) => !isFailed && ['helper', 'lead', 'director'].includes(level),
  shared: (level, isFailed) =>
    level === 'respondent' || (!isFailed && ['applicant', 'helper', 'lead', 'director'].includes(level)),
};

test.each(Object.keys(opens) as (keyof PlantedFiles)[])('of a case: %s', async (kind) => {
  const wrong: string[] = [];
  let opened = 0;
  for (const who of people)
    for (const c of world.cases.filter((one) => one.files)) {
      const before = await looks();
      const at = { community: c.community, id: c.files![kind] };
      const answer = await openFile.run({ store, actor: who.actor, now: monday, newId }, at);
      const expected = opens[kind](who.level(c.name), Boolean(c.isFailed));
      if (answer.ok) opened += 1;
      if (answer.ok !== expected) wrong.push(`${who.who} ${c.name}: ${answer.ok ? 'opens' : 'is refused'}`);
      if (!answer.ok && answer.error.code !== 'not_found') wrong.push(`${who.who} ${c.name}: ${answer.error.code}`);
      // Written before the bytes are read; of a refused one nothing, as of one that is not there.
      if ((await looks()) - before !== (answer.ok ? 1 : 0)) wrong.push(`${who.who} ${c.name}: not written down`);
    }
  expect(wrong).toEqual([]);
  expect(opened).toBeGreaterThan(3);
});

test('the look stands on the case, with what was looked at', async () => {
  const [plain] = world.cases;
  const director = people.find((p) => p.who === 'director')!;
  const at = { community: plain!.community, id: plain!.files!.talk };
  expect(await openFile.run({ store, actor: director.actor, now: monday, newId }, at)).toMatchObject({
    value: { mediaType: 'audio/amr', name: expect.stringMatching(/^[0-9a-f]{12}\.amr$/) },
  });
  const rows = await store.read.select().from(accessLog).where(eq(accessLog.subjectId, plain!.id));
  expect(rows).toContainEqual(
    expect.objectContaining({ query: 'file.open', actorId: director.id, reason: '打开一份材料' }),
  );
});

test('under another community, or guessed, it is not there', async () => {
  const [plain] = world.cases;
  const lead = people.find((p) => p.who === 'lead')!;
  const ask = (community: string, id: string) =>
    openFile.run({ store, actor: lead.actor, now: monday, newId }, { community, id });
  const before = await looks();
  for (const [community, id] of [
    ['exits-far', plain!.files!.own],
    ['exits', newId()],
    ['exits', plain!.id],
    ['exits', '../../etc/passwd'],
  ] as const)
    expect(await ask(community, id)).toMatchObject({ error: { code: 'not_found' } });
  expect(await looks()).toBe(before);
});
