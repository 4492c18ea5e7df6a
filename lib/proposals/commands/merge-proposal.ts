import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayMerge } from '../policy';
import { lockProposal } from '../queries/proposal';
import { mergeInput } from '../schema';
import { saveProposal, stepProposal } from './step-proposal';

/** 并案: into an admitted topic of the same community that is still being discussed. */
export const mergeProposal = defineCommand({
  name: 'proposal.merge',
  input: mergeInput,
  async load(tx, input) {
    const proposal = await lockProposal(tx, input);
    if (!proposal) return null;
    return { ...proposal, into: await lockProposal(tx, { ...input, ref: input.into }, 'share') };
  },
  authorize: mayMerge,
  decide(args) {
    const { loaded, input } = args;
    const { into } = loaded;
    if (!into || into.id === loaded.id || !['commenting', 'scheduled'].includes(into.state)) return fail('no_target');
    return stepProposal(args, {
      event: 'merge',
      words: input.reason,
      set: { mergedIntoId: into.id },
      tell: [{ personId: loaded.authorId }, { personId: into.authorId }],
      links: [{ from: { kind: 'proposals', id: loaded.id }, to: { kind: 'proposals', id: into.id } }],
      payload: { into: into.id },
    });
  },
  commit: saveProposal,
  says: {
    ...lateSentences,
    no_target: { field: 'into', text: '只能并入一件正在征求意见或等待上会的议题，请另选一件。' },
  },
});
