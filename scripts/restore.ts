// `npm run restore -- FILE [--keys FILE2]`: reads an archive into an empty database of either engine.
import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { describeError } from '@/lib/kernel/log-safely';
import { checkKeys, openKeys, writeKeys } from './archive/keys';
import { passphrase } from './archive/passphrase';
import { NotTaken, readArchive } from './archive/read';
import { moveFiles, putFiles, refuseOldFiles } from './archive/restore-files';
import { giveUp } from './server/give-up';
import { fromCaller, settle } from './server/settle';

const usage = '用法 / usage: npm run restore -- FILE [--keys FILE2]';
const { positionals, values } = read();
const [file] = positionals;
if (!file || positionals.length > 1) giveUp(usage);

const settings = settle();
const keysDir = path.join(settings.DATA_DIR, 'keys');
const stage = path.join(settings.DATA_DIR, `restore-${process.pid}`);
mkdirSync(settings.DATA_DIR, { recursive: true, mode: 0o700 });
try {
  await refuseOldFiles(settings);
  const keys = values.keys ? openKeys(fromCaller(values.keys), await passphrase({ isNew: false })) : {};
  checkKeys(keysDir, keys);
  await readArchive(fromCaller(file), stage);
  const takeBack = await putFiles(path.join(stage, 'files'), settings);
  const rows = await restoreRows().catch(async (error) => {
    await takeBack();
    throw error;
  });
  moveFiles(path.join(stage, 'files'), settings);
  writeKeys(keysDir, keys);
  console.log(`已恢复 / restored: ${rows} 行 / rows`);
} catch (error) {
  const why = error instanceof NotTaken ? '' : `: ${describeError(error).message}`;
  console.error(
    why ? `没有恢复，数据库没有动 / not restored, the database is as it was${why}` : (error as Error).message,
  );
  process.exitCode = 1;
} finally {
  // What unpacks a broken archive may still be writing when it says so.
  await rm(stage, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

/** All rows or none, and only with their chains whole. */
async function restoreRows() {
  const { migrate } = await import('@/db/migrate');
  await migrate(settings.DATABASE_URL);
  const { store } = await import('@/db');
  const { findFilled, loadAll } = await import('./archive/load');
  const { reportChains } = await import('./chains');
  try {
    return await store.transaction(async (tx) => {
      const filled = await findFilled(tx);
      if (filled)
        throw new NotTaken(`数据库不是空的，请换一个空的 / the database is not empty (${filled}), name an empty one`);
      const rows = await loadAll(tx, stage);
      if (!(await reportChains(tx, console.log)))
        throw new NotTaken('留痕链对不上，没有恢复 / the audit chain does not hold, nothing was restored');
      return rows;
    });
  } finally {
    await store.close();
  }
}

function read() {
  try {
    return parseArgs({ allowPositionals: true, options: { keys: { type: 'string' } } });
  } catch {
    return giveUp(usage);
  }
}
