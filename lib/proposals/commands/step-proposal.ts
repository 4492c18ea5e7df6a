// What most deeds on a proposal share: one step of its machine, the words that go with it, who is told.
import { eq } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';
import type { DecideArgs } from '@/lib/kernel/command';
import type { Decision, Link, Tell } from '@/lib/kernel/decision';
import { ok, type Result } from '@/lib/kernel/result';
import { takeStep } from '@/lib/kernel/step';
import { type ProposalEvent, proposalMachine } from '../machine';
import type { Proposal } from '../queries/proposal';

const { proposals } = tables;

export interface ProposalChange {
  id: string;
  ref: string;
  set: Partial<typeof proposals.$inferInsert>;
}

interface Step {
  event: ProposalEvent;
  words?: string | null;
  set?: Partial<typeof proposals.$inferInsert>;
  tell?: Tell['to'][];
  links?: Link[];
  /** Ids, states and amounts that the event should carry besides. */
  payload?: Record<string, unknown>;
}

export function stepProposal(
  { input, loaded, write }: Pick<DecideArgs<{ version: number }, Proposal, unknown>, 'input' | 'loaded' | 'write'>,
  { event, words, set = {}, tell = [], links = [], payload = {} }: Step,
): Result<Decision<ProposalChange>, 'stale' | 'illegal_transition'> {
  const next = takeStep(proposalMachine, loaded, event, input.version);
  if (!next.ok) return next;
  const { id, ref, state: from, version } = loaded;
  const text = words ? write(id, event, words) : null;
  return ok({
    change: { id, ref, set: { ...set, state: next.value, version: version + 1 } },
    texts: text ? [text] : [],
    transitions: [{ subjectId: id, event, from, to: next.value, textId: text?.id ?? null }],
    links,
    tells: tell.map((to) => ({ to, template: `proposal.${event}`, subject: { kind: 'proposals', id, ref } })),
    events: [
      {
        type: `proposal.${event}`,
        subjectId: id,
        payload: { ...payload, from, to: next.value, text: text?.hash ?? null },
      },
    ],
  });
}

export async function saveProposal(tx: WriteTx, { id, ref, set }: ProposalChange) {
  await tx.update(proposals).set(set).where(eq(proposals.id, id));
  return { ref };
}
