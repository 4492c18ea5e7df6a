import { ActionForm } from '@/components/ui/action-form';
import { Choices } from '@/components/ui/choices';
import { DatetimeField } from '@/components/ui/datetime-field';
import { PageHead } from '@/components/ui/page-head';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { shortDate } from '@/lib/i18n/format';
import type { FormAction, FormState } from '@/lib/kernel/form-state';

interface MeetingFormProps {
  action: FormAction;
  hidden: Record<string, string>;
  initial: FormState;
  chairs: { value: string; label: string }[];
  topics: { value: string; label: string; commentUntil: string | null }[];
}

export function MeetingForm({ action, hidden, initial, chairs, topics }: MeetingFormProps) {
  return (
    <ActionForm
      action={action}
      hidden={hidden}
      initial={initial}
      submit="定下这次会议"
      draft="meeting"
      head={
        <PageHead
          title="定一次议事会"
          lede="议程要提前 2 到 3 天公布，来的人才来得及想。"
          crumb={{ href: `/c/${hidden.community}/meetings`, label: '会议', back: true }}
        />
      }
      note="定下以后还可以加减议题；公布议程时定下应到的成员。"
    >
      <TextField name="title" label="会议名称" hint="例如：十一月议事会" maxLength={40} />
      <DatetimeField name="startsAt" label="开会时间" hint="意见征求要在前一天截止" />
      <TextField name="place" label="地点" hint="例如：党群服务中心二楼会议室" maxLength={60} />
      <SelectField name="chairId" label="主持人" blank="请选" options={chairs} />
      {topics.length ? (
        <Choices
          name="proposals"
          label="议哪些议题"
          many
          optional
          options={topics.map(({ value, label, commentUntil }) => ({
            value,
            label,
            ...(commentUntil ? { hint: `意见收到 ${shortDate(commentUntil)}` } : {}),
          }))}
        />
      ) : (
        <p className="quiet">现在没有等着上会的议题，可以先定会，再排议题。</p>
      )}
    </ActionForm>
  );
}
