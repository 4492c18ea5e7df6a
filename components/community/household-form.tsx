import { ActionForm } from '@/components/ui/action-form';
import { PageHead } from '@/components/ui/page-head';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { householdKindNames } from '@/lib/community/rules';
import type { FormAction, FormState } from '@/lib/kernel/form-state';

const kinds = Object.entries(householdKindNames).map(([value, label]) => ({ value, label }));

interface HouseholdFormProps {
  action: FormAction;
  hidden: Record<string, string>;
  initial: FormState;
  back: string;
}

export function HouseholdForm({ action, hidden, initial, back }: HouseholdFormProps) {
  return (
    <ActionForm
      action={action}
      hidden={hidden}
      initial={initial}
      submit="登记这一户"
      head={
        <PageHead
          crumb={{ href: back, label: '人员', back: true }}
          title="登记一户"
          lede="先登记户，再登记这一户的人。"
        />
      }
    >
      <TextField name="code" label="户号" hint="全社区不重复" width="short" />
      <SelectField name="kind" label="户类型" blank="请选" options={kinds} width="short" />
      <TextField name="unitCode" label="住在哪套房" optional width="mid" hint="照“紫兰苑 13-1-101”的样子写" />
    </ActionForm>
  );
}
