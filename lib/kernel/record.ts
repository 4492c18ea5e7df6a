// The kernel's own writing: what every decision may carry besides its change.
import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';
import type { Decision, Link, Tell } from './decision';
import { append, type DomainEvent } from './events';

const { grants, links, messages, texts, transitions } = tables;

export interface Author {
  communityId: string;
  at: Date;
  actorId: string | null;
  command: string;
  newId: () => string;
}

/** Texts come first: rows of the change may point at them. */
export async function writeTexts(tx: WriteTx, by: Author, decision: Decision<unknown>) {
  const rows = decision.texts ?? [];
  if (rows.length)
    await tx
      .insert(texts)
      .values(rows.map((t) => ({ ...t, communityId: by.communityId, authorId: by.actorId, at: by.at })));
}

/** History, links, messages and, last, the chain. */
export async function writeRecord(tx: WriteTx, by: Author, decision: Decision<unknown>) {
  const { communityId, at, actorId, command, newId } = by;
  const steps = decision.transitions ?? [];
  if (steps.length)
    await tx
      .insert(transitions)
      .values(steps.map((s) => ({ ...s, textId: s.textId ?? null, id: newId(), communityId, actorId, at })));
  for (const link of decision.links ?? []) await writeLink(tx, by, link);
  await writeMessages(tx, by, decision.tells ?? []);
  await append(
    tx,
    communityId,
    eventsOf(decision).map((e) => ({ ...e, at, actorId, command })),
  );
}

/** The first event names every text that was written with it, so none can be lost or slipped in later. */
function eventsOf({ events: [first, ...rest], texts: written = [] }: Decision<unknown>): readonly DomainEvent[] {
  if (!written.length) return [first, ...rest];
  return [{ ...first, payload: { ...first.payload, wrote: written.map((t) => t.hash) } }, ...rest];
}

async function writeLink(tx: WriteTx, { communityId, at, newId }: Author, { from, to }: Link) {
  const [known] = await tx
    .select({ threadId: links.threadId })
    .from(links)
    .where(or(eq(links.toId, from.id), eq(links.fromId, from.id)))
    .limit(1);
  await tx
    .insert(links)
    .values({
      id: newId(),
      communityId,
      threadId: known?.threadId ?? from.id,
      fromKind: from.kind,
      fromId: from.id,
      toKind: to.kind,
      toId: to.id,
      at,
    })
    .onConflictDoNothing();
}

async function writeMessages(tx: WriteTx, { communityId, at, actorId, newId }: Author, tells: readonly Tell[]) {
  if (!tells.length) return;
  const askedRoles = tells.flatMap((t) => ('role' in t.to ? [t.to.role] : []));
  const holders = askedRoles.length
    ? await tx
        .selectDistinct({ personId: grants.personId, role: grants.role })
        .from(grants)
        .where(and(eq(grants.communityId, communityId), inArray(grants.role, askedRoles), isNull(grants.endedAt)))
    : [];
  const rows = tells.flatMap(({ to, template, subject }) => {
    const receivers =
      'personId' in to
        ? [to.personId]
        : holders.filter((h) => h.role === to.role && !to.except?.includes(h.personId)).map((h) => h.personId);
    return receivers
      .filter((personId) => personId !== actorId)
      .map((personId) => ({
        id: newId(),
        communityId,
        personId,
        template,
        subjectKind: subject.kind,
        subjectId: subject.id,
        subjectRef: subject.ref ?? null,
        at,
        readAt: null,
      }));
  });
  // Who is told by role and by name is told once.
  const once = [...new Map(rows.map((row) => [`${row.personId} ${row.template} ${row.subjectId}`, row])).values()];
  // SQLite binds at most 32,766 values in one statement.
  for (let from = 0; from < once.length; from += 1000) await tx.insert(messages).values(once.slice(from, from + 1000));
}
