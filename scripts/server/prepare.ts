import { createHash, randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import { migrate } from '@/db/migrate';
import type { Settings } from '@/lib/kernel/settings';
import { giveUp } from './give-up';
import { seedOnce } from './seed';

/** Migrates, and on an empty database seeds the demo or opens the way to set up. Answers what to print when ready. */
export async function prepareDatabase(settings: Settings): Promise<(address: string) => string[]> {
  try {
    await migrate(settings.DATABASE_URL);
  } catch (error) {
    giveUp('DATABASE_URL: 数据库打不开或无法升级 / the database cannot be opened or migrated', error);
  }
  const empty = (await store.read.$count(tables.communities)) === 0;
  const signIns = settings.SEED === 'demo' ? await seedOnce(settings, empty) : null;
  // Pages without a header of their own (not found, refused) say it too; app/layout.tsx reads it.
  if (await store.read.$count(tables.communities, eq(tables.communities.isDemo, true))) process.env.HAS_DEMO = '1';
  if (signIns) return () => signIns;
  if (!empty) return () => [];
  const token = randomBytes(16).toString('base64url');
  process.env.SETUP_TOKEN_HASH = createHash('sha256').update(token).digest('hex');
  return (address) => ['', `第一次使用，请打开 / first use, open: ${address}/setup?token=${token}`, ''];
}
