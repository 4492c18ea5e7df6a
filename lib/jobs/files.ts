import { and, inArray, isNull } from 'drizzle-orm';
import { tables } from '@/db';
import { fileStore } from '@/lib/files/store';
import type { Job } from './job';

const { files, mediationMergeParts } = tables;
const day = 86_400_000;
const chunk = 500;

/** Bytes that no row names: of a form that was refused, of a server that fell in the middle, of a file that was removed. */
export const unnamedFiles: Job = {
  cron: '10 4 * * *',
  does: '删去没有存成的上传和到期文件的内容',
  async run({ store, now, dryRun }) {
    const place = fileStore();
    const since = new Date(now.getTime() - day);
    let removed = 0;
    const sift = async (keys: string[]) => {
      const named = await store.read
        .select({ sha256: files.sha256 })
        .from(files)
        .where(and(inArray(files.sha256, keys), isNull(files.removedAt)));
      const merged = await store.read
        .select({ sha256: mediationMergeParts.sha256 })
        .from(mediationMergeParts)
        .where(inArray(mediationMergeParts.sha256, keys));
      const stays = new Set([...named, ...merged].map((row) => row.sha256));
      for (const key of keys)
        if (!stays.has(key) && (await place.remove(key, { unlessSince: since, dryRun }))) removed += 1;
    };
    const keys: string[] = [];
    for await (const key of place.list()) {
      keys.push(key);
      if (keys.length === chunk) await sift(keys.splice(0));
    }
    if (keys.length) await sift(keys);
    return { files: removed };
  },
};
