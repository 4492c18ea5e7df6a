// What every deed on a vote shares: one step of its machine, the words that go with it, who is told.
import { eq } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';
import type { DecideArgs } from '@/lib/kernel/command';
import type { Decision, Tell, Written } from '@/lib/kernel/decision';
import { ok, type Result } from '@/lib/kernel/result';
import { takeStep } from '@/lib/kernel/step';
import type { Role } from '@/lib/kernel/verdict';
import { type VoteEvent, voteMachine } from '../machine';
import type { Vote } from '../queries/vote';

const { votes } = tables;

export interface VoteChange {
  id: string;
  ref: string;
  set: Partial<typeof votes.$inferInsert>;
}

interface Step {
  event: VoteEvent;
  words?: Written;
  set?: VoteChange['set'];
  payload?: Record<string, unknown>;
  tell?: { roles: readonly Role[]; template: string };
}

export function stepVote(
  { input, loaded }: Pick<DecideArgs<{ version: number }, Vote, unknown>, 'input' | 'loaded'>,
  { event, words, set = {}, payload = {}, tell }: Step,
): Result<Decision<VoteChange>, 'stale' | 'illegal_transition'> {
  const next = takeStep(voteMachine, loaded, event, input.version);
  if (!next.ok) return next;
  const from = loaded.state;
  return ok({
    change: { id: loaded.id, ref: loaded.ref, set: { ...set, state: next.value, version: loaded.version + 1 } },
    texts: words ? [words] : [],
    transitions: [{ subjectId: loaded.id, event, from, to: next.value, textId: words?.id ?? null }],
    tells: (tell?.roles ?? []).map(
      (role): Tell => ({
        to: { role },
        template: tell!.template,
        subject: { kind: 'votes', id: loaded.id, ref: loaded.ref },
      }),
    ),
    events: [
      {
        type: `vote.${event}`,
        subjectId: loaded.id,
        payload: { from, to: next.value, ...(words ? { text: words.hash } : {}), ...payload },
      },
    ],
  });
}

export async function saveVote(tx: WriteTx, { id, ref, set }: VoteChange) {
  await tx.update(votes).set(set).where(eq(votes.id, id));
  return { ref };
}
