// What most deeds on an issue share: one step of its machine, the words that go with it, who is told.
import { eq } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';
import type { DecideArgs } from '@/lib/kernel/command';
import type { Decision, Tell } from '@/lib/kernel/decision';
import { ok, type Result } from '@/lib/kernel/result';
import { takeStep } from '@/lib/kernel/step';
import { type IssueEvent, issueMachine } from '../machine';
import type { Issue } from '../queries/issue';

const { issues } = tables;

export interface IssueChange {
  id: string;
  ref: string;
  set: Partial<typeof issues.$inferInsert>;
}

interface Step {
  event: IssueEvent;
  words?: string | null;
  set?: Partial<typeof issues.$inferInsert>;
  tell?: string[];
}

/** `tell`: person ids; the template is the event. */
export function stepIssue(
  { input, loaded, write }: Pick<DecideArgs<{ version: number }, Issue, unknown>, 'input' | 'loaded' | 'write'>,
  { event, words, set = {}, tell = [] }: Step,
): Result<Decision<IssueChange>, 'stale' | 'illegal_transition'> {
  const next = takeStep(issueMachine, loaded, event, input.version);
  if (!next.ok) return next;
  const text = words ? write(loaded.id, event, words) : null;
  return ok({
    change: {
      id: loaded.id,
      ref: loaded.ref,
      set: { ...set, state: next.value, version: loaded.version + 1 },
    },
    texts: text ? [text] : [],
    transitions: [{ subjectId: loaded.id, event, from: loaded.state, to: next.value, textId: text?.id ?? null }],
    tells: tell.map((personId) => tellOf(loaded, event, personId)),
    events: [
      {
        type: `issue.${event}`,
        subjectId: loaded.id,
        payload: { from: loaded.state, to: next.value, text: text?.hash ?? null },
      },
    ],
  });
}

const tellOf = (issue: Issue, event: string, personId: string): Tell => ({
  to: { personId },
  template: `issue.${event}`,
  subject: { kind: 'issues', id: issue.id, ref: issue.ref },
});

export async function saveIssue(tx: WriteTx, { id, ref, set }: IssueChange) {
  await tx.update(issues).set(set).where(eq(issues.id, id));
  return { ref };
}
