import { and, eq, inArray, isNotNull, ne } from 'drizzle-orm';
import { z } from 'zod';
import { tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { defineCommand } from '@/lib/kernel/command';
import { code, id, paragraph } from '@/lib/kernel/fields';
import { fail, ok } from '@/lib/kernel/result';
import { mayEraseTexts } from '../policy';

const { texts } = tables;
/** Why words were erased stays readable. */
const ground = 'erasure-ground';

/**
 * Deletes what people wrote about one record, text and salt; hashes and the chain stay whole (PIPL 47). The append-only
 * triggers let nothing else through, and this only once.
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
    return { communityId: community.id, rows };
  },
  authorize: mayEraseTexts,
  decide({ input, loaded, write }) {
    if (!loaded.rows.length) return fail('nothing_left');
    const why = write(input.subjectId, ground, input.ground);
    return ok({
      texts: [why],
      change: { ids: loaded.rows.map((r) => r.id) },
      events: [
        {
          type: 'texts.erased',
          subjectId: input.subjectId,
          payload: { texts: loaded.rows.map((r) => r.hash), ground: why.hash },
        },
      ],
    });
  },
  async commit(tx, { ids }) {
    await tx.update(texts).set({ text: null, salt: null }).where(inArray(texts.id, ids));
    return { erased: ids.length };
  },
  says: { nothing_left: '这条记录没有还保存着的文字。' },
});
