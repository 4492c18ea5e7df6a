import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import journal from '@/db/migrations/sqlite/meta/_journal.json';
import { version } from '@/package.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What an archive says of itself. */
export const manifestShape = z.object({
  format: z.literal('yishiting-1'),
  version: z.string(),
  /** Both engines have the same migrations under the same names. */
  migration: z.string(),
  engine: z.enum(['sqlite', 'postgres']),
  at: z.iso.datetime(),
  tables: z.record(z.string(), z.object({ rows: z.number(), sha256 })),
  files: z.record(z.string(), z.object({ sha256 })),
});
export type Manifest = z.output<typeof manifestShape>;

/** This code's version and the last migration it knows. */
export const here = { version, migration: journal.entries.at(-1)?.tag ?? 'none' };

export async function hashFile(file: string) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
