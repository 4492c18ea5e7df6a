import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import pLimit from 'p-limit';

// OWASP: argon2id with 19 MiB, two passes, one lane.
const [memory, passes, parallelism, tagLength] = [19_456, 2, 1, 32];
const derive = promisify(argon2);

// One queue a process: Next.js loads this module once for each bundle. A hash takes 19 MiB and a core.
const here = globalThis as { hashing?: ReturnType<typeof pLimit> };
here.hashing ??= pLimit(2);
const queue = here.hashing;
const patience = 64;

/** More people are waiting for a hash than can be served in a few seconds. */
export const isCrowded = () => queue.pendingCount >= patience;

const hash = (password: string, nonce: Buffer) =>
  queue(() =>
    derive('argon2id', { message: password.normalize('NFKC'), nonce, memory, passes, parallelism, tagLength }),
  );

const plain = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');

/** In the PHC format. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await hash(password, nonce);
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${plain(nonce)}$${plain(tag)}`;
}

/** Of nobody; what an unknown phone is checked against, so that it takes as long as a known one. */
const decoy = `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${plain(randomBytes(16))}$${plain(randomBytes(32))}`;

export async function verifyPassword(password: string, known: string | null): Promise<boolean> {
  const [nonce = '', tag = ''] = (known ?? decoy).split('$').slice(4);
  const expected = Buffer.from(tag, 'base64');
  const found = await hash(password, Buffer.from(nonce, 'base64'));
  return expected.length === found.length && timingSafeEqual(expected, found) && known !== null;
}
