// All sentences that messages are made of, from every context.
import { messages as charters } from './charters/messages';
import { messages as community } from './community/messages';
import { messages as identity } from './identity/messages';
import { messages as issues } from './issues/messages';
import { messages as mediation } from './mediation/messages';
import { messages as meetings } from './meetings/messages';
import { messages as notices } from './notices/messages';
import { messages as proposals } from './proposals/messages';
import { messages as votes } from './votes/messages';

const sentences: Record<string, string> = {
  ...charters,
  ...community,
  ...identity,
  ...issues,
  ...mediation,
  ...meetings,
  ...notices,
  ...proposals,
  ...votes,
};

export const sentenceOf = (template: string) => sentences[template] ?? '有一件和您有关的事，请点开看看。';

interface Subject {
  community: string;
  subjectKind: string;
  subjectId: string;
  subjectRef: string | null;
}

/** Where a message leads, inside this site. */
export function messagePath({ community, subjectKind, subjectId, subjectRef }: Subject): string {
  if (subjectKind === 'me') return '/me';
  const key = subjectRef ?? (subjectKind === 'people' ? subjectId : null);
  return key ? `/c/${community}/${subjectKind}/${key}` : `/c/${community}/${subjectKind}`;
}
