import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseSettings, type Settings } from '@/lib/kernel/settings';
import { giveUp } from './give-up';

/** The settings of a command beside the server, written into the environment; nothing is made in the data folder. */
export function settle(): Settings {
  const parsed = parseSettings(process.env);
  if ('problems' in parsed) giveUp(`设置有误 / wrong settings:\n${parsed.problems.map((p) => `  ${p}`).join('\n')}`);
  const { DATA_DIR, DATABASE_URL } = parsed.settings;
  Object.assign(process.env, { DATA_DIR, DATABASE_URL });
  return parsed.settings;
}

/** For commands that read what is there: SQLite would make an empty file of a mistyped path. */
export function settleOnExisting(): Settings {
  const settings = settle();
  const file = settings.DATABASE_URL.replace(/^file:/, '');
  if (file !== settings.DATABASE_URL && !existsSync(file))
    giveUp(`DATABASE_URL: 没有这个数据库 / there is no such database: ${file}`);
  return settings;
}

/** `npm run` moves to the project's folder; a file is meant from where the person stood. */
export const fromCaller = (file: string) => path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
