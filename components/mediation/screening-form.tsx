import { ActionForm } from '@/components/ui/action-form';
import { DateField } from '@/components/ui/date-field';
import { PageHead } from '@/components/ui/page-head';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { ScreeningStart } from '@/lib/mediation/queries/screenings';

interface ScreeningFormProps {
  view: ScreeningStart;
  back: string;
  action: FormAction;
  hidden: Record<string, string>;
  initial: FormState;
}

export function ScreeningForm({ view, back, action, hidden, initial }: ScreeningFormProps) {
  return (
    <ActionForm
      action={action}
      hidden={hidden}
      initial={initial}
      submit="记下这次排查"
      draft="screening"
      head={
        <PageHead
          crumb={{ href: back, label: '排查', back: true }}
          title="记一次排查"
          lede="去了哪里、有没有纠纷苗头。没有发现，也记一笔。"
        />
      }
    >
      <DateField name="day" label="哪天走的" defaultValue={view.today} max={view.today} />
      {view.grids.length ? (
        <SelectField name="gridId" label="哪个网格" blank="不限网格" options={view.grids} width="mid" optional />
      ) : null}
      <TextField name="place" label="走了哪里" hint="选了网格可以不写" maxLength={60} optional />
      <TextField name="walkers" label="谁去的" maxLength={80} />
      <TextField name="found" label="发现几处苗头" inputMode="numeric" width="short" unit="件" defaultValue="0" />
      <TextField
        name="settled"
        label="当场化解几处"
        hint="没有成为案件的，算预防纠纷"
        inputMode="numeric"
        width="short"
        unit="件"
        defaultValue="0"
      />
      <TextArea
        name="text"
        label="看到、听到什么"
        hint="不写和纠纷没关系的个人情况"
        rows={4}
        maxLength={2000}
        optional
      />
    </ActionForm>
  );
}
