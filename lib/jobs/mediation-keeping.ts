import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { tables } from '@/db';
import type { Command } from '@/lib/kernel/command';
import { newId, newSecret } from '@/lib/kernel/ids';
import { anonymiseCase } from '@/lib/mediation/commands/anonymise-case';
import { eraseTexts } from '@/lib/retention/commands/erase-texts';
import type { Job, JobRun } from './job';

const { communities, mediationDossiers, mediations } = tables;

/** Files that the director has released: first the words, photos and recordings, then the names. */
export const mediationKeeping: Job = {
  cron: '20 3 * * *',
  does: '隐去保存期满、主任已定的调解卷宗里的当事人和文字',
  async run(at) {
    const released = await at.store.read
      .select({ id: mediations.id, ref: mediations.ref, version: mediations.version, community: communities.code })
      .from(mediationDossiers)
      .innerJoin(mediations, eq(mediations.id, mediationDossiers.caseId))
      .innerJoin(communities, eq(communities.id, mediations.communityId))
      .where(
        and(
          isNotNull(mediationDossiers.releasedAt),
          isNull(mediationDossiers.anonymisedAt),
          isNull(mediationDossiers.heldAt),
        ),
      )
      .limit(500);
    if (at.dryRun) return { files: released.length };
    let files = 0;
    for (const { id, ref, version, community } of released) {
      const form = { community, ref, version: String(version) };
      // After a fall in the middle there is nothing left to erase, and the names still go.
      await act(at, eraseTexts, { community, subjectId: id, ground: '调解卷宗保存期满' });
      if (await act(at, anonymiseCase, form)) files += 1;
    }
    return { files };
  },
};

const act = async ({ store, now }: JobRun, command: Command, input: object) =>
  (
    await command.run(
      { store, actor: { kind: 'system', job: 'mediation-keeping' }, now: () => now, newId, newSecret },
      input,
    )
  ).ok;
