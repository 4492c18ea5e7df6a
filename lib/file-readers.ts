// Who may open which file: each context answers for its own.
import type { Reader } from '@/db';
import { caseFileReader } from '@/lib/mediation/queries/file-reader';
import type { Actor, Verdict } from './kernel/verdict';
import { filePurposes } from './mediation/rules/files';
import { proxyReader } from './votes/queries/proxy-reader';
import { scanReader } from './votes/queries/scan-reader';

interface FileGate {
  mayRead(actor: Actor): Verdict;
  /** Every opening goes into the access log. */
  isTraced: boolean;
  /** What the log says of it. */
  reason?: string;
}
/** Null where the record is not there. */
export type FileReader = (
  read: Reader,
  file: { id: string; subjectId: string; purpose: string },
  now: Date,
) => Promise<FileGate | null>;

/** By kind and purpose; a file that stands in no line of this is opened by nobody. */
export const fileReaders: Readonly<Record<string, FileReader>> = {
  'votes/ballot-scan': (read, { subjectId }, now) => scanReader(read, subjectId, now),
  'votes/proxy': (read, { subjectId }) => proxyReader(read, subjectId),
  ...Object.fromEntries(filePurposes.map((purpose) => [`mediation/${purpose}`, caseFileReader])),
};
