// Run as a process of its own on an empty database: the world of the samples, with an account for each person.
// Prints what the matrix needs to know of it.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { store } from '@/db';
import { migrate } from '@/db/migrate';
import { type JobName, jobs, runJob } from '@/lib/jobs/registry';
import { type Role, roles } from '@/lib/kernel/verdict';
import { allRights } from '@/scripts/docs/generated';
import { anAccount, password } from '../../support/accounts';
import { samples } from '../../support/samples';
import { aWorld } from '../../support/samples/world';
import { type Action, builtActions } from './actions';

export interface Case {
  command: string;
  may: readonly Role[];
  by: Role;
  asks?: string;
  alone?: true;
  anybody?: true;
  /** By person; `''` is for everybody else. A file stands as its name and its bytes in base64. */
  inputs: Record<string, Record<string, unknown>>;
}
export interface Told {
  password: string;
  here: Record<Role, { id: string; phone: string }>;
  there: Record<Role, { id: string; phone: string }>;
  cases: Case[];
  actions: Record<string, Action>;
}

await migrate(process.env.DATABASE_URL!);
const told: Told = { password, here: {} as Told['here'], there: {} as Told['there'], cases: [], actions: {} };
const w = await aWorld();
const rights = await allRights();
for (const [n, role] of roles.entries())
  for (const [side, code, cast] of [
    ['here', w.code, w.here],
    ['there', w.far.code, w.there],
  ] as const) {
    const phone = `139${side === 'here' ? 1 : 2}${String(n).padStart(7, '0')}`;
    await anAccount(cast.clerk.actor, cast[role].id, phone, w.now, code);
    told[side][role] = { id: cast[role].id, phone };
  }
for (const [command, may] of Object.entries(rights)) {
  const { input, by, asks, alone, anybody } = await samples[command]!(w);
  const inputs: Case['inputs'] = {};
  if (typeof input === 'function') for (const role of roles) inputs[w.here[role].id] = input(w.here[role]);
  inputs[''] = await withBytes(typeof input === 'function' ? input(w.there.resident) : input);
  told.cases.push({ command, may, by, asks, alone, anybody, inputs });
}
async function withBytes(input: Record<string, unknown>) {
  const plain = { ...input };
  for (const [name, value] of Object.entries(input))
    if (value instanceof File)
      plain[name] = { named: value.name, base64: Buffer.from(await value.arrayBuffer()).toString('base64') };
  return plain;
}

for (const action of builtActions()) {
  const module = await import(pathToFileURL(path.resolve(`${action.module}.ts`)).href);
  told.actions[module[action.command].name] = action;
}
// The daily jobs that the server would make up for once it has started.
for (const name of Object.keys(jobs) as JobName[])
  await runJob(name, { store, now: new Date(), dryRun: false }, new Date(0));
// Leaving at once would cut it short: by now it is longer than a pipe holds.
process.stdout.write(`${JSON.stringify(told)}\n`, () => process.exit(0));
