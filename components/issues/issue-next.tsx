import { NextStep } from '@/components/ui/next-step';
import { dateTime, remainingTime } from '@/lib/i18n/format';
import type { IssueView } from '@/lib/issues/queries/record';
import { remaining } from '@/lib/kernel/calendar/remaining';

const steps: Record<IssueView['state'], { title: string; who: string | null }> = {
  reported: { title: '社区看过以后，受理或者说明为什么不受理', who: '社区工作者' },
  rejected: { title: '没有受理，原因写在经过里', who: null },
  accepted: { title: '派给经办人，定下办好的日子', who: '社区工作者' },
  dispatched: { title: '到现场办，每去一次记一笔，办完请人核查', who: null },
  handled: { title: '换一个人到现场核查', who: '没有经办过这件事的工作人员' },
  verified: { title: '写明办理结果，结案', who: '社区工作者' },
  closed: { title: '已经结案，请反映人评价', who: '反映人' },
};

/** What happens next and who does it; those who may do it find the form right below. */
export function IssueNext({ issue, now }: { issue: IssueView; now: Date }) {
  const step = steps[issue.state];
  const due = issue.dueAt && issue.state !== 'closed' ? issue.dueAt : null;
  return (
    <NextStep
      title={step.title}
      who={step.who ?? issue.handler}
      by={
        due
          ? `${dateTime(due)}，${remainingTime(remaining(now, due, 'workdays'))}${issue.isProvisional ? '（暂定）' : ''}`
          : null
      }
    />
  );
}
