import type { Role } from '@/db/schema/roles';
import type { DomainEvent } from './events';
import type { NonEmpty } from './result';

/** Kinds of records that have an address of their own: /c/<code>/<kind>/<ref>. */
export const kinds = ['issues', 'proposals', 'meetings', 'votes', 'charters', 'notices', 'mediation'] as const;
export type Kind = (typeof kinds)[number];

/** A version of a text as it goes into `texts`; made by `write`, which salts and hashes it. */
export interface Written {
  id: string;
  subjectId: string;
  kind: string;
  version: number;
  text: string;
  salt: string;
  hash: string;
}

/** `textId`: the words that went with it (a reason), when there were any. */
export interface Transition {
  subjectId: string;
  event: string;
  from: string | null;
  to: string;
  textId?: string | null;
}

/** `from` grew into `to`. */
export interface Link {
  from: { kind: Kind | 'articles'; id: string };
  to: { kind: Kind | 'articles'; id: string };
}

/** Something that a person, or everybody holding a role in the community, should know. `template` is a key of the message catalogue. */
export interface Tell {
  to: { personId: string } | { role: Role; except?: readonly string[] };
  template: string;
  subject: { kind: Kind | 'people' | 'audit' | 'me'; id: string; ref?: string };
}

/** All that a deed does; the kernel writes everything but `change`. */
export interface Decision<Change> {
  change: Change;
  events: NonEmpty<DomainEvent>;
  texts?: readonly Written[];
  transitions?: readonly Transition[];
  links?: readonly Link[];
  tells?: readonly Tell[];
}
