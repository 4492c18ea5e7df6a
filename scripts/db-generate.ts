// Writes the migrations of both engines from the one schema. `npm run db:generate -- --name what-changed`
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as schema from '../db/schema';

const names = Object.entries(schema)
  .filter(([, table]) => is(table, SQLiteTable))
  .map(([name]) => name)
  .sort();

writeFileSync(
  'db/schema.pg.ts',
  `// Written by scripts/db-generate.ts and read by drizzle-kit only.
import * as schema from './schema';
import { toPg } from './to-pg';

export const {
${names.map((n) => `  ${n},`).join('\n')}
} = toPg({ ...schema });
`,
);

for (const config of ['drizzle.config.ts', 'drizzle.postgres.config.ts']) {
  const { status } = spawnSync(
    'node_modules/.bin/drizzle-kit',
    ['generate', `--config=${config}`, ...process.argv.slice(2)],
    {
      stdio: 'inherit',
    },
  );
  if (status !== 0) process.exit(status ?? 1);
}
