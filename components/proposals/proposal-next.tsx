import { NextStep } from '@/components/ui/next-step';
import { date } from '@/lib/i18n/format';
import type { ProposalView } from '@/lib/proposals/queries/record';

type Step = { title: string; who?: string; by?: string };

function stepOf(p: ProposalView): Step | null {
  const next = p.meetings.findLast((m) => m.state === 'announced' || m.state === 'open');
  switch (p.state) {
    case 'submitted':
      return { title: '审核：准入、退回修改、并案或者转办', who: '社区工作者' };
    case 'returned':
      return { title: '按退回的理由改好，再提一次', who: '提出人' };
    case 'commenting':
      return p.isOpen && p.commentUntil
        ? { title: '看一看，说说您赞成还是反对', who: '本社区居民', by: `${date(p.commentUntil)} 当天还能说` }
        : { title: '意见收齐了，排进议事会的议程', who: '社区工作者' };
    case 'scheduled':
      return next
        ? { title: `上会：${next.place}`, who: '议事会', by: date(next.startsAt) }
        : { title: '已经排进议程，等议程公布', who: '社区工作者' };
    case 'executing':
      return p.tasks.length
        ? { title: '照决定去办，办到哪一步写在下面', who: '各项任务的负责单位' }
        : { title: '把决定列成任务：谁来办、什么时候办完', who: '社区工作者' };
    case 'referred':
      return { title: '由法定会议表决；结果出来后回到这里', who: '居民（村民）会议或代表会议、业主大会' };
    default:
      return null;
  }
}

/** What happens next and who does it; those who may do it find the form right below. */
export function ProposalNext({ proposal }: { proposal: ProposalView }) {
  const step = stepOf(proposal);
  return step ? <NextStep title={step.title} who={step.who} by={step.by} /> : null;
}
