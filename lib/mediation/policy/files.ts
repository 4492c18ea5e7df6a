import { type Actor, deny, hide, permit, type Role, type Verdict } from '../../kernel/verdict';
import { type Audience, type CaseFacts, type CaseReader, mayRead } from '../policy';
import { type CaseFile, seesFile } from '../rules/files';

const mediators = ['mediator', 'mediation-director'] as const;

/** Photos, recordings and papers of a case. */
export const rights = {
  'mediation.attach-file': ['resident', ...mediators],
  'mediation.share-file': mediators,
  'mediation.remove-file': ['resident', ...mediators],
} as const satisfies Record<string, readonly Role[]>;
export type FilesRight = keyof typeof rights;

const staff: readonly Audience[] = ['mediator', 'director'];
const sides: readonly Audience[] = ['party', ...staff];

/** Who has no case in hand yet, and who broke in, sees that there is a case, and none of its files. */
export function mayListFiles(actor: Actor, c: CaseFacts): Verdict<CaseReader> {
  const seen = mayRead(actor, c);
  if (!seen.ok) return seen;
  return sides.includes(seen.by.audience) ? seen : deny('audience');
}

export const ownPartyId = ({ audience, partyId }: CaseReader) => (audience === 'party' ? (partyId ?? '') : null);

/** To everybody else the file is not there. */
export function mayReadFile(actor: Actor, c: CaseFacts, file: CaseFile): Verdict<CaseReader> {
  const seen = mayListFiles(actor, c);
  return seen.ok && seesFile(ownPartyId(seen.by), c.state, file) ? seen : hide();
}

export const mayOnFiles =
  (right: FilesRight) =>
  (actor: Actor, c: CaseFacts): Verdict<CaseReader> => {
    const seen = mayListFiles(actor, c);
    if (!seen.ok) return seen;
    const held = permit(actor, rights[right], c.communityId);
    if (!held.ok) return held;
    return right === 'mediation.share-file' && seen.by.audience === 'party' ? deny('audience') : seen;
  };

/** A party takes back what it brought itself; those who work the case, any. */
export function mayRemoveFile(actor: Actor, c: CaseFacts, file: CaseFile & { uploadedById: string | null }) {
  const seen = mayOnFiles('mediation.remove-file')(actor, c);
  if (!seen.ok || seen.by.audience !== 'party') return seen;
  if (file.partyId !== seen.by.partyId) return hide();
  return file.uploadedById === seen.by.personId ? seen : deny('audience');
}
