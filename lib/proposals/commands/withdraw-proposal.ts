import { defineCommand } from '@/lib/kernel/command';
import { lateSentences } from '@/lib/kernel/step';
import { mayWithdraw } from '../policy';
import { lockProposal } from '../queries/proposal';
import { stepInput } from '../schema';
import { saveProposal, stepProposal } from './step-proposal';

/** Until its admission a topic is its author's. */
export const withdrawProposal = defineCommand({
  name: 'proposal.withdraw',
  input: stepInput,
  load: (tx, input) => lockProposal(tx, input),
  authorize: mayWithdraw,
  decide: (args) => stepProposal(args, { event: 'withdraw' }),
  commit: saveProposal,
  says: lateSentences,
});
