import { ActionForm } from '@/components/ui/action-form';
import { Choices } from '@/components/ui/choices';
import { PageHead } from '@/components/ui/page-head';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import { exampleKeys, exampleMethods } from '@/lib/mediation/rules/method-examples';

const starts = [
  ...exampleKeys.map((key) => ({
    value: key,
    label: exampleMethods[key].name,
    hint: exampleMethods[key].steps.map((s) => s.label).join('、'),
  })),
  { value: '', label: '从空白写', hint: '在下面写步骤' },
];

interface NewMethodFormProps {
  action: FormAction;
  hidden: { community: string; key: string };
  initial: FormState;
}

export function NewMethodForm({ action, hidden, initial }: NewMethodFormProps) {
  return (
    <ActionForm
      action={action}
      hidden={hidden}
      initial={initial}
      submit="添上"
      head={
        <PageHead
          crumb={{ href: `/c/${hidden.community}/mediation/method`, label: '工作方法', back: true }}
          title="添一种工作方法"
          lede="示例是我们拟的，不是官方文本；添上以后每一步都能改。"
        />
      }
    >
      <TextField name="name" label="叫什么" width="mid" maxLength={20} />
      <Choices name="start" label="从哪里开始" options={starts} defaultValue="" optional />
      <TextArea
        name="steps"
        label="每一步"
        hint="从空白写才填。一行一步，冒号后面写提示。例如：耐心倾听：分头听，不打断"
        rows={6}
        maxLength={3000}
        optional
      />
    </ActionForm>
  );
}
