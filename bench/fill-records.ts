import { acceptIssue } from '@/lib/issues/commands/accept-issue';
import { reportIssue } from '@/lib/issues/commands/report-issue';
import { addDays, dayOf } from '@/lib/kernel/calendar/day';
import type { Command } from '@/lib/kernel/command';
import type { Actor } from '@/lib/kernel/verdict';
import { admitProposal } from '@/lib/proposals/commands/admit-proposal';
import { submitProposal } from '@/lib/proposals/commands/submit-proposal';
import { as } from '@/tests/support/world';
import type { Roster } from './fill-roster';

/** The deed done, or the sentence it met. */
export async function done<Out>(command: Command<Out>, actor: Actor, at: Date, input: unknown): Promise<Out> {
  const outcome = await command.run(as(actor, at), input);
  if (!outcome.ok) throw new Error(`${command.name}: ${JSON.stringify(outcome.error)}`);
  return outcome.value;
}

const each = 60;
const day = 86_400_000;

/** Three pages of topics and of issues, public. */
export async function fillRecords({ code, resident, clerk }: Roster) {
  const now = new Date();
  let ref = '';
  for (let nth = each; nth > 0; nth--) {
    const at = new Date(now.getTime() - nth * (day / 10));
    const topic = await done(submitProposal, resident, at, {
      ...{ community: code, title: `3 号楼东侧消防通道画线（示例 ${nth}）`, concerns: '3 号楼的住户', signed: 'on' },
      ...{ what: '通道上常停电动车，晚上最多的时候有十几辆。', wish: '画禁停线，在西侧另设停车棚。' },
    });
    const admitted = {
      community: code,
      ref: topic.ref,
      version: 1,
      matter: 'bridge',
      commentUntil: addDays(dayOf(now), 10),
    };
    await done(admitProposal, clerk, at, admitted);
    ref = topic.ref;
    const issue = await done(reportIssue, resident, at, {
      ...{ community: code, title: `楼道灯不亮（示例 ${nth}）`, text: '三天了，老人晚上看不见台阶。' },
      ...{ place: '2 单元一层', category: 'other' },
    });
    await done(acceptIssue, clerk, at, {
      community: code,
      ref: issue.ref,
      version: 1,
      title: `楼道灯不亮（示例 ${nth}）`,
    });
  }
  return { record: ref };
}
