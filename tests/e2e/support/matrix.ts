// The server on the world of the samples, and somebody signed in for each role in each community.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { type Role, roles } from '@/lib/kernel/verdict';
import type { Action } from './actions';
import type { Case, Told } from './matrix-world';
import { startSite } from './site';
import { actionsKey, firstPort, templateFolder } from './template';
import { enter, guestOf, postByScript, together, type Visitor } from './visitor';

type Person = Visitor & { id: string; name: string };
type Cast = Record<Role, Person>;

/** What changes beside deeds: kept drafts of guests, when sessions were last seen, and what the jobs do. */
// What a visit or the clock writes, whoever is turned away; a look by those who may look is written down too.
const passing = [
  'access_log',
  'drafts',
  'sessions',
  'login_failures',
  'leases',
  'chain_seals',
  'installation_keys',
  'deliveries',
];

/** On an empty database, or beside the two communities of the demo. */
export async function openMatrix(worker: number, beside: 'none' | 'demo' = 'none') {
  const folder = path.resolve('.tmp/e2e', `matrix-${worker}`);
  rmSync(folder, { recursive: true, force: true });
  if (beside === 'demo') cpSync(templateFolder(), folder, { recursive: true });
  else mkdirSync(folder, { recursive: true });
  const settings = {
    DATA_DIR: folder,
    DATABASE_URL: `file:${folder}/app.db`,
    PORT: String(firstPort + 40 + worker),
    SEED: 'none',
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey(),
  };
  const made = spawnSync(
    path.resolve('node_modules/node/bin/node'),
    ['--import', 'tsx', 'tests/e2e/support/matrix-world.ts'],
    {
      env: { ...process.env, ...settings },
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    },
  );
  if (made.status !== 0) throw new Error(made.stderr);
  const told: Told = JSON.parse(made.stdout.trim().split('\n').at(-1)!);
  const site = await startSite(settings);
  const people = { here: {} as Cast, there: {} as Cast, guest: { ...guestOf(site.url), id: '', name: 'a guest' } };
  const all = (['here', 'there'] as const).flatMap((side) => roles.map((role) => ({ side, role })));
  await together(all, 2, async ({ side, role }) => {
    const { id, phone } = told[side][role];
    people[side][role] = { ...(await enter(site.url, phone, told.password)), id, name: `${role} ${side}` };
  });

  const database = new Database(`${folder}/app.db`, { readonly: true });
  const send = async ({ pages: [page = '/'], id }: Action, who: Person, fields: Record<string, unknown>) => {
    const at = (name: string) => String(fields[name] ?? (name === 'ref' ? '2026-1' : who.id || '0'));
    const address = page.replace(/\[(\w+)\]/g, (_, name) => at(name));
    const answer = await postByScript(who, address, id, fields as Record<string, string>);
    await answer.arrayBuffer();
    return { status: answer.status, to: (answer.headers.get('x-action-redirect') ?? '').split(';')[0]! };
  };

  return {
    url: site.url,
    people,
    cases: told.cases,
    actionOf: (command: string): Action | undefined => told.actions[command],
    send,
    post: (c: Case, who: Person, over: object = {}) =>
      send(told.actions[c.command]!, who, { ...formOf(c.inputs[who.id] ?? c.inputs['']!), ...over }),
    eachOf: <Item>(items: readonly Item[], work: (item: Item) => Promise<void>) => together(items, 12, work),
    /** Every row that is there, table by table. */
    written: () => rowsOf(database),
    close: async () => {
      database.close();
      await site.stop();
    },
  };
}
export type Matrix = Awaited<ReturnType<typeof openMatrix>>;

/** A table that a program hands over is a file in a browser, and so are bytes. */
function formOf(input: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, asField(value)]));
}

function asField(value: unknown) {
  if (typeof value !== 'object' || value === null) return value;
  if ('table' in value)
    return new File([(value.table as string[][]).map((row) => row.join(',')).join('\n')], 'roster.csv');
  if ('base64' in value && 'named' in value)
    return new File([Buffer.from(String(value.base64), 'base64')], String(value.named));
  return value;
}

function rowsOf(database: Database.Database) {
  const tables = database
    .prepare<[], { name: string }>(
      "select name from sqlite_master where type = 'table' and name not like '\\_\\_%' escape '\\'",
    )
    .all()
    .map(({ name }) => name)
    .filter((name) => !passing.includes(name));
  return Object.fromEntries(
    tables.map((name) => {
      const hash = createHash('sha256');
      for (const row of database.prepare(`select * from "${name}"`).iterate()) hash.update(JSON.stringify(row));
      return [name, hash.digest('hex')];
    }),
  );
}
