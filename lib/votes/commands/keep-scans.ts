import { keepFiles } from '@/lib/files/keep';
import { findKeptHashes } from '@/lib/files/queries';
import { planFiles, planUnordered } from '@/lib/files/rules';
import { dayOf, startOfDay } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayKeepScans } from '../policy/scans';
import { lockVote } from '../queries/vote';
import { scanPurpose, whenScans } from '../rules/scans';
import { keepScansInput } from '../schema/scans';

/** Scans of the paper ballots, kept with their hashes. Those of a secret vote lie in no order and without a time. */
export const keepScans = defineCommand({
  name: 'vote.keep-scans',
  input: keepScansInput,
  async load(tx, input) {
    const vote = await lockVote(tx, input);
    if (!vote) return null;
    const hashes = input.scans.map((scan) => scan.sha256);
    return { ...vote, known: await findKeptHashes(tx, { id: vote.id, purpose: scanPurpose }, hashes) };
  },
  authorize: mayKeepScans,
  decide({ input, loaded, by, now, newId }) {
    const { id, communityId, ref, known } = loaded;
    const when = whenScans(loaded, now);
    if (when !== 'now') return fail(when);
    const scans = input.scans.filter((scan) => !known.has(scan.sha256));
    if (!scans.length) return fail('known');
    const keeping = { communityId, subject: { kind: 'votes', id }, purpose: scanPurpose } as const;
    const { rows, events } =
      loaded.mode === 'secret'
        ? planUnordered(scans, keeping, startOfDay(dayOf(loaded.closesAt)))
        : planFiles(scans, keeping, { by, now, newId });
    return ok({
      change: { rows, ref },
      events: [{ type: 'vote.scans-kept', subjectId: id, payload: { files: scans.length } }, ...events],
    });
  },
  async commit(tx, { rows, ref }) {
    await keepFiles(tx, rows);
    return { ref };
  },
  says: {
    no_papers: '这次表决没有纸票。',
    not_open: '表决开始以后才能存纸票的扫描件。',
    not_closed: '无记名表决要等截止以后，把纸票混在一起再扫描。现在存，会看出谁投了什么。',
    over: '结果已经证明，或者表决已经作废，不能再存扫描件。',
    known: { field: 'scans', text: '这些扫描件都已经存过了。' },
  },
});
