// All that the site tells anybody, one catalogue: each context keeps its own sentences.
import { messages as charters } from '../charters/messages';
import { messages as community } from '../community/messages';
import { messages as identity } from '../identity/messages';
import { messages as issues } from '../issues/messages';
import { messages as mediation } from '../mediation/messages';
import { messages as meetings } from '../meetings/messages';
import { messages as notices } from '../notices/messages';
import { messages as proposals } from '../proposals/messages';
import { messages as votes } from '../votes/messages';

export const messages: Record<string, string> = {
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

/** What stands in 工作台 for a message. */
export const sentenceOf = (template: string) => messages[template] ?? '有一件和您有关的事有了进展，请打开看看。';

/** Outside the site others may read along: that somebody has a mediation at all is not said there. */
export const outwardSentenceOf = (template: string, subjectKind: string) =>
  subjectKind === 'mediation' ? '有一件和您有关的事有了进展，请登录后查看。' : sentenceOf(template);
