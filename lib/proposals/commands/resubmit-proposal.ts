import { defineCommand } from '@/lib/kernel/command';
import { ok } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayResubmit } from '../policy';
import { lockProposal } from '../queries/proposal';
import { resubmitInput } from '../schema';
import { saveProposal, stepProposal } from './step-proposal';

/** Sent back and made better: a new version of each text, the old ones stay. */
export const resubmitProposal = defineCommand({
  name: 'proposal.resubmit',
  input: resubmitInput,
  load: (tx, input) => lockProposal(tx, input),
  authorize: mayResubmit,
  decide(args) {
    const { input, loaded, write } = args;
    const what = write(loaded.id, 'what', `${input.title}\n${input.what}`, loaded.version);
    const wish = write(loaded.id, 'wish', input.wish, loaded.version);
    const concerns = write(loaded.id, 'concerns', input.concerns, loaded.version);
    const step = stepProposal(args, {
      event: 'resubmit',
      set: { title: input.title, whatId: what.id, wishId: wish.id, concernsId: concerns.id },
      tell: [{ role: 'clerk' }],
      payload: { what: what.hash, wish: wish.hash, concerns: concerns.hash },
    });
    return step.ok ? ok({ ...step.value, texts: [what, wish, concerns] }) : step;
  },
  commit: saveProposal,
  says: lateSentences,
});
