// A store that speaks S3 and checks every signature, on this machine.
import crypto from 'node:crypto';
import S3rver from '@20minutes/s3rver';
import { scratch } from './scratch';

// It hides its marks of a page by DES, which OpenSSL has no more: they go through as they are.
const plain = { update: (text: string | Buffer) => Buffer.from(text), final: () => Buffer.alloc(0) };
for (const name of ['createCipheriv', 'createDecipheriv'] as const) {
  const real = crypto[name] as (kind: string, ...rest: unknown[]) => unknown;
  Object.assign(crypto, {
    [name]: (kind: string, ...rest: unknown[]) => (kind === 'des' ? plain : real(kind, ...rest)),
  });
}

/** The keys that it knows. */
const keys = { FILE_STORE_KEY_ID: 'S3RVER', FILE_STORE_SECRET: 'S3RVER' };

export async function startBucket() {
  const server = new S3rver({
    ...{ address: '127.0.0.1', port: 0, silent: true },
    directory: scratch('bucket'),
    configureBuckets: [{ name: 'yishiting' }],
  });
  const { port } = await server.run();
  const address = (prefix: string) =>
    `s3://yishiting/${prefix}?endpoint=${encodeURIComponent(`http://127.0.0.1:${port}`)}&region=us-east-1`;
  return { env: (prefix: string) => ({ FILE_STORE: address(prefix), ...keys }), stop: () => server.close() };
}
