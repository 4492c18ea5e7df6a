import { ActionForm } from '@/components/ui/action-form';
import { Numbered } from '@/components/ui/numbered';
import { PageHead } from '@/components/ui/page-head';
import { TextField } from '@/components/ui/text-field';
import { emptyFormState, type FormAction } from '@/lib/kernel/form-state';
import { codeRefusals, isCodeRefusal } from '@/lib/votes/rules/kiosk';

/** The code on the slip; no account, no name. */
export function KioskStart({ action, why }: { action: FormAction; why: string | undefined }) {
  const refusal = isCodeRefusal(why) ? codeRefusals[why] : null;
  return (
    <>
      <ActionForm
        action={action}
        submit="打开选票"
        initial={refusal ? { values: {}, errors: { code: refusal }, problem: null } : emptyFormState}
        head={<PageHead title="请输入票码" lede="票码是票条上的 8 位数字，只能用一次。不用登录。" />}
      >
        <TextField name="code" label="票码" inputMode="numeric" autoComplete="off" width="short" maxLength={12} />
      </ActionForm>
      <Numbered
        items={[
          { key: 'slip', text: '在签到台核对身份证，拿票条。' },
          { key: 'choose', text: '在这里输入票码，选好、核对、提交。' },
          { key: 'receipt', text: '抄下回执号，按“完成”。' },
        ]}
      />
    </>
  );
}
