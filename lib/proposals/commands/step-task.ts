// What the deeds on a task share.
import { eq } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';
import type { DecideArgs } from '@/lib/kernel/command';
import type { Decision, Tell } from '@/lib/kernel/decision';
import { ok, type Result } from '@/lib/kernel/result';
import { takeStep } from '@/lib/kernel/step';
import { type TaskEvent, taskMachine } from '../machine';
import type { LockedTask } from '../queries/proposal';

const { proposalTasks } = tables;

interface TaskChange {
  id: string;
  ref: string;
  set: Partial<typeof proposalTasks.$inferInsert>;
}

interface Step {
  event: TaskEvent;
  words: string;
  /** Which column points at the words. */
  under: 'reportId' | 'reviewId';
  set?: Partial<typeof proposalTasks.$inferInsert>;
  tell?: Tell['to'][];
  payload?: Record<string, unknown>;
}

export function stepTask(
  { input, loaded, write }: Pick<DecideArgs<{ version: number }, LockedTask, unknown>, 'input' | 'loaded' | 'write'>,
  { event, words, under, set = {}, tell = [], payload = {} }: Step,
): Result<Decision<TaskChange>, 'stale' | 'illegal_transition'> {
  const next = takeStep(taskMachine, loaded, event, input.version);
  if (!next.ok) return next;
  const { id, proposalId, ref, state: from, version } = loaded;
  const text = write(id, event, words, version);
  const subject = { kind: 'proposals' as const, id: proposalId, ref };
  return ok({
    change: { id, ref, set: { ...set, [under]: text.id, state: next.value, version: version + 1 } },
    texts: [text],
    transitions: [{ subjectId: id, event, from, to: next.value, textId: text.id }],
    tells: tell.map((to) => ({ to, template: `proposal-task.${event}`, subject })),
    events: [
      {
        type: `proposal-task.${event}`,
        subjectId: proposalId,
        payload: { ...payload, task: id, from, to: next.value, text: text.hash },
      },
    ],
  });
}

export async function saveTask(tx: WriteTx, { id, ref, set }: TaskChange) {
  await tx.update(proposalTasks).set(set).where(eq(proposalTasks.id, id));
  return { ref };
}
