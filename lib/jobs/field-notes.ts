import { newId, newSecret } from '@/lib/kernel/ids';
import { dropFieldNote } from '@/lib/mediation/commands/drop-field-note';
import { findStrayNotes } from '@/lib/mediation/queries/stray-notes';
import type { Job } from './job';

/** What nobody may read and nobody will file: its author mediates here no more. */
export const fieldNotes: Job = {
  cron: '40 3 * * *',
  does: '删掉卸任三十天以上的调解员没有放进案子的外勤笔记',
  async run({ store, now, dryRun }) {
    const stray = await findStrayNotes(store.read, now);
    if (dryRun) return { notes: stray.length };
    let notes = 0;
    for (const { id, community, version } of stray) {
      const context = {
        store,
        actor: { kind: 'system', job: 'field-notes' } as const,
        now: () => now,
        newId,
        newSecret,
      };
      const done = await dropFieldNote.run(context, { community, id, version: String(version) });
      if (done.ok) notes += 1;
    }
    return { notes };
  },
};
