import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { NotTaken } from './read';

const least = 12;

/** From BACKUP_PASSPHRASE, or asked for at the terminal without showing it. `isNew`: asked twice. */
export async function passphrase({ isNew }: { isNew: boolean }): Promise<string> {
  const given = process.env.BACKUP_PASSPHRASE || (await typed('口令 / passphrase: '));
  if (!isNew) return given;
  if (given.length < least)
    throw new NotTaken(`BACKUP_PASSPHRASE: 口令至少 ${least} 个字符 / must have at least ${least} characters`);
  if (!process.env.BACKUP_PASSPHRASE && given !== (await typed('再输一次 / once more: ')))
    throw new NotTaken('两次口令不一样 / the two differ');
  return given;
}

function typed(question: string): Promise<string> {
  if (!process.stdin.isTTY) throw new NotTaken('请设 BACKUP_PASSPHRASE / set BACKUP_PASSPHRASE');
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const line = createInterface({ input: process.stdin, output: silent, terminal: true });
  return new Promise((resolve) => {
    line.question('', (answer) => {
      line.close();
      process.stderr.write('\n');
      resolve(answer);
    });
  });
}
