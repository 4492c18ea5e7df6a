import type { Kind } from '../kernel/decision';
import type { DomainEvent } from '../kernel/events';
import { acceptOf, kindsWord, type MediaKind, type MediaType, scans } from './rules/media';

export const limits = {
  /** In one form. */
  files: 20,
  /** Of all files of a form together; scripts/server/body.ts refuses what is longer before it is read. */
  form: 60 * 2 ** 20,
  /** Longest side of a kept image. */
  side: 2400,
  pixels: 100_000_000,
} as const;

/** What a form says beside its field of files. */
export const hintOf = (kinds: readonly MediaKind[]) =>
  [
    `${kindsWord(kinds)}。一次最多 ${limits.files} 个，每个不超过 10 MB，`,
    kinds.includes('recording') ? '录音不超过 50 MB，' : '',
    '合计不超过 60 MB。照片里的拍摄地点会自动去掉。',
  ].join('');
export const filesHint = hintOf(scans);
export const filesAccept = acceptOf(scans);

/** A file that was read, made harmless and stored; no record has it yet. */
export interface Taken {
  sha256: string;
  mediaType: MediaType;
  bytes: number;
  width: number | null;
  height: number | null;
}

export interface Keeping {
  communityId: string;
  subject: { kind: Kind; id: string };
  purpose: string;
}

/** A row to be; without an id it gets a random one as it is written. */
export type NewFile = Taken & {
  id: string | null;
  communityId: string;
  subjectKind: Kind;
  subjectId: string;
  purpose: string;
  uploadedById: string | null;
  at: Date;
  removedAt: null;
};

interface Plan {
  rows: NewFile[];
  events: DomainEvent[];
}

const rowOf = (file: Taken, { communityId, subject, purpose }: Keeping) => ({
  ...file,
  ...{ communityId, purpose, subjectKind: subject.kind, subjectId: subject.id, removedAt: null },
});

/** What a deed that keeps files adds to its decision: the events, and the rows for `keepFiles` in its `commit`. */
export function planFiles(
  files: readonly Taken[],
  keeping: Keeping,
  { by, now, newId }: { by: { personId: string }; now: Date; newId: () => string },
): Plan {
  const rows = files.map((file) => ({ ...rowOf(file, keeping), id: newId(), uploadedById: by.personId, at: now }));
  const events = rows.map(({ id, purpose, sha256, bytes }) => ({
    type: 'file.kept',
    subjectId: keeping.subject.id,
    payload: { file: id, purpose, sha256, bytes },
  }));
  return { rows, events };
}

/** The same where no order may be kept: no uploader, no time of day, random ids, all hashes sorted in one event. */
export function planUnordered(files: readonly Taken[], keeping: Keeping, day: Date): Plan {
  const rows = files.map((file) => ({ ...rowOf(file, keeping), id: null, uploadedById: null, at: day }));
  const sha256 = rows.map((row) => row.sha256).sort();
  const payload = { purpose: keeping.purpose, files: rows.length, sha256 };
  return { rows, events: [{ type: 'file.kept', subjectId: keeping.subject.id, payload }] };
}

/** 1.2 MB, 340 KB. */
export const sizeWord = (bytes: number) =>
  bytes < 2 ** 20 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 2 ** 20).toFixed(1)} MB`;
