// npm run bench [-- --quick] [--engine sqlite|postgres] [--json FILE] [--profile]
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { startPostgres } from '@/tests/support/postgres';
import { buildBench } from './build';
import { type Engine, type Measured, measure } from './engine';
import { environmentLines, table } from './report';
import { folder, options } from './settings';

mkdirSync(folder, { recursive: true });
await buildBench();
const results: Partial<Record<Engine, Measured>> = {};
for (const engine of options.engines) {
  const dataDir = `${folder}/data-${engine}`;
  rmSync(dataDir, { recursive: true, force: true });
  const postgres = engine === 'postgres' ? await startPostgres() : null;
  try {
    results[engine] = await measure(engine, dataDir, postgres?.url ?? `file:${dataDir}/app.db`);
  } finally {
    await postgres?.stop();
  }
}
for (const line of [...environmentLines(), ...table(results)]) console.log(line);
if (options.json) writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`);
