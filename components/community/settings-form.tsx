import { ActionForm } from '@/components/ui/action-form';
import { PageHead } from '@/components/ui/page-head';
import { TextField } from '@/components/ui/text-field';
import type { SettingsView } from '@/lib/community/queries/settings';
import type { FormAction, FormState } from '@/lib/kernel/form-state';

interface SettingsFormProps {
  view: SettingsView;
  action: FormAction;
  hidden: Record<string, string | number>;
  initial: FormState;
}

export function SettingsForm({ view, action, hidden, initial }: SettingsFormProps) {
  return (
    <ActionForm
      action={action}
      hidden={hidden}
      initial={initial}
      submit="保存"
      draft="settings"
      head={<PageHead title={view.name} lede="文书上怎么署名，大家到哪里找人。" />}
    >
      <TextField name="committee" label="委员会全称" hint="印在文书最上面和落款" defaultValue={view.committee} />
      <TextField name="street" label="街道或乡镇" defaultValue={view.street} />
      <TextField
        name="shortName"
        label="文号里的简称"
        hint="例如“紫锦”，文号就是 紫锦告〔2026〕1号；空着用社区名"
        defaultValue={view.shortName}
        width="mid"
        optional
      />
      <TextField name="phone" label="值班电话" defaultValue={view.phone} width="mid" />
      <TextField name="window" label="窗口在哪里、几点开" defaultValue={view.window} />
    </ActionForm>
  );
}
