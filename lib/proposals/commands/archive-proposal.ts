import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayArchive } from '../policy';
import { lockProposal } from '../queries/proposal';
import { inPublicity } from '../rules';
import { stepInput } from '../schema';
import { saveProposal, stepProposal } from './step-proposal';

export const archiveProposal = defineCommand({
  name: 'proposal.archive',
  input: stepInput,
  load: (tx, input) => lockProposal(tx, input),
  authorize: mayArchive,
  decide: (args) =>
    inPublicity(args.loaded, args.now) ? fail('in_publicity') : stepProposal(args, { event: 'archive' }),
  commit: saveProposal,
  says: { ...lateSentences, in_publicity: '还在公示，公示期满以后才能归档。' },
});
