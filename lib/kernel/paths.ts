import type { Kind } from './decision';

/** The address of a record, from the command's answer and the form's community. */
export const recordPath =
  (kind: Kind) =>
  ({ ref }: { ref: string }, { community }: Record<string, string>) =>
    `/c/${community}/${kind}/${ref}`;

/** The address of what has no number, such as a person: by id, in a folder of the community. */
export const idPath =
  (folder: string) =>
  ({ id }: { id: string }, { community }: Record<string, string>) =>
    `/c/${community}/${folder}/${id}`;

/** Back to a page of the community. */
export const pagePath =
  (folder: string) =>
  (_out: unknown, { community }: Record<string, string>) =>
    `/c/${community}/${folder}`;
