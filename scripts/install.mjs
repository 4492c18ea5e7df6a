// Runs under any Node before anything is installed: only what Node itself has.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Node 24 as the packages bring it; the one on the machine may be older. */
export const node = path.resolve('node_modules/node/bin/node');
const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
const stamp = 'node_modules/.installed-from';

const run = (command, options) => spawnSync(command[0], command.slice(1), { encoding: 'utf8', ...options });

/** Installs what is missing; ends the process with a sentence when that is not possible. */
export function install() {
  process.chdir(path.resolve(import.meta.dirname, '..'));
  checkVersions();
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (isInstalled(wanted)) return;
  console.log('正在安装依赖 / installing packages …');
  // Under NODE_ENV=production npm would leave out node@24.
  const { status } = run([...npm, 'ci', '--include=dev', '--no-audit', '--no-fund'], { stdio: 'inherit' });
  if (status !== 0) giveUp('依赖没有装上，请看上面 npm 的提示 / packages could not be installed, see npm above');
  if (!run([node, '--version']).stdout?.startsWith('v24.')) {
    giveUp(
      'npm 没有运行安装脚本，缺 Node 24:请检查 ignore-scripts 设置 / install scripts did not run, Node 24 is missing',
    );
  }
  writeFileSync(stamp, wanted);
}

function isInstalled(wanted) {
  if (!existsSync(node)) return false;
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === wanted;
  // Installed by hand since the lock file last changed.
  const own = 'node_modules/.package-lock.json';
  return existsSync(own) && statSync(own).mtimeMs >= statSync('package-lock.json').mtimeMs;
}

function checkVersions() {
  const major = (version) => Number.parseInt(version, 10);
  if (major(process.versions.node) < 20) {
    giveUp(
      `需要 Node 20 以上，现在是 ${process.versions.node} / Node 20 or newer is needed, this is ${process.versions.node}`,
    );
  }
  const version = run([...npm, '--version']).stdout?.trim() ?? '';
  if (!version) giveUp('找不到 npm / npm was not found');
  if (major(version) < 11)
    console.warn(`建议 npm 11 以上，现在是 ${version} / npm 11 or newer is advised, this is ${version}`);
}

function giveUp(message) {
  console.error(message);
  process.exit(1);
}
