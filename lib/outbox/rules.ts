export const channels = ['mail', 'hook'] as const;
export type Channel = (typeof channels)[number];

/** Eight tries over about two hours. */
export const maxAttempts = 8;
const minute = 60_000;

/** When the next try is due if the one that begins now fails: 1, 2, 4 … minutes. */
export const nextTry = (attempt: number, now: Date) => new Date(now.getTime() + 2 ** (attempt - 1) * minute);

export interface Subject {
  kind: string;
  ref: string | null;
  communityCode: string;
}

/** Where a message leads inside the site. */
export function pathOf({ kind, ref, communityCode }: Subject): string {
  if (kind === 'me') return '/me';
  return ref && kind !== 'people' ? `/c/${communityCode}/${kind}/${ref}` : '/desk';
}

/** Where it leads from outside: an address must not say that it is about a mediation. */
export const outwardPathOf = (subject: Subject) => (subject.kind === 'mediation' ? '/desk' : pathOf(subject));
