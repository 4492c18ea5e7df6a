import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { may } from '../policy';
import { takeRoster } from '../queries/rosters';
import { rosterIdInput } from '../schema';

const { rosters } = tables;

/** Gives an upload up; its lines go at once. */
export const dropRoster = defineCommand({
  name: 'community.drop-roster',
  input: rosterIdInput,
  load: takeRoster,
  authorize: may('community.drop-roster'),
  decide({ loaded: { roster } }) {
    if (roster.state !== 'checked') return fail('over');
    return ok({
      change: roster.id,
      events: [{ type: 'roster.dropped', subjectId: roster.id, payload: {} }],
    });
  },
  async commit(tx, id) {
    await tx.update(rosters).set({ state: 'dropped', lines: null }).where(eq(rosters.id, id));
    return { id };
  },
  says: { over: '这份花名册已经确认、导入或者作废。' },
});
