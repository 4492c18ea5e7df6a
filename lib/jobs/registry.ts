import { newId } from '@/lib/kernel/ids';
import { boxKeys } from './box-keys';
import { claimPapers } from './claim-papers';
import { fieldNotes } from './field-notes';
import { unnamedFiles } from './files';
import { instalments } from './instalments';
import type { Job, JobRun } from './job';
import { giveLease, takeLease } from './lease';
import { mediationKeeping } from './mediation-keeping';
import { outbox } from './outbox';
import { retention } from './retention';
import { seal } from './seal';
import { sittings } from './sittings';
import { voteReminders } from './vote-reminders';

export const jobs = {
  seal,
  outbox,
  retention,
  'box-keys': boxKeys,
  files: unnamedFiles,
  'vote-reminders': voteReminders,
  instalments,
  sittings,
  'mediation-keeping': mediationKeeping,
  'field-notes': fieldNotes,
  'claim-papers': claimPapers,
} as const satisfies Record<string, Job>;
export type JobName = keyof typeof jobs;

export const isJob = (name: string | undefined): name is JobName => name !== undefined && Object.hasOwn(jobs, name);

export const jobOf = (name: JobName): Job => jobs[name];

/** Runs a job unless another instance has it, or has done it since `since`: then null. A dry run takes no lease. */
export async function runJob(name: JobName, at: JobRun, since: Date | null = null) {
  if (at.dryRun) return jobs[name].run(at);
  const lease = { job: name, holder: newId() };
  if (!(await takeLease(at.store, lease, at.now, since, jobOf(name).lasts))) return null;
  let ranAt: Date | null = null;
  try {
    const done = await jobs[name].run(at);
    ranAt = at.now;
    return done;
  } finally {
    await giveLease(at.store, lease, ranAt);
  }
}
