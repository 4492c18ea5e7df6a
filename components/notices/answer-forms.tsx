import { ActionForm } from '@/components/ui/action-form';
import { NextStep } from '@/components/ui/next-step';
import { PostButton } from '@/components/ui/post-button';
import { Section } from '@/components/ui/section';
import { TextArea } from '@/components/ui/text-area';
import { dateTime } from '@/lib/i18n/format';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { NoticeView } from '@/lib/notices/queries/record';

export interface AnswerProps {
  notice: Pick<NoticeView, 'dueAt' | 'isLate' | 'phone' | 'state' | 'stateLabel' | 'receiptNumber'>;
  can: { answer: boolean; done: boolean; fixing: boolean };
  action: FormAction;
  hidden: Record<string, string | number>;
  initial: FormState;
}

const rest: Partial<Record<NoticeView['state'], string>> = {
  recheck: '您说改好了，我们上门来看',
  reported: '这件事已经报给部门处理',
  receipted: '部门已经受理',
};

/** One press each: put right, putting it right, cannot do it alone. */
export function AnswerNext({ notice, can, action, hidden }: AnswerProps) {
  const button = (answer: string, submit: string, look: 'key' | 'plain') => (
    <PostButton action={action} hidden={{ ...hidden, answer }} submit={submit} look={look} />
  );
  if (!can.done && !can.fixing)
    return (
      <NextStep
        label="接下来"
        title={rest[notice.state] ?? notice.stateLabel.word}
        text={notice.receiptNumber ? `受理编号：${notice.receiptNumber}` : undefined}
      />
    );
  return (
    <NextStep
      label="下一步，您来做"
      title="改好了，告诉我们来看"
      text={
        notice.dueAt
          ? `我们上门复查，合格就销号。期限${notice.isLate ? '本来' : ''}是 ${dateTime(notice.dueAt)}${notice.isLate ? '，现在改还来得及' : ''}。`
          : undefined
      }
    >
      {can.done ? button('done', '我改好了，请来复查', 'key') : null}
      {can.fixing ? button('help', '我搬不动、改不了，请来帮忙', 'plain') : null}
      {can.fixing && notice.state !== 'fixing' ? button('fixing', '我正在改', 'plain') : null}
    </NextStep>
  );
}

export function Objection({ notice, can, action, hidden, initial }: AnswerProps) {
  if (!can.answer) return null;
  return (
    <Section title="您不同意">
      <p>说说情况，也可以要求换人来看。说明会和这张单子存在一起。</p>
      <p>
        也可以打电话：<a href={`tel:${notice.phone.replace(/[^\d+-]/g, '')}`}>{notice.phone}</a>
      </p>
      <ActionForm
        action={action}
        hidden={{ ...hidden, answer: 'object' }}
        initial={initial}
        submit="提交说明"
        look="plain"
        draft="object"
      >
        <TextArea name="text" label="您的意见" rows={5} maxLength={1000} />
      </ActionForm>
    </Section>
  );
}
