import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { may } from '../policy';
import { takeRoster } from '../queries/rosters';
import { rosterIdInput } from '../schema';

const { rosters } = tables;

/** The yes. The import itself follows as a deed of its own, so that its progress can be watched. */
export const confirmRoster = defineCommand({
  name: 'community.confirm-roster',
  input: rosterIdInput,
  load: takeRoster,
  authorize: may('community.confirm-roster'),
  decide({ input, loaded: { roster }, now }) {
    if (roster.faults.length) return fail('faulty');
    if (!roster.lines || (roster.state !== 'checked' && roster.state !== 'confirmed')) return fail('over');
    return ok({
      change: { id: roster.id, community: input.community, confirmedAt: now },
      events: [{ type: 'roster.confirmed', subjectId: roster.id, payload: { fileHash: roster.fileHash } }],
    });
  },
  async commit(tx, { id, community, confirmedAt }) {
    await tx.update(rosters).set({ state: 'confirmed', confirmedAt }).where(eq(rosters.id, id));
    return { id, community };
  },
  says: {
    faulty: '表里还有不对的行，改好后重新上传。',
    over: '这份花名册已经导入或者已经作废。要导入，请重新上传。',
  },
});
