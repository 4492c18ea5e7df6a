import { type Actor, allow, deny, has, hasAny, hide, type Person, type Role, type Verdict } from '../../kernel/verdict';
import type { VoteFacts } from '../policy';
import type { VoteMode } from '../rules';

export interface FileFacts extends Pick<VoteFacts, 'communityId' | 'state'> {
  mode: VoteMode;
  certifiedAt: Date | null;
  certifierIds: readonly string[];
  /** This actor stands on its roll. */
  isElector: boolean;
}

const isCertified = ({ certifiedAt, state }: Pick<FileFacts, 'certifiedAt' | 'state'>) =>
  certifiedAt !== null && state !== 'void';
const isCertifier = (actor: Actor, { certifierIds }: Pick<FileFacts, 'certifierIds'>) =>
  actor.kind === 'user' && certifierIds.includes(actor.id);

/** With names: for those who voted, who certified, and who supervise. */
export const mayOpenFullRecord = (actor: Actor, vote: FileFacts): Verdict => {
  if (!isCertified(vote)) return hide();
  const isOne = vote.isElector || isCertifier(actor, vote) || has(actor, 'supervisor', vote.communityId);
  return isOne ? allow(null) : deny('not_of_this_vote');
};

const archivists: readonly Role[] = ['clerk', 'secretary', 'supervisor'];
/** 村务档案, when nothing more will be counted. Of a void vote too: what was void is kept as well. */
export const mayOpenArchive = (actor: Actor, vote: Omit<FileFacts, 'isElector' | 'mode'>): Verdict<Person> => {
  if (vote.state === 'draft') return hide();
  const isOne = hasAny(actor, archivists, vote.communityId) || isCertifier(actor, vote);
  if (actor.kind !== 'user' || !isOne) return deny('role');
  return isCertified(vote) || vote.state === 'void' ? allow({ personId: actor.id }) : deny('not_certified');
};

/** The codes of a secret vote, for everybody. */
export const mayListCodes = (_: Actor, vote: Pick<FileFacts, 'certifiedAt' | 'state' | 'mode'>): Verdict =>
  isCertified(vote) && vote.mode === 'secret' ? allow(null) : hide();
