import { createHash } from 'node:crypto';
import type { Settings } from '@/lib/kernel/settings';
import { giveUp } from './give-up';

const word = Buffer.from('议事厅');

/** Writes and reads a word: a wrong key shows at the start, and not with the first photo of somebody. */
export async function tryFileStore({ FILE_STORE }: Settings) {
  if (!FILE_STORE) return;
  const { fileStore } = await import('@/lib/files/store');
  const sha256 = createHash('sha256').update(word).digest('hex');
  try {
    await fileStore().put(sha256, word);
    if (!(await fileStore().get(sha256))?.equals(word)) throw new Error('what was put is not there');
  } catch (error) {
    giveUp(
      'FILE_STORE: 写不进或者读不出，请核对地址、桶和密钥 / cannot be written or read, check address, bucket and keys',
      error,
    );
  }
}
