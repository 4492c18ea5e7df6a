import { findIssue } from '@/lib/issues/queries/issue';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayHandOver } from '../policy';
import { lockProposal } from '../queries/proposal';
import { handOverInput } from '../schema';
import { saveProposal, stepProposal } from './step-proposal';

/** 转办: nothing to deliberate; an issue already deals with it, or an office does. */
export const handOverProposal = defineCommand({
  name: 'proposal.hand-over',
  input: handOverInput,
  async load(tx, input) {
    const proposal = await lockProposal(tx, input);
    if (!proposal) return null;
    return { ...proposal, issue: input.issue ? await findIssue(tx, input.community, input.issue) : null };
  },
  authorize: mayHandOver,
  decide(args) {
    const { input, loaded } = args;
    const { issue } = loaded;
    if (input.issue && !issue) return fail('no_issue');
    if (!issue && !input.office) return fail('to_nobody');
    return stepProposal(args, {
      event: 'hand-over',
      words: input.reason,
      set: { handedTo: input.office },
      tell: [{ personId: loaded.authorId }],
      links: issue ? [{ from: { kind: 'proposals', id: loaded.id }, to: { kind: 'issues', id: issue.id } }] : [],
      payload: { issue: issue?.id ?? null },
    });
  },
  commit: saveProposal,
  says: {
    ...lateSentences,
    no_issue: { field: 'issue', text: '没有找到这件事项，请检查编号，例如 2026-12。' },
    to_nobody: { field: 'office', text: '请写转给哪个单位，或者填由哪件事项来办。' },
  },
});
