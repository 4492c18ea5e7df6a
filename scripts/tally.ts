// The public calculator: `npm run -s tally -- FILE`. Needs no build, database or setting.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { tally } from '../lib/votes/tally';
import { type Fault, readTallyInput } from './tally-input';

const oneLine = (text: string) =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

const refuse = (faults: Fault[]) => {
  process.stderr.write(faults.map(({ code, at, sentence }) => `${oneLine(`${code} ${at}: ${sentence}`)}\n`).join(''));
  process.exitCode = 2;
};

const read = (name: string) => readFileSync(name === '-' ? 0 : resolve(process.env.INIT_CWD ?? process.cwd(), name));

const run = ([name = '-', ...more]: string[]) => {
  if (more.length > 0)
    return refuse(more.map((at) => ({ code: 'bad-file', at, sentence: '一次只算一个文件，请去掉这一个' })));
  let bytes: Buffer;
  try {
    bytes = read(name);
  } catch {
    return refuse([{ code: 'bad-file', at: name, sentence: '读不到这个文件，请检查位置和权限' }]);
  }
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse([{ code: 'bad-json', at: name, sentence: '不是 UTF-8 的 JSON' }]);
  }
  const checked = readTallyInput(json);
  if ('faults' in checked) return refuse(checked.faults);
  process.stdout.write(`${JSON.stringify(tally(checked.input))}\n`);
};

run(process.argv.slice(2));
