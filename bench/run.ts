// npm run bench [-- rush|big|mediation] [--quick] [--engine sqlite|postgres] [--json FILE] [--profile]
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { startPostgres } from '@/tests/support/postgres';
import type { Big } from './big/one-engine';
import { bigTable } from './big/report';
import { buildBench } from './build';
import type { Cases } from './cases/one-engine';
import { casesTable } from './cases/report';
import { type Engine, measure } from './engine';
import { environmentLines, type Measured, table } from './report';
import type { Rush } from './rush/one-engine';
import { hasHeld, rushTable } from './rush/report';
import { folder, options } from './settings';

async function onEach<Answer>(script: string) {
  const results: Partial<Record<Engine, Answer>> = {};
  for (const engine of options.engines) {
    const dataDir = `${folder}/data-${engine}`;
    rmSync(dataDir, { recursive: true, force: true });
    const postgres = engine === 'postgres' ? await startPostgres() : null;
    try {
      const url = postgres?.url ?? `file:${dataDir}/app.db`;
      results[engine] = await measure<Answer>({ script, engine, dataDir, url, args: process.argv.slice(2) });
    } finally {
      await postgres?.stop();
    }
  }
  if (options.json) writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`);
  return results;
}

mkdirSync(folder, { recursive: true });
await buildBench();
const lines: string[] = [];
if (options.what === 'rush') {
  const results = await onEach<Rush>('bench/rush/one-engine.ts');
  lines.push(...rushTable(results));
  if (!hasHeld(results)) process.exitCode = 1;
} else if (options.what === 'big') lines.push(...bigTable(await onEach<Big>('bench/big/one-engine.ts')));
else if (options.what === 'mediation') lines.push(...casesTable(await onEach<Cases>('bench/cases/one-engine.ts')));
else lines.push(...table(await onEach<Measured>('bench/one-engine.ts')));
for (const line of [...environmentLines(), ...lines]) console.log(line);
