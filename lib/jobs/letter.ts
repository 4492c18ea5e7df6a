import { messagePath, sentenceOf } from '@/lib/messages';

interface Message {
  template: string;
  community: string;
  subjectKind: string;
  subjectId: string;
  subjectRef: string | null;
}

/** What leaves the site, where others may read along: neither words nor address say that somebody has a mediation. */
export function letterText(message: Message, site: string): string {
  return message.subjectKind === 'mediation'
    ? `有一件和您有关的事有了进展，请登录后查看。 ${site}/desk`
    : `${sentenceOf(message.template)} ${site}${messagePath(message)}`;
}
