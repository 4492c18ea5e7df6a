import { ActionForm } from '@/components/ui/action-form';
import { Choices } from '@/components/ui/choices';
import { DateField } from '@/components/ui/date-field';
import { PageHead } from '@/components/ui/page-head';
import { TextField } from '@/components/ui/text-field';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { PreventionView } from '@/lib/mediation/queries/prevention';

const kinds = [
  { value: 'none', label: '没有这种情况' },
  { value: 'crime', label: '防止了民间纠纷转为刑事案件', hint: '例如：双方已经动手或者扬言动手，劝住了' },
  { value: 'petition', label: '防止了群体性上访', hint: '例如：多人相约上访，经调解没有去' },
];

interface PreventionFormProps {
  view: PreventionView;
  back: string;
  action: FormAction;
  hidden: Record<string, string | number>;
  initial: FormState;
}

export function PreventionForm({ view, back, action, hidden, initial }: PreventionFormProps) {
  return (
    <ActionForm
      action={action}
      hidden={hidden}
      initial={initial}
      submit="登记"
      draft="prevention"
      head={
        <PageHead
          crumb={{ href: back, label: '回到案子', back: true }}
          reference={view.number}
          title="防止激化"
          lede="只进统计。照实登记，没有就选“没有”；登记错了再登记一次。"
        />
      }
    >
      <Choices name="kind" label="这件案子防止了什么" options={kinds} defaultValue={view.kind} />
      <TextField
        name="people"
        label="大约涉及多少人"
        inputMode="numeric"
        width="short"
        unit="人"
        defaultValue={view.people}
        optional
      />
      <DateField name="day" label="哪天的事" defaultValue={view.day} max={view.today} optional />
    </ActionForm>
  );
}
