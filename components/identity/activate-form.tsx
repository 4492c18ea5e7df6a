import { ActionForm } from '@/components/ui/action-form';
import { PageHead } from '@/components/ui/page-head';
import { TextField } from '@/components/ui/text-field';
import type { FormAction } from '@/lib/kernel/form-state';
import { NewPassword } from './new-password';

/** 户码: opens an account, or gives it a new password. The code comes with the QR. */
export function ActivateForm({ action, code }: { action: FormAction; code: string }) {
  return (
    <ActionForm
      action={action}
      submit="开通，或者重设密码"
      head={
        <PageHead
          title="用户码开通账号"
          lede="户码印在窗口给您的纸条上，只能用一次，30 天内有效。"
          crumb={{ href: '/login', label: '登录', back: true }}
        />
      }
      note="不用手机也能办事：到窗口，有人帮您填。"
    >
      <TextField
        name="code"
        label="户码"
        hint="16 位，分成四组。字母大小写都行。"
        defaultValue={code}
        autoComplete="off"
        maxLength={40}
        width="mid"
      />
      <TextField
        name="phone"
        label="手机号"
        hint="以后用它登录。"
        type="tel"
        inputMode="tel"
        autoComplete="username"
        width="mid"
      />
      <NewPassword />
    </ActionForm>
  );
}
