import { and, eq, gt } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayByCode } from '../policy';
import { lockNotice } from '../queries/notice';
import { isReplyCode, openReply } from '../queries/reply-code';
import { triesAnHour } from '../rules';
import { openInput } from '../schema';

const { noticeTries } = tables;

/** The code on the tear-off part. A wrong one is written down, so this deed is done also when it opens nothing. */
export const openByCode = defineCommand({
  name: 'notice.open-by-code',
  input: openInput,
  async load(tx, input, at) {
    const notice = await lockNotice(tx, input, at);
    if (!notice) return null;
    const anHourAgo = new Date(at.now.getTime() - 3_600_000);
    const tries = await tx.$count(noticeTries, and(eq(noticeTries.noticeId, notice.id), gt(noticeTries.at, anHourAgo)));
    const isRight = notice.codeId !== null && isReplyCode(notice.codeId, input.code);
    return { ...notice, tries, open: isRight ? openReply(notice.codeId!, at.now) : null };
  },
  authorize: mayByCode,
  decide({ loaded, now, newId }) {
    const { id, ref, tries, open } = loaded;
    if (tries >= triesAnHour) return fail('locked');
    const type = open ? 'notice.opened-by-code' : 'notice.code-refused';
    return ok({
      change: { ref, open, left: triesAnHour - tries - 1, wrong: open ? null : { id: newId(), noticeId: id, at: now } },
      events: [{ type, subjectId: id, payload: {} }],
    });
  },
  async commit(tx, { ref, open, left, wrong }) {
    if (wrong) await tx.insert(noticeTries).values(wrong);
    return { ref, open, left };
  },
  says: { locked: { field: 'code', text: '输错的次数太多了，请过一小时再试，或者打纸上的电话，我们帮您登记。' } },
});
