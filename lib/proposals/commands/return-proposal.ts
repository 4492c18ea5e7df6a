import { defineCommand } from '@/lib/kernel/command';
import { lateSentences } from '@/lib/kernel/step';
import { mayReturn } from '../policy';
import { lockProposal } from '../queries/proposal';
import { reasonInput } from '../schema';
import { saveProposal, stepProposal } from './step-proposal';

/** 退回 with a reason, to be made better. */
export const returnProposal = defineCommand({
  name: 'proposal.return',
  input: reasonInput,
  load: (tx, input) => lockProposal(tx, input),
  authorize: mayReturn,
  decide: (args) =>
    stepProposal(args, { event: 'return', words: args.input.reason, tell: [{ personId: args.loaded.authorId }] }),
  commit: saveProposal,
  says: lateSentences,
});
