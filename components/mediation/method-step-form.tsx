import { ActionForm } from '@/components/ui/action-form';
import { CheckField } from '@/components/ui/check-field';
import { PageHead } from '@/components/ui/page-head';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { MethodView } from '@/lib/mediation/queries/methods';

interface MethodStepFormProps {
  step: MethodView['all'][number];
  method: { name: string; href: string };
  action: FormAction;
  hidden: { community: string; methodId: string; version: number; step: string };
  initial: FormState;
}

/** What a step is called, says, asks for and suggests. */
export function MethodStepForm({ step, method, action, hidden, initial }: MethodStepFormProps) {
  return (
    <ActionForm
      action={action}
      hidden={hidden}
      initial={initial}
      submit="保存这一步"
      head={<PageHead crumb={{ href: method.href, label: method.name, back: true }} title={step.label} />}
    >
      <TextField name="label" label="叫什么" defaultValue={step.label} width="mid" maxLength={12} />
      <TextField name="guidance" label="提示" defaultValue={step.guidance} maxLength={100} optional />
      <TextField
        name="record"
        label="要记什么"
        hint="例如：看了哪里、问了谁、查到什么"
        defaultValue={step.record}
        maxLength={100}
        optional
      />
      <TextArea
        name="phrases"
        label="常用的话"
        hint="一行一句，最多 12 句。记这一步的时候点一下就填进去"
        rows={5}
        maxLength={2000}
        defaultValue={step.phrases.join('\n')}
        optional
      />
      <CheckField
        name="isAsked"
        label="七查要看有没有这一步的记录"
        value="on"
        hint="没有就提醒补记，不打分，也不挡结案"
        defaultChecked={step.isAsked}
      />
    </ActionForm>
  );
}
