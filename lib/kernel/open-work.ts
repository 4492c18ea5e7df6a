// What lies open with a person in one of their roles. A context that gives work to people says in its
// `commands/hand-over.ts` how to find it and how it passes on; `lib/handover.ts` lists them, and ending a role hands
// everything over in one transaction.
import type { Reader, WriteTx } from '@/db';
import type { Kind } from './decision';
import type { Role } from './verdict';

export interface Holder {
  communityId: string;
  personId: string;
  role: Role;
}

export interface OpenItem {
  kind: Kind;
  id: string;
  /** Null where whoever ends the role may not open it: the address of a mediation case. */
  ref: string | null;
  /** In words that the administrator may read. */
  title: string;
  /** Goes into the record's history with the step `hand-over`. */
  state: string;
}

export interface OpenWork {
  /** The roles in which this work is done; who keeps one of them keeps the work. */
  roles: readonly Role[];
  find(read: Reader, from: Holder): Promise<OpenItem[]>;
  /** Moves all of it, and adds one to each record's version: an open form of the former holder is then stale. */
  move(tx: WriteTx, from: Holder, toId: string): Promise<void>;
}
