// Nobody reads more than the matrix says, by whatever way out. Each way out is listed: a new one fails until it is tried.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { showAudit } from '@/lib/audit/queries/page';
import { showDesk } from '@/lib/desk/queries';
import { newId } from '@/lib/kernel/ids';
import type { Query } from '@/lib/kernel/query';
import { showThread } from '@/lib/threads/queries';
import { apart, foundIn, type Layer, type Level, plant, reach, sealed, textOf } from '@/tests/support/mediation-exits';
import { type Asked, downloads, exits, foreignReaders } from '@/tests/support/mediation-exits-list';
import { readers } from '@/tests/support/mediation-exits-readers';
import { monday } from '@/tests/support/world';
import { findCards } from './queries/cards';
import { findTodos } from './queries/todos';

const world = await plant();
const people = await readers(world);
type Reader = (typeof people)[number];

async function allQueries() {
  const found = new Map<string, Query<never, unknown>>();
  for (const file of globSync('lib/mediation/queries/*.ts').filter((f) => !f.endsWith('.test.ts')))
    for (const [name, one] of Object.entries(await import(pathToFileURL(path.resolve(file)).href)))
      if (typeof one === 'object' && one !== null && 'run' in one && 'name' in one)
        found.set(`${path.basename(file, '.ts')}.${name}`, one as Query<never, unknown>);
  return found;
}
const queries = await allQueries();

test('every query, every address and every reader from outside is in the list of exits', () => {
  expect([...queries.keys()].sort()).toEqual(Object.keys(exits).sort());
  const files = globSync('app/c/*/mediation/**/route.ts').map((f) => f.replace(/^.*?mediation\/|\/route\.ts$/g, ''));
  expect(files.sort()).toEqual([...downloads].sort());
  const outside = globSync('{lib,app,components}/**/*.{ts,tsx}').filter(
    (f) => !f.includes('mediation') && !f.includes('.test.'),
  );
  const reads = /^(import (?!type).*|} )from '@\/lib\/mediation\/queries/m;
  const reading = outside.filter((f) => reads.test(readFileSync(f, 'utf8')));
  expect(reading.sort()).toEqual([...foreignReaders].sort());
});

/** What this reader got that is more than the level gives. */
function excess(
  text: string,
  who: Reader,
  allowed: (level: ReturnType<Reader['level']>, isProtected: boolean) => readonly Layer[],
) {
  return world.cases.flatMap((c) => {
    const may = allowed(who.level(c.name), Boolean(c.isProtected)).filter((l) => !(c.isFailed && sealed.includes(l)));
    const more = foundIn(text, c).filter((layer) => !may.includes(layer));
    return more.length ? [`${c.name}: ${more.join('')}`] : [];
  });
}
const asked = (who: Reader) => ({ store, actor: who.actor, now: monday, newId });
const inList: Parameters<typeof excess>[2] = (level, isProtected) =>
  level === 'none' || level === 'opened' || (isProtected && (level === 'applicant' || level === 'respondent'))
    ? []
    : ['题'];

test.each(Object.entries(exits))(
  '%s',
  async (name, exit) => {
    const query = queries.get(name)!;
    const wrong: string[] = [];
    let answered = 0;
    const tried = new Set<string>();
    for (const who of people) {
      // Every paper for the first who stands so to a case; for the others who stand the same, and for those who see
      // nothing of it, three papers stand for all.
      const ofCase = (c: (typeof world.cases)[number]) => {
        const stands = `${c.name} ${who.level(c.name)}`;
        const isTried = who.level(c.name) === 'none' || tried.has(stands);
        tried.add(stands);
        return isTried ? exit.inputs(c).slice(0, 3) : exit.inputs(c);
      };
      const inputs: Asked[] = exit.ofCase ? world.cases.flatMap(ofCase) : exit.inputs(world.cases[0]!);
      for (const input of inputs) {
        const answer = await query.run(asked(who), input as never);
        if (!answer.ok) continue;
        answered += 1;
        const more = (level: Level) => (exit.isApart && apart.levels.includes(level) ? apart.layers : []);
        const limit: typeof inList =
          exit.shows === 'list'
            ? inList
            : (level) => (level === 'opened' && !exit.toOpened ? [] : [...reach[level], ...more(level)]);
        const beyond = excess(textOf(answer.value), who, exit.shows === 'nothing' ? () => [] : limit);
        if (beyond.length) wrong.push(`${who.who} ${JSON.stringify(input)}: ${beyond.join(' ')}`);
      }
    }
    expect(wrong).toEqual([]);
    if (!exit.mayBeEmpty) expect(answered).toBeGreaterThan(0);
    // Every paper for every reader of every case: minutes on a machine that has other work.
  },
  240_000,
);

test('what was planted comes out for those who may read it', async () => {
  const [plain, secret, failed] = world.cases;
  const read = async (who: string, c: typeof plain) => {
    const one = people.find((p) => p.who === who)!;
    const answer = await queries.get('record.showCase')!.run(asked(one), { community: 'exits', ref: c!.ref } as never);
    return foundIn(textOf(answer), c!).toSorted();
  };
  const of = (...layers: Layer[]) => layers.toSorted();
  expect(await read('lead', plain)).toEqual(of('题', '事', '求', '明', '合', '背', '密', '险', '报', '款', '处', '期'));
  expect(await read('applicant', plain)).toEqual(of('题', '事', '求', '明', '合', '背', '处'));
  expect(await read('respondent', plain)).toEqual(of('题', '事', '求', '明', '合', '处'));
  expect(await read('director', secret)).toEqual(
    of('题', '事', '求', '明', '合', '背', '密', '险', '报', '刻', '处', '期'),
  );
  expect(await read('opener', secret)).toEqual(of('题', '事', '求', '明', '合', '背', '密', '险', '报', '处', '期'));
  expect(await read('director', failed)).toEqual(of('题', '事', '求', '险', '报', '因', '处', '期', '评'));
});

test('cards, threads, what is to be done, the desk and the audit page', async () => {
  const ids = world.cases.map((c) => c.id);
  const [issue] = await store.read.select().from(tables.issues).where(eq(tables.issues.ref, world.issueRef));
  const wrong: string[] = [];
  for (const who of people) {
    const cards = await findCards(store.read, ids, who.actor);
    const hidden = world.cases.filter(
      (c) => cards.some((card) => card.id === c.id) && inList(who.level(c.name), Boolean(c.isProtected)).length === 0,
    );
    const threads = await Promise.all([...ids, issue!.id].map((id) => showThread.run(asked(who), { id })));
    const texts = {
      cards: textOf(cards),
      threads: textOf(threads),
      todos: textOf(await findTodos(store.read, who.actor, monday)),
      desk: textOf(await showDesk.run(asked(who), {})),
    };
    for (const [exit, text] of Object.entries(texts))
      wrong.push(...excess(text, who, inList).map((w) => `${who.who} ${exit} ${w}`));
    wrong.push(...hidden.map((c) => `${who.who} knows of ${c.name}`));
    const audit = textOf(await showAudit.run(asked(who), { community: 'exits' }));
    wrong.push(...excess(audit, who, () => []).map((w) => `${who.who} audit ${w}`));
    if (ids.some((id) => audit.includes(id))) wrong.push(`${who.who} reads an id in the audit page`);
  }
  expect(wrong).toEqual([]);
});

test('messages go to those who may open what they lead to, and carry no words; events carry none either', async () => {
  const sent = await store.read.select().from(tables.messages).where(eq(tables.messages.subjectKind, 'mediation'));
  const astray = sent.flatMap((m) => {
    const c = world.cases.find((one) => one.id === m.subjectId);
    const who = people.find((p) => p.id === m.personId);
    return c && who && who.level(c.name) === 'none' ? [`${m.template} of ${c.name} to ${who.who}`] : [];
  });
  expect(astray).toEqual([]);
  // A phone may be in the wrong hands: after it was protected, its parties hear of a case from their mediator.
  const secret = world.cases.find((c) => c.name === '戊')!;
  expect(sent.filter((m) => m.subjectId === secret.id).map((m) => m.personId)).toEqual([world.here.director.id]);
  expect(sent.length).toBeGreaterThan(10);
  const rows = [
    sent,
    await store.read.select().from(tables.auditEvents),
    await store.read.select().from(tables.deliveries),
  ];
  for (const c of world.cases) expect(foundIn(textOf(rows), c)).toEqual([]);
  const typed = await store.read
    .select({ type: tables.auditEvents.type, payload: tables.auditEvents.payload })
    .from(tables.auditEvents);
  expect(JSON.stringify(typed)).not.toMatch(/violence|minor|mental|escalation|neighbours/);
});

test('whatever of one case was shown to one person stands in the access log', async () => {
  const before = await store.read.$count(tables.accessLog);
  const who = people.find((p) => p.who === 'director')!;
  const named = Object.entries(exits).filter(([, exit]) => exit.ofCase && exit.shows === 'case');
  let answered = 0;
  for (const [name, exit] of named)
    for (const input of exit.inputs(world.cases[0]!))
      if ((await queries.get(name)!.run(asked(who), input as never)).ok) answered += 1;
  expect((await store.read.$count(tables.accessLog)) - before).toBe(answered);
});
