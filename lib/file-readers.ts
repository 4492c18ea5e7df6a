// Who may open which file: each context answers for its own.
import type { Reader } from '@/db';
import type { Actor, Verdict } from './kernel/verdict';
import { proxyReader } from './votes/queries/proxy-reader';
import { scanReader } from './votes/queries/scan-reader';

interface FileGate {
  mayRead(actor: Actor): Verdict;
  /** Every opening goes into the access log. */
  isTraced: boolean;
}
/** Null where the record is not there. */
export type FileReader = (read: Reader, subjectId: string, now: Date) => Promise<FileGate | null>;

/** By kind and purpose; a file that stands in no line of this is opened by nobody. */
export const fileReaders: Readonly<Record<string, FileReader>> = {
  'votes/ballot-scan': scanReader,
  'votes/proxy': proxyReader,
};
