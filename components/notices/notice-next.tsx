import { NextStep } from '@/components/ui/next-step';
import { dateTime, remainingTime } from '@/lib/i18n/format';
import type { NoticeView } from '@/lib/notices/queries/record';

const handlers = '两位经办人';
const steps: Record<NoticeView['state'], { title: string; who: string } | null> = {
  found: { title: '开告知单，写明依据、要做到什么、期限', who: '发现的人或社区工作者' },
  fixed: null,
  issued: { title: '打印两份，两个人一起送到', who: handlers },
  served: { title: '整改，改好以后告诉我们来复查', who: '被告知人' },
  fixing: { title: '正在改，改好以后告诉我们来复查', who: '被告知人' },
  recheck: { title: '上门复查，合格就销号', who: '说改好了的人以外的工作人员' },
  failed: { title: '再次告知，或者上报移交', who: handlers },
  cleared: null,
  reported: { title: '受理，给出受理编号', who: '' },
  receipted: { title: '部门处理完以后，写明结果销号', who: '社区工作者或街道' },
  settled: null,
  withdrawn: null,
};

/** What happens next and who does it; overdue, it is the committee's turn again. */
export function NoticeNext({ notice }: { notice: NoticeView }) {
  const step = steps[notice.state];
  if (!step) return null;
  const due = notice.left ? notice.dueAt : null;
  return (
    <NextStep
      title={notice.isLate && notice.state !== 'failed' ? '期限过了：上门看看，再次告知，或者上报移交' : step.title}
      who={notice.isLate ? handlers : step.who || notice.reportedTo}
      by={
        due && notice.left && !notice.reportedTo
          ? `${dateTime(due)}，${remainingTime(notice.left)}${notice.isProvisional ? '（暂定）' : ''}`
          : null
      }
    />
  );
}
