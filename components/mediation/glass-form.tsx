import { ActionForm } from '@/components/ui/action-form';
import { PageHead } from '@/components/ui/page-head';
import { TextField } from '@/components/ui/text-field';
import type { FormAction, FormState } from '@/lib/kernel/form-state';

interface GlassFormProps {
  action: FormAction;
  hidden: { community: string; ref: string; key: string };
  initial: FormState;
  phone: string;
}

/** Says nothing of the case, nor whether there is one. */
export function GlassForm({ action, hidden, initial, phone }: GlassFormProps) {
  return (
    <ActionForm
      action={action}
      hidden={hidden}
      initial={initial}
      submit="记下我的名字，打开三小时"
      head={
        <PageHead
          crumb={{ href: `/c/${hidden.community}/mediation`, label: '调解', back: true }}
          title="这个编号下没有您能看的案子"
          lede="编号打错了，请返回。确有人身安全上的急事、必须马上看一件保护的案子，写一句理由再打开。"
        />
      }
      note={`打开以后，您的名字、时间和理由马上告诉调委会主任，书记也会知道您打开过；一个月五次的，列给街道。和您有关系的案子打不开。正在受伤害的，先打 110。窗口电话 ${phone}。`}
    >
      <TextField name="reason" label="为什么现在必须看" hint="一句话，写清是谁的什么急事" maxLength={100} />
    </ActionForm>
  );
}
