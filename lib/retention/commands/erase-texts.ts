import { and, eq, inArray, isNotNull, isNull, ne } from 'drizzle-orm';
import { z } from 'zod';
import { tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { defineCommand } from '@/lib/kernel/command';
import { code, id, paragraph } from '@/lib/kernel/fields';
import { fail, ok } from '@/lib/kernel/result';
import { mayEraseTexts } from '../policy';

const { files, texts } = tables;
/** Why words were erased stays readable. */
const ground = 'erasure-ground';

/**
 * Deletes what people wrote about one record, text and salt, and its files; hashes and the chain stay whole (PIPL 47).
 * The append-only triggers let nothing else through, and this only once. The bytes of the files go with the next run of
 * the job `files`.
 */
export const eraseTexts = defineCommand({
  name: 'retention.erase-texts',
  input: z.object({ community: code(), subjectId: id(), ground: paragraph(200) }),
  async load(tx, input) {
    const community = await findCommunity(tx, input.community);
    if (!community) return null;
    const rows = await tx.lock(
      tx
        .select({ id: texts.id, hash: texts.hash })
        .from(texts)
        .where(
          and(
            eq(texts.communityId, community.id),
            eq(texts.subjectId, input.subjectId),
            isNotNull(texts.text),
            ne(texts.kind, ground),
          ),
        ),
      'update',
    );
    const kept = await tx.lock(
      tx
        .select({ id: files.id, sha256: files.sha256 })
        .from(files)
        .where(and(eq(files.communityId, community.id), eq(files.subjectId, input.subjectId), isNull(files.removedAt))),
      'update',
    );
    return { communityId: community.id, rows, kept };
  },
  authorize: mayEraseTexts,
  decide({ input, loaded, now, write }) {
    const { rows, kept } = loaded;
    if (!rows.length && !kept.length) return fail('nothing_left');
    const why = write(input.subjectId, ground, input.ground);
    return ok({
      texts: [why],
      change: { ids: rows.map((r) => r.id), fileIds: kept.map((f) => f.id), at: now },
      events: [
        {
          type: 'texts.erased',
          subjectId: input.subjectId,
          payload: {
            texts: rows.map((r) => r.hash),
            ...(kept.length && { files: kept.map((f) => f.sha256).sort() }),
            ground: why.hash,
          },
        },
      ],
    });
  },
  async commit(tx, { ids, fileIds, at }) {
    await tx.update(texts).set({ text: null, salt: null }).where(inArray(texts.id, ids));
    await tx.update(files).set({ removedAt: at }).where(inArray(files.id, fileIds));
    return { erased: ids.length + fileIds.length };
  },
  says: { nothing_left: '这条记录没有还保存着的文字和文件。' },
});
