import { ActionForm } from '@/components/ui/action-form';
import { Choices } from '@/components/ui/choices';
import { PageHead } from '@/components/ui/page-head';
import { TextField } from '@/components/ui/text-field';
import type { FormAction } from '@/lib/kernel/form-state';
import { NewPassword } from './new-password';

/** The first community and its administrator, in one form. */
export function SetupForm({ action, token }: { action: FormAction; token: string }) {
  return (
    <ActionForm
      action={action}
      hidden={{ token }}
      submit="建好社区，开通管理员"
      head={
        <PageHead title="第一次使用" lede="先建第一个社区（村）和它的管理员。名单、网格、职责，登录以后再慢慢添。" />
      }
    >
      <Choices
        name="kind"
        label="是社区还是村"
        options={[
          { value: 'urban', label: '城市社区', hint: '居民委员会' },
          { value: 'village', label: '村', hint: '村民委员会' },
        ]}
      />
      <TextField name="name" label="名称" hint="例如：紫锦社区" maxLength={40} width="mid" />
      <TextField
        name="code"
        label="网址里的代号"
        hint="2 到 20 个小写字母或数字，字母开头，定了不改。例如：zj"
        autoComplete="off"
        maxLength={20}
        width="short"
      />
      <TextField name="committee" label="居（村）民委员会全称" hint="印在公文上。" maxLength={60} />
      <TextField name="street" label="所属街道、乡镇" maxLength={60} />
      <TextField name="tel" label="服务电话" maxLength={40} width="mid" />
      <TextField name="window" label="服务窗口在哪里" hint="例如：党群服务中心一楼 1 号窗口" maxLength={80} />
      <TextField name="adminName" label="管理员姓名" autoComplete="name" maxLength={40} width="mid" />
      <TextField
        name="phone"
        label="管理员手机号"
        hint="用它登录。"
        type="tel"
        inputMode="tel"
        autoComplete="username"
        width="mid"
      />
      <NewPassword />
    </ActionForm>
  );
}
