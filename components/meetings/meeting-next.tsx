import { NextStep } from '@/components/ui/next-step';
import { dateTime } from '@/lib/i18n/format';
import type { MeetingView } from '@/lib/meetings/queries/record';

function stepOf(m: MeetingView) {
  switch (m.state) {
    case 'planned':
      return { title: '排好议题，公布议程', text: '提前 2 到 3 天公布。', who: '社区工作者' };
    case 'announced':
      return {
        title: `${dateTime(m.startsAt)}，${m.place}`,
        text: '成员到会签到；居民可以来旁听。',
        who: '议事会成员',
      };
    case 'open':
      return { title: '正在开会', text: '没说过的人先说，赞成和反对轮着说；每次 2 分钟，每人 2 次。', who: '主持人' };
    case 'closed':
      return m.minutes
        ? { title: '审定纪要', text: '审定以后不再改，向大家公开。', who: '主持人' }
        : { title: '整理会议纪要', who: '社区工作者' };
    default:
      return null;
  }
}

/** What happens next and who does it; those who may do it find the form right below. */
export function MeetingNext({ meeting }: { meeting: MeetingView }) {
  const step = stepOf(meeting);
  return step ? <NextStep title={step.title} text={step.text} who={step.who} /> : null;
}
