import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const imports = (...from: string[]) =>
  from.map((name, n) => `import { x as x${n} } from '${name}'; x${n}();`).join('\n');

/** For each rule of .dependency-cruiser.cjs, a file that breaks it. */
export const canaries: Record<string, { file: string; text: string }> = {
  'no-unresolved': { file: 'lib/votes/queries/lost.ts', text: imports('@/lib/votes/nowhere') },
  'no-cycles': { file: 'lib/votes/queries/a.ts', text: `${imports('./b')}\nexport const x = 1;` },
  'no-tests-in-code': { file: 'lib/votes/queries/tested.ts', text: imports('@/tests/support/world') },
  'db-knows-nothing-above': { file: 'db/store.ts', text: imports('@/lib/votes/queries/b') },
  'lib-knows-no-screens': { file: 'lib/votes/queries/screen.ts', text: imports('@/components/votes/sheet') },
  'tables-come-from-the-engine': { file: 'lib/votes/queries/raw.ts', text: imports('@/db/schema/votes') },
  'components-know-no-data': { file: 'components/votes/form.tsx', text: imports('@/lib/votes/commands/cast-ballot') },
  'app-only-routes': { file: 'app/votes/page.tsx', text: imports('@/db') },
  'pure-reaches-nothing-impure': { file: 'lib/votes/rules.ts', text: imports('./shapes') },
  'pure-does-no-io': { file: 'lib/votes/tally.ts', text: `import { readFileSync } from 'node:fs'; readFileSync('x');` },
  'contexts-no-foreign-commands': {
    file: 'lib/charters/commands/adopt.ts',
    text: imports('@/lib/votes/commands/cast-ballot'),
  },
  'contexts-only-queries-and-rules': { file: 'lib/charters/queries.ts', text: imports('@/lib/votes/policy') },
  'next-auth-behind-identity': { file: 'app/login/page.tsx', text: imports('next-auth') },
  'engines-only-in-db': { file: 'lib/votes/queries/pool.ts', text: imports('pg') },
};

const rest: Record<string, string> = {
  'lib/votes/queries/b.ts': `${imports('./a')}\nexport const x = 2;`,
  'lib/votes/shapes.ts': `${imports('zod')}\nexport const x = 1;`,
  'lib/votes/policy.ts': 'export const x = 1;',
  'lib/votes/commands/cast-ballot.ts': 'export const x = 1;\nexport interface Ballot { id: string }',
  'components/votes/sheet.tsx': 'export const x = <p />;',
  'components/votes/only-types.tsx': `import type { Ballot } from '@/lib/votes/commands/cast-ballot';\nexport const x = (b: Ballot) => <p>{b.id}</p>;`,
  'db/index.ts': 'export const x = 1;',
  'db/schema/votes.ts': 'export const x = 1;',
  'tests/support/world.ts': 'export const x = 1;',
};

/** Writes the canaries as a small project of their own, with packages that are only names. */
export function plant(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  const write = (file: string, text: string) => {
    const whole = path.join(folder, file);
    mkdirSync(path.dirname(whole), { recursive: true });
    writeFileSync(whole, text);
  };
  for (const { file, text } of Object.values(canaries)) write(file, text);
  for (const [file, text] of Object.entries(rest)) write(file, text);
  for (const name of ['zod', 'pg', 'next-auth']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js', version: '1.0.0' }));
    write(`node_modules/${name}/index.js`, 'exports.x = () => {};');
  }
  write('package.json', JSON.stringify({ dependencies: { zod: '1', pg: '1', 'next-auth': '1' } }));
  return folder;
}
