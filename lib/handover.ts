// What a person's roles hold open, over all contexts.
import type { Reader, WriteTx } from '@/db';
import { handOver as issues } from './issues/commands/hand-over';
import type { Holder, OpenItem, OpenWork } from './kernel/open-work';
import type { Role } from './kernel/verdict';
import { handOver as mediation } from './mediation/commands/hand-over';
import { handOver as meetings } from './meetings/commands/hand-over';
import { handOver as notices } from './notices/commands/hand-over';
import { handOver as proposals } from './proposals/commands/hand-over';

const contexts: readonly OpenWork[] = [issues, proposals, meetings, notices, mediation];

/** The work that ends with the role: what another role of the same person covers stays where it is. */
const endingWith = ({ role }: Holder, kept: readonly Role[]) =>
  contexts.filter(({ roles }) => roles.includes(role) && !kept.some((other) => roles.includes(other)));

export async function findOpenWork(read: Reader, from: Holder, kept: readonly Role[]): Promise<OpenItem[]> {
  const found: OpenItem[] = [];
  for (const work of endingWith(from, kept)) found.push(...(await work.find(read, from)));
  return found;
}

export async function handOver(tx: WriteTx, from: Holder, kept: readonly Role[], toId: string): Promise<void> {
  for (const work of endingWith(from, kept)) await work.move(tx, from, toId);
}
