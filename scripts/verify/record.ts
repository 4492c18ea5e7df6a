import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { verifyEither } from '../../lib/votes/documents/verify-full';

const fromCaller = (file: string) => path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
const inGroups = (hex: string) => hex.toUpperCase().replace(/(.{4})(?=.)/g, '$1 ');

function readKey(pem: string): KeyObject | null {
  try {
    return createPublicKey(readFileSync(fromCaller(pem)));
  } catch {
    return null;
  }
}

function readText(file: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(fromCaller(file)));
  } catch {
    return null;
  }
}

/** 0: everything holds; 1: something is wrong, named; 2: not a record, or a file that cannot be read. */
export function verifyFile(file: string, pem?: string): 0 | 1 | 2 {
  const text = readText(file);
  if (text === null) return notARecord('文件读不出来 / cannot be read');
  const key = pem === undefined ? undefined : readKey(pem);
  if (key === null) return notARecord('--key 指定的公钥读不出来 / the key cannot be read');
  const verified = verifyEither(text, key);
  if (!verified.isRecord) return notARecord(`不是表决记录 / not a record: ${verified.why}`);
  console.log(`公钥指纹 / key fingerprint: ${inGroups(verified.fingerprint)}`);
  if (!key)
    console.log('公钥只取自文件本身，请和公布的指纹核对 / the key is only the file’s own: compare the fingerprint');
  for (const fault of verified.faults) console.log(`不对 / wrong: ${fault}`);
  if (!verified.faults.length) console.log('全部相符 / everything holds');
  return verified.faults.length ? 1 : 0;
}

function notARecord(why: string): 2 {
  console.error(why);
  return 2;
}
