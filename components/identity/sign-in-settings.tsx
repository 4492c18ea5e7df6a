import { ActionForm } from '@/components/ui/action-form';
import { CheckField } from '@/components/ui/check-field';
import { PostButton } from '@/components/ui/post-button';
import { Section } from '@/components/ui/section';
import { TextField } from '@/components/ui/text-field';
import { Timeline } from '@/components/ui/timeline';
import { When } from '@/components/ui/when';
import type { MeView } from '@/lib/identity/queries/me';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import { NewPassword } from './new-password';

interface SettingsProps {
  me: Pick<MeView, 'phone' | 'mail' | 'byHook' | 'history'>;
  csrf: string;
  /** The ways of notice as they were typed when the session ended. */
  draft: FormState | undefined;
  actions: Record<'changePasswordAction' | 'endSessionsAction' | 'setNoticeWaysAction', FormAction>;
}

export function SignInSettings({ me, csrf, draft, actions }: SettingsProps) {
  return (
    <>
      <Section title="登录" note={`登录手机号 ${me.phone}`}>
        <div className="acts">
          <form method="post" action="/api/auth/signout">
            <input type="hidden" name="csrfToken" value={csrf} />
            <input type="hidden" name="callbackUrl" value="/?done=out" />
            <button type="submit" className="btn">
              退出登录
            </button>
          </form>
          <PostButton action={actions.endSessionsAction} submit="退出所有设备" />
        </div>
      </Section>
      <Section title="改密码">
        <ActionForm action={actions.changePasswordAction} submit="改密码" look="go" note="改好后所有设备都要重新登录。">
          <TextField
            name="passwordNow"
            label="现在的密码"
            type="password"
            autoComplete="current-password"
            maxLength={200}
            width="mid"
          />
          <NewPassword />
        </ActionForm>
      </Section>
      <Section title="怎么通知我" id="settings">
        <ActionForm
          action={actions.setNoticeWaysAction}
          initial={draft}
          submit="保存"
          look="go"
          note="站内一直能看到。通知里没有姓名和办事内容，随时可以改。"
        >
          <TextField
            name="mail"
            label="邮箱"
            hint="不填就不发邮件。"
            type="email"
            autoComplete="email"
            defaultValue={me.mail}
            width="mid"
            optional
          />
          <CheckField
            name="byHook"
            label="也用短信或者微信告诉我"
            hint="由社区的短信、微信平台发到您登录用的手机号。"
            value="on"
            defaultChecked={me.byHook}
          />
        </ActionForm>
      </Section>
      <Section title="账号记录">
        <Timeline
          small
          items={me.history.map(({ id, at, what, who }) => ({
            key: id,
            when: <When at={at} />,
            what: who ? `${what}（${who}）` : what,
          }))}
        />
      </Section>
    </>
  );
}
