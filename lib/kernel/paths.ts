import type { Kind } from './decision';

/** The address of a record, from the command's answer and the form's community. */
export const recordPath =
  (kind: Kind) =>
  ({ ref }: { ref: string }, { community }: Record<string, string>) =>
    `/c/${community}/${kind}/${ref}`;
