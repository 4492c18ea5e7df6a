import type { ReactNode } from 'react';
import { ClassMark } from '@/components/ui/class-mark';
import { Facts } from '@/components/ui/facts';
import { History } from '@/components/ui/history';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { When } from '@/components/ui/when';
import { remainingTime } from '@/lib/i18n/format';
import type { NoticeView } from '@/lib/notices/queries/record';
import { AnswerNext, type AnswerProps, Objection } from './answer-forms';
import { Clauses } from './notice-facts';

type Letter = Omit<NoticeView, 'draft' | 'can'>;
interface NoticeLetterProps extends AnswerProps {
  notice: Letter;
  thread?: ReactNode;
}

/** What the recipient reads on the phone, in the second person. */
export function NoticeLetter(props: NoticeLetterProps) {
  const { notice, thread } = props;
  const whole = notice.whole!;
  return (
    <>
      <PageHead reference={`${notice.number} · 隐患整改告知单`} title={firstSentence(whole.demand) ?? notice.title}>
        <ClassMark matter="shield" />
        {notice.isLate && notice.left ? (
          <StateTag shape="late">{remainingTime(notice.left)}</StateTag>
        ) : (
          <StateTag shape={notice.stateLabel.shape}>{notice.stateLabel.word}</StateTag>
        )}
      </PageHead>
      <AnswerNext {...props} />
      <Section title="看到了什么">
        <p className="said">{whole.seen}</p>
        <Facts
          items={[
            { term: '在哪里', value: whole.place },
            { term: '告知谁', value: whole.recipient },
            { term: '什么时候', value: <When at={notice.checkedAt} as="shortDateTime" /> },
            { term: '谁来看的', value: whole.handlers.join('、') },
            { term: '依据', value: <Clauses notice={notice} /> },
            whole.after && { term: '过期以后', value: whole.after },
          ]}
        />
        <p className="small quiet">这是提醒，不是处罚，不罚款。</p>
      </Section>
      <Objection {...props} />
      {thread}
      <History lines={notice.history} />
    </>
  );
}

/** 请您把纸箱搬离楼梯间 */
function firstSentence(text: string | null) {
  const first = text?.split(/[。；\n]/)[0];
  return first && (first.startsWith('请') ? first : `请您${first}`);
}
