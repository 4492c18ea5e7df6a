// What the deeds on a charter share.
import { eq } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';
import type { DecideArgs } from '@/lib/kernel/command';
import type { Decision, Written } from '@/lib/kernel/decision';
import { ok, type Result } from '@/lib/kernel/result';
import { takeStep } from '@/lib/kernel/step';
import type { Role } from '@/lib/kernel/verdict';
import { type CharterEvent, charterMachine } from '../machine';
import type { Charter } from '../queries/charter';

const { charters } = tables;

export interface CharterChange {
  id: string;
  ref: string;
  set: Partial<typeof charters.$inferInsert>;
}

export function stepCharter(
  { input, loaded }: Pick<DecideArgs<{ version: number }, Charter, unknown>, 'input' | 'loaded'>,
  step: { event: CharterEvent; set: CharterChange['set']; words?: Written; tell: { role: Role; template: string } },
): Result<Decision<CharterChange>, 'stale' | 'illegal_transition'> {
  const next = takeStep(charterMachine, loaded, step.event, input.version);
  if (!next.ok) return next;
  const { id, ref, state: from } = loaded;
  return ok({
    change: { id, ref, set: { ...step.set, state: next.value, version: loaded.version + 1 } },
    texts: step.words ? [step.words] : [],
    transitions: [{ subjectId: id, event: step.event, from, to: next.value, textId: step.words?.id ?? null }],
    tells: [{ to: { role: step.tell.role }, template: step.tell.template, subject: { kind: 'charters', id, ref } }],
    events: [
      {
        type: `charter.${step.event}`,
        subjectId: id,
        payload: { from, to: next.value, text: step.words?.hash ?? null },
      },
    ],
  });
}

export async function saveCharter(tx: WriteTx, { id, ref, set }: CharterChange) {
  await tx.update(charters).set(set).where(eq(charters.id, id));
  return { ref };
}
