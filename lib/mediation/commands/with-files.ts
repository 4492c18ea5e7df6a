import { planFiles, type Taken } from '@/lib/files/rules';
import type { Decision } from '@/lib/kernel/decision';
import { ok, type Result } from '@/lib/kernel/result';
import type { FilePurpose } from '../rules/files';
import type { CaseFiles } from './save-files';

interface Of {
  purpose: FilePurpose;
  /** The row that it belongs to. */
  targetId?: string | null;
  /** The side that brought it. */
  partyId?: string | null;
  /** What it is, where the row does not say it. */
  textId?: string | null;
}
interface By {
  loaded: { id: string; communityId: string };
  by: { personId: string };
  now: Date;
  newId: () => string;
}

/** What a deed on a case brings with it: the files, what each is of, and one event each. */
export function withFiles<Change extends { files?: CaseFiles }, E extends string>(
  step: Result<Decision<Change>, E>,
  args: By,
  files: readonly Taken[],
  of: Of,
): Result<Decision<Change>, E> {
  if (!step.ok || !files.length) return step;
  const { id, communityId } = args.loaded;
  const keeping = { communityId, subject: { kind: 'mediation', id }, purpose: of.purpose } as const;
  const { rows, events } = planFiles(files, keeping, args);
  const open = { sharedAt: null, sharedById: null, removedById: null, removedTextId: null };
  const { targetId = null, partyId = null, textId = null } = of;
  const links = rows.map((row) => ({ fileId: row.id ?? '', caseId: id, partyId, targetId, textId, ...open }));
  const [first, ...more] = step.value.events;
  return ok({
    ...step.value,
    change: { ...step.value.change, files: { rows, links } },
    events: [first, ...more, ...events],
  });
}
