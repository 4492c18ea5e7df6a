import { ActionForm } from '@/components/ui/action-form';
import { PageHead } from '@/components/ui/page-head';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { FormAction, FormState } from '@/lib/kernel/form-state';

interface MethodFormProps {
  action: FormAction;
  community: string;
  initial: FormState;
  method: { version: number; name: string; isExample: boolean; steps: string };
}

export function MethodForm({ action, community, initial, method }: MethodFormProps) {
  return (
    <ActionForm
      action={action}
      hidden={{ community, version: method.version }}
      initial={initial}
      submit="保存"
      head={
        <PageHead
          crumb={{ href: `/c/${community}/mediation`, label: '调解', back: true }}
          title="工作步骤"
          lede={`${method.isExample ? '现在用的是示例。' : ''}改了以后，新受理的案子用新的，已经开始的照旧。`}
        />
      }
    >
      <TextField name="name" label="叫什么" defaultValue={method.name} width="mid" maxLength={20} />
      <TextArea
        name="steps"
        label="每一步"
        hint="一行一步，冒号后面写提示。例如：耐心倾听：分头听，不打断"
        rows={9}
        defaultValue={method.steps}
      />
    </ActionForm>
  );
}
