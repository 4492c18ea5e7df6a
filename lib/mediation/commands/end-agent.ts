import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayDeed } from '../policy/guard';
import { lockCase } from '../queries/case';
import { endAgentInput } from '../schema/sides';
import { saveCase } from './save-case';
import { workOnCase } from './step-case';

/** The authority was taken back, or the guardian is another. What was signed before stays. */
export const endAgent = defineCommand({
  name: 'mediation.end-agent',
  input: endAgentInput,
  load: lockCase,
  authorize: mayDeed('mediation.end-agent'),
  decide(args) {
    const { input, loaded, now } = args;
    if (!loaded.agents.some((a) => a.id === input.agentId)) return fail('unknown_agent');
    return workOnCase(args, 'agents', { rows: { endAgent: { id: input.agentId, at: now } } });
  },
  commit: saveCase,
  says: { ...lateSentences, unknown_agent: '这位代理人或者监护人已经结束，请从页面上重新打开。' },
});
