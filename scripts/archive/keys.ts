// The keys of DATA_DIR in one file that only its passphrase opens: scrypt and AES-256-GCM.
import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { NotTaken } from './read';

const sealed = z.object({
  format: z.literal('yishiting-keys-1'),
  salt: z.base64(),
  iv: z.base64(),
  tag: z.base64(),
  data: z.base64(),
});
const names = z.record(z.string().regex(/^[\w-][\w.-]*$/), z.base64());

const keyOf = (passphrase: string, salt: Buffer) =>
  scryptSync(passphrase.normalize('NFC'), salt, 32, { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 });
const text = (bytes: Buffer) => bytes.toString('base64');
const bytes = (base64: string) => Buffer.from(base64, 'base64');

export function sealKeys(folder: string, passphrase: string): string {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const plain = JSON.stringify(
    Object.fromEntries(files.map(({ name }) => [name, text(readFileSync(path.join(folder, name)))])),
  );
  const [salt, iv] = [randomBytes(16), randomBytes(12)];
  const cipher = createCipheriv('aes-256-gcm', keyOf(passphrase, salt), iv);
  const data = Buffer.concat([cipher.update(plain), cipher.final()]);
  const parts = { salt: text(salt), iv: text(iv), tag: text(cipher.getAuthTag()), data: text(data) };
  return `${JSON.stringify({ format: 'yishiting-keys-1', ...parts }, null, 1)}\n`;
}

/** The keys by file name. */
export function openKeys(file: string, passphrase: string): Record<string, Buffer> {
  const wrong = () => new NotTaken('口令不对，或者钥匙文件坏了 / wrong passphrase, or the file of keys is damaged');
  if (!existsSync(file)) throw new NotTaken(`没有这个钥匙文件 / there is no such file of keys: ${file}`);
  try {
    const { salt, iv, tag, data } = sealed.parse(JSON.parse(readFileSync(file, 'utf8')));
    const decipher = createDecipheriv('aes-256-gcm', keyOf(passphrase, bytes(salt)), bytes(iv), { authTagLength: 16 });
    decipher.setAuthTag(bytes(tag));
    const plain = Buffer.concat([decipher.update(bytes(data)), decipher.final()]);
    return Object.fromEntries(
      Object.entries(names.parse(JSON.parse(plain.toString()))).map(([name, key]) => [name, bytes(key)]),
    );
  } catch {
    throw wrong();
  }
}

/** A key that is already there and another one is not written over: what it signed or sealed would be lost. */
export function checkKeys(folder: string, keys: Record<string, Buffer>) {
  const held = readdirSafely(folder).find(
    (name) => keys[name] && !keys[name].equals(readFileSync(path.join(folder, name))),
  );
  if (held) throw new NotTaken(`DATA_DIR/keys 里已有别的钥匙，请先移走 / another key is there, move it first: ${held}`);
}

export function writeKeys(folder: string, keys: Record<string, Buffer>) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const there = readdirSafely(folder);
  for (const [name, key] of Object.entries(keys))
    if (!there.includes(name)) writeFileSync(path.join(folder, name), key, { mode: 0o600, flag: 'wx' });
}

function readdirSafely(folder: string) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
