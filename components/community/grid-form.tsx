import { ActionForm } from '@/components/ui/action-form';
import { Choices } from '@/components/ui/choices';
import { PageHead } from '@/components/ui/page-head';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { FormAction, FormState } from '@/lib/kernel/form-state';

interface GridFormProps {
  action: FormAction;
  hidden: Record<string, string>;
  initial: FormState;
  back: string;
  parents: { value: string; label: string }[];
}

export function GridForm({ action, hidden, initial, back, parents }: GridFormProps) {
  return (
    <ActionForm
      action={action}
      hidden={hidden}
      initial={initial}
      submit="登记"
      head={<PageHead crumb={{ href: back, label: '网格', back: true }} title="登记一个网格" />}
    >
      <TextField name="name" label="名字" width="mid" />
      <Choices
        name="kind"
        label="哪一种"
        options={[
          { value: 'grid', label: '网格', hint: '一般 300 到 500 户' },
          { value: 'micro', label: '微网格', hint: '在一个网格里，一般 50 到 70 户' },
          { value: 'special', label: '专属网格', hint: '写字楼、市场、车库等专门的地方' },
        ]}
      />
      <SelectField
        name="parentId"
        label="属于哪个网格"
        hint="只有微网格要选"
        blank="不选"
        optional
        options={parents}
        width="mid"
      />
    </ActionForm>
  );
}
