import { z } from 'zod';
import { log } from '../kernel/log';
import { takeIn } from './intake';
import { limits, type Taken } from './rules';
import { type MediaKind, scans } from './rules/media';
import { fileStore } from './store';

const chosen = z.preprocess(
  (v) => (v === undefined || v === '' ? [] : Array.isArray(v) ? v : [v]),
  z
    .array(z.instanceof(File, { error: '请先选文件。' }))
    .max(limits.files, `一次最多 ${limits.files} 个文件，请分几次传。`),
);

const named = ({ name }: File, nth: number) => `第 ${nth + 1} 个文件（${name.toWellFormed().slice(0, 40)}）`;

/**
 * The files of a form field, read before the transaction begins and stored before it commits. They are stored in the
 * order of their hashes, whatever the order of the form: not even the folder of a secret vote's scans tells it. Of a
 * form that is refused they stay without a row, and the job `files` takes them away.
 */
const taken = <T extends z.ZodType<File[]>>(field: T, takes: readonly MediaKind[]) =>
  field.transform(async (sent, context): Promise<Taken[]> => {
    const contents = new Map<string, Buffer>();
    const all: Taken[] = [];
    for (const [nth, file] of sent.entries()) {
      const intake = await takeIn(file, takes);
      if ('problem' in intake) {
        context.addIssue({ code: 'custom', message: `${named(file, nth)}${intake.problem}` });
        return z.NEVER;
      }
      // The same page twice is one file.
      if (!contents.has(intake.taken.sha256)) all.push(intake.taken);
      contents.set(intake.taken.sha256, intake.content);
    }
    try {
      for (const [sha256, content] of [...contents].sort(([a], [b]) => (a < b ? -1 : 1)))
        await fileStore().put(sha256, content);
    } catch (err) {
      log.error({ err }, 'file-store');
      context.addIssue({ code: 'custom', message: '现在存不下文件，请过几分钟再传；填好的字都还在。' });
      return z.NEVER;
    }
    return all;
  });

export const someFiles = (takes: readonly MediaKind[] = scans) =>
  taken(
    chosen.refine((all) => all.length > 0, '请先选文件。'),
    takes,
  );
/** Beside other things: a form without a file is as good. */
export const maybeFiles = (takes: readonly MediaKind[] = scans) => taken(chosen, takes);
