// What most deeds on a notice share: one step of its machine, the words that go with it, who is told.
import { eq } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';
import type { DecideArgs } from '@/lib/kernel/command';
import type { Decision, Tell, Written } from '@/lib/kernel/decision';
import { ok, type Result } from '@/lib/kernel/result';
import { checkVersion, takeStep } from '@/lib/kernel/step';
import type { Role } from '@/lib/kernel/verdict';
import { type NoticeEvent, noticeMachine } from '../machine';
import type { Notice } from '../queries/notice';

const { notices } = tables;
type Fields = Partial<typeof notices.$inferInsert>;

export interface NoticeChange {
  id: string;
  ref: string;
  set: Fields;
}
type Args = Pick<DecideArgs<{ version: number }, Notice, unknown>, 'input' | 'loaded' | 'write'>;
interface Step {
  event: NoticeEvent;
  words?: string | null;
  set?: Fields;
  /** Person ids and roles; nobody twice, and never who did it. */
  tell?: (string | null | { role: Role })[];
  template?: string;
  texts?: Written[];
}

export const handlersOf = (n: Notice) => [n.handlerId, n.secondHandlerId];

function tellsOf(n: Pick<Notice, 'id' | 'ref'>, template: string, to: Step['tell'] = []): Tell[] {
  const subject = { kind: 'notices' as const, id: n.id, ref: n.ref };
  return [...new Set(to)]
    .filter((one) => one !== null)
    .map((one) => ({ to: typeof one === 'string' ? { personId: one } : one, template: `notice.${template}`, subject }));
}

export function stepNotice(
  { input, loaded, write }: Args,
  { event, words, set = {}, tell, template = event, texts = [] }: Step,
): Result<Decision<NoticeChange>, 'stale' | 'illegal_transition'> {
  const next = takeStep(noticeMachine, loaded, event, input.version);
  if (!next.ok) return next;
  const { id, ref, state, version } = loaded;
  const text = words ? write(id, event, words) : null;
  return ok({
    change: { id, ref, set: { ...set, state: next.value, version: version + 1 } },
    texts: text ? [...texts, text] : texts,
    transitions: [{ subjectId: id, event, from: state, to: next.value, textId: text?.id ?? null }],
    tells: tellsOf(loaded, template, tell),
    events: [
      { type: `notice.${event}`, subjectId: id, payload: { from: state, to: next.value, text: text?.hash ?? null } },
    ],
  });
}

/** A line of the history that leaves the state as it is. */
export function noteOn(
  { input, loaded, write }: Args,
  { event, words, set = {}, tell }: Omit<Step, 'event'> & { event: 'note' | 'object' | 'new-code' },
): Result<Decision<NoticeChange>, 'stale'> {
  const fresh = checkVersion(loaded, input.version);
  if (!fresh.ok) return fresh;
  const { id, ref, state, version } = loaded;
  const text = words ? write(id, event, words) : null;
  return ok({
    change: { id, ref, set: { ...set, version: version + 1 } },
    texts: text ? [text] : [],
    transitions: [{ subjectId: id, event, from: state, to: state, textId: text?.id ?? null }],
    tells: tellsOf(loaded, event, tell),
    events: [{ type: `notice.${event}`, subjectId: id, payload: { state, text: text?.hash ?? null } }],
  });
}

export async function saveNotice(tx: WriteTx, { id, ref, set }: NoticeChange) {
  await tx.update(notices).set(set).where(eq(notices.id, id));
  return { ref };
}
