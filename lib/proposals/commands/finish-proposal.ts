import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayFinish } from '../policy';
import { lockProposal } from '../queries/proposal';
import { publicityOf } from '../rules';
import { reasonInput } from '../schema';
import { saveProposal, stepProposal } from './step-proposal';

const { proposalTasks } = tables;

/** RC 34, VC 35: how a decision was carried out is made public too, again for not less than 15 days. */
export const finishProposal = defineCommand({
  name: 'proposal.finish',
  input: reasonInput,
  async load(tx, input) {
    const proposal = await lockProposal(tx, input);
    if (!proposal) return null;
    const ofProposal = eq(proposalTasks.proposalId, proposal.id);
    const tasks = await tx.select({ state: proposalTasks.state }).from(proposalTasks).where(ofProposal);
    return { ...proposal, tasks };
  },
  authorize: mayFinish,
  decide(args) {
    const { loaded, input, now } = args;
    if (!loaded.tasks.length) return fail('no_tasks');
    if (loaded.tasks.some((t) => t.state !== 'reviewed')) return fail('tasks_open');
    return stepProposal(args, {
      event: 'finish',
      words: input.reason,
      set: publicityOf(now),
      tell: [{ personId: loaded.authorId }, { role: 'council' }],
      payload: { tasks: loaded.tasks.length },
    });
  },
  commit: saveProposal,
  says: {
    ...lateSentences,
    no_tasks: '还没有列执行任务，看不出办了什么。请先列任务：谁来办、什么时候办完。',
    tasks_open: '还有任务没有办完或没有评议，不能办结。',
  },
});
