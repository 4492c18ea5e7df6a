// `npm run backup -- FILE [--with-keys FILE2]`: one archive that any engine can read back.
import { writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { describeError } from '@/lib/kernel/log-safely';
import { sealKeys } from './archive/keys';
import { here } from './archive/manifest';
import { passphrase } from './archive/passphrase';
import { NotTaken } from './archive/read';
import { giveUp } from './server/give-up';
import { fromCaller, settleOnExisting } from './server/settle';

const usage = '用法 / usage: npm run backup -- FILE [--with-keys FILE2]';
const { positionals, values } = read();
const [file] = positionals;
if (!file || positionals.length > 1) giveUp(usage);

const settings = settleOnExisting();
// What knows the database reads its address as it loads.
const { store } = await import('@/db');
const { writeArchive } = await import('./archive/write');
const { health } = await import('@/lib/kernel/health');
try {
  const { status, migration } = await health();
  if (status !== 'ok') giveUp('DATABASE_URL: 数据库打不开 / the database cannot be opened');
  if (migration !== here.migration)
    giveUp('数据库还没有升级，请先用这一版启动一次 / start this version once, the database is not migrated');
  if (values['with-keys']) await backupKeys(fromCaller(values['with-keys']));
  const target = fromCaller(file);
  const { tables, files } = await writeArchive(store, target);
  const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
  console.log(`已备份 / backed up: ${target} — ${rows} 行 / rows, ${Object.keys(files).length} 个文件 / files`);
} catch (error) {
  console.error(
    error instanceof NotTaken ? error.message : `没有备份成 / not backed up: ${describeError(error).message}`,
  );
  process.exitCode = 1;
} finally {
  await store.close();
}

async function backupKeys(target: string) {
  const sealed = sealKeys(path.join(settings.DATA_DIR, 'keys'), await passphrase({ isNew: true }));
  const draft = `${target}.${process.pid}`;
  writeFileSync(draft, sealed, { mode: 0o600, flag: 'wx' });
  await rename(draft, target);
  console.log(`钥匙已加密存好，请和备份分开放 / keys sealed, keep them apart from the archive: ${target}`);
}

function read() {
  try {
    return parseArgs({ allowPositionals: true, options: { 'with-keys': { type: 'string' } } });
  } catch {
    return giveUp(usage);
  }
}
